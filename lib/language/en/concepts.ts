import type { Concepts } from '../concept';

/** English: words by what they stand for in requests and notices. */
export const en: Concepts = {
  script: 'plain',
  words: {
    not: "not no never don't dont do_not doesn't didn't won't wont will_not can't cannot neither nor without nobody none no_need needn't wouldn't shouldn't isn't aren't haven't hasn't stopp nothing nil rather_not rather_you_didn't nope nah nowt dinnae didnt doesnt cant wouldnt havent no-one hardly",
    stop: "stop stopped stopping ceas* quit halt refrain* desist* discontinu* enough end ending drop_it drop_this knock_it_off cut_it_out give_it_a_rest off_limits forbid* prohibit* not_permitted not_allowed put_an_end no_longer_wish make_it_stop stop_it ends put_a_stop leave_off cease_fire avoid abstain* no_point that's_it pack_it_in had_enough fed_up sick_of tired_of honour respect don't_accept do_not_accept do_not_want not_tolerate tolerate* clients_only cancel cancelled cancel_my pack_this_in give_over jog_on hands_off turn_off switch_off call_it_a_day draw_a_line count_me_out count_us_out call_off save_your_breath spare_me spare_us let_it_go enough_is_enough steer_clear leave_it_out lay_off close_the_matter matter_closed matter_is_closed consider_it_closed answer_is_no no_means_no stays_no it's_a_no can't_be_doing no_time_for last_one leave_it_here draw_the_line elsewhere somewhere_else not_welcome isn't_welcome no_place_for last_word answer_final final_answer answer_as_final spare_our spare_my spare_the spare_this",
    unsubscribe:
      'unsub* opt_out opt-out opted_out opting_out opt_me_out deregister* sign_me_off sign_off_from do-not-contact do_not_contact blocklist blacklist block_list suppression_list exclusion_list',
    remove:
      'remov* take_me take_us take_my take_our take_this taken_off take_off taking scratch* strike struck cross_me get_me_off off_your off_the off_this exclude* drop_me drop_us drop_my leave_me_out leave_me_off out_of_your pull_me cut_me kick_me strip cull dropped get_me_out keep_me_off unlist* clear_me omit* take_me_off take_us_off lose_my lose_this lose_our drop_me_from dropping',
    delete:
      'delet* eras* wipe* wiping purg* destroy* destruct* forget forgotten get_rid scrub* expung* eliminat* be_gone disappear* shred* dispose* anonymi* gone bin binned trash trashed discard* chuck clear_out vanish* obliterat* nuke throw_away throw_out purge* expunge* bin_my rid_of ditch dump burn zap clean_out erase get_rid_of lose_this disappears vanishes',
    contact:
      'contact* write writes writing wrote written e-mailing emailing mailing messaging texting call calls calling called ring ringing phone_me reach reaching reached outreach pitch* approach* solicit* chase chasing chased follow_up follow-up following_up follow-ups bother* disturb* pester* harass* spam* bombard* hound* ping pinging nudge* prospect* cold_call* connect in_touch get_in_touch e-mail_me email_me message_me mail_me text_me drop_you_a_line market_to marketed_to dm turn_to turning_to use_it_for popping_up turn_up land_in mailing_me write_to_me skip skip_me pop_up_in bug bugging bugged badger* plague* hassle* hassling nag nagging circle_back touch_base swamp* flood* inundat* clog* buzz market come_back_to come_back_at',
    message:
      'email* e-mail* mail mails message* newsletter* communication* correspondence letter* text texts dms note notes line mailing_list reminder* sequence* notification* update updates contact_attempts inmail* invitation* subscription mailout* mailshot* missive* blast blasts circular* bumf voicemail* emailing',
    ad: 'advert* ad ads marketing promot* commercial* sales spam junk cold unsolicited unwanted pitches offers campaign* solicitation* telemarket* sales_pitch sales_pitches for_sales solicit* no-solicitation promos cold-email cold_email advertising vendors flog* peddl* hawk* spiel hard_sell sales_patter sell selling touting',
    me: "me myself us i i'm i've i'd im ive mine my_inbox my_mailbox this_inbox this_mailbox this_address this_account",
    my: 'my',
    aboutMe:
      'about_me on_me about_myself concerning_me regarding_me regarding_my_person relating_to_me related_to_me pertaining_to_me of_mine my_name about_us on_us my_person of_me hold_me my_file my_record my_dossier with_my_name my_name_on my_name_in bearing_my_name under_my_name in_my_name my_profile my_entry identifies_me identify_me',
    our: "our we we're we've we'd ours",
    you: "you u ya yourself you're you've you'd your_colleague your_colleagues your_coworker",
    your: 'your ur yours',
    list: 'list lists mailing_list distribut* mailings recipients rota campaigns sequence cadence drip attendee_list prospect_list prospecting_list target_list marketing_list call_list lead_list contact_list outreach_list campaign workflow contacts_list',
    store:
      'database* db crm system systems record records file files archive* server* books address_book',
    data: 'data details info information particulars profile account dossier everything anything entry entries my_file my_record my_dossier',
    personal: 'personal private personally',
    address:
      'address number phone mobile e-mail_address email_address contact_details contact_info contact_information contact_data extension inbox mailbox mail_address name details_from cell phone_number email_id mail_box',
    law: 'gdpr article art dpa data_protection_act regulation ccpa pecr legally law under_the pursuant section dsar sar subject_access statutory',
    right: 'right rights entitle* free_to at_liberty',
    object:
      'object objects objecting objection* oppose* opt_against article_21 art_21 say_no say_no_to refuse* declin*',
    consent:
      'consent* permission opt-in opted_in agreed agree signed_up subscribe* subscrib* approved authori* sign_up',
    withdraw: 'withdraw* revoke* revok* rescind* retract* take_back',
    want: "want wants wish wishes would_like 'd_like like prefer* rather desire* interested_in grateful appreciate* happy_to care_to",
    ask: "ask asking asked request* demand* insist* require* please pls plz kindly could_you can_you would_you make_sure ensure urge* call_on do_me_a_favour be_so_kind hereby arrange see_to submit* lodge lodging filing make_a making_a i_am_making i'm_making",
    last: 'last final',
    more: 'more further any_more anymore again additional another ever_again once_more longer',
    future: 'future from_now going_forward henceforth onwards from_here_on hereafter',
    repeated:
      'third_time second_time fourth fifth twice already_told already_said already_asked asked_you told_you times_already repeatedly several_times how_many_times keep_getting keep_sending yet_again once_again this_month_alone for_the_last_time third umpteen* nth how_many_more time_and_again over_and_over every_week every_day every_other_day again_and_again keep_coming keeps_coming 3rd 4th 5th relentless incessant* constant* non-stop never-ending as_stated as_told as_i_told as_already',
    peace:
      'leave_me leave_us keep_away stay_away stay_out quit_it enough_already alone in_peace let_me_be let_us_be lay_off give_it_a_rest knock_it_off back_off get_lost go_away buzz_off cut_it_out give_me_a_break leave_us_be leave_me_be do_one naff_off jog_on let_it_rest let_it_drop lose_my steer_clear us_be me_be exists exist silence quiet',
    interest: 'interest interested relevant need needed for_us fit require required',
    later:
      'later until september october november december january february march april may june july august monday tuesday wednesday thursday friday spring summer autumn fall next_week next_month next_quarter next_year quarter month week after before today tomorrow yesterday now moment year time for_now at_the_moment audit holiday vacation office',
    keep: 'hold holds held holding keep keeps keeping kept store stores stored storing process processes processed processing save saved have got retain* collect* possess* on_file gather* compile* recorded record_on hang_on_to hanging_on_to hold_on_to sitting_on hoard* stash* jotted noted tagged logged written_down dug_up pinned remain remained remaining remains amass* accumulat* built_up piled_up',
    know: 'know knows known aware learn learned find_out understand curious wonder* interested_to',
    show: 'send sends tell show give provide disclos* share inform explain list_all forward supply reveal see view let_me_know present clarify confirm furnish in_writing',
    copy: 'copy copies overview extract export printout print-out transcript summary disclosure access dsar sar',
    what: 'what which whatever all every whether',
    where:
      "where where's where'd from_where whence which_channel what_channel through_which via_which which_route what_route",
    how: "how how'd how_come",
    who: "who whom who's whose",
    get: 'get getting got gotten obtain* found find finding acquire* take took receive* have_from came_by come_by came_across come_across come_from came_from comes_from come came comes bought buy purchas* pull pulled pick picked source_it land* end_up ended_up scrap* harvest* discover* received_your never_received get_hold got_hold laid_hands lay_hands tracked tracked_down track_down dug_up dig_up lifted nicked swiped wind_up_with fell_into land_with landed landed_with got_to reached_you fell_into_your',
    give: 'gave given give_you pass passed pass_on handed hand_over sold leaked told referred refer recommend* suggested introduced pointed point put_you mention* shared provided_you tipped hand_you hand_them slipped grassed blabbed pass_me passed_me kind_enough gave_me',
    source: 'source sources sourced origin origins provenance',
    public: 'public publicly published listed available openly printed in_print',
    correct:
      'correct corrected correction* rectif* amend* fix fixed put_right put_it_right put_that_right wrong incorrect* misspel* spelt spelled typo out_of_date out-of-date outdated inaccura* old_phone old_number old_address new_number update updated obsolete superseded',
    thing:
      'invoice* contract* slide slides page pages typo typos paragraph clause line_item item items order orders quote quotes deliver* product products price prices pricing meeting meetings appointment call_on attachment* ticket tickets report reports figure figures chart charts presentation deck template tool* software version demo trial shipment pallet* sample samples project projects document* agenda sentence section draft link links password licence license budget portal machine* sensor* table row rows column button field drive test device server_room audit backup* machine_data data_sheet datasheet spec specification* manual model* course training seminar workshop venue hotel conference chat comment airport error meeting_room lunch catering reception train parking invoice_address cart basket subscription_plan licence_key server_error order_form gate dock forklift van vans van_fleet price_list deadline timeline bell keys bakery room forms hotel_room gate_code zip zip_file clause_number numbers shift go-ahead deposit badge card cards visitor* monitor screen laptop printer chair desk keyboard mouse parcel package entrance door phone_case meet in_person face_to_face live_demo zoom teams site_visit coffee car spare_parts parking_space printed copy_of_the warranty dessert window catalogue box boxes crate* container* warehouse* spare_part* part_number folder* meeting_invit* calendar_invit* calendar_entry spreadsheet* photo* picture* logo font comma heading header footer chapter banner api endpoint branch_from repository bug* quantity color barcode shelf shelves rack route flight* guest_list waiting_list order_list attendee_list participant* shopping_list to-do projector percent percentage rate_of stock inventory newsletter_draft our_website the_website homepage catalog wording brochure* flyer* leaflet* clause_in cell_ excel* pdf pdfs powerpoint csv kpi kpis dashboard* release sprint truck* lorry lorries the_line production_line magazine* journal hangar by_post by_mail_instead by_courier by_fax fax by_registered appointment_on registration sign-up driver duplicate* the_count entry_so variant* colour* colors red_one blue_one red_version blue_version size sizes stop_by stop_in drop_by stop_losing stop_wasting stop_worrying stop_guessing stop_chasing stop_searching stop_paying stop_over losing_parcels menus menu canteen showroom terms conditions t&cs faq faqs instructions staging environment* sandbox label labels photos attached signal connection noise weeds tiles tile gym quote_for',
    other:
      'tom him her his she he they them colleague* employee* intern mr mrs ms customer* client* user users participant* attendee* supplier* vendor* driver* guest* team_member candidate* competitor* rival* the_other_tool other_tool other_provider old_provider previous_vendor old_service another_tool other_newsletter another_firm another_company another_provider other_company other_firm somebody_else someone_else member members subscribers',
    cause:
      "because since given as_the as_you being so hence therefore thus why reason reasons thats_why that's_why which_is_why due_to owing_to explains purpose occasion prompted prompts prompting led made_me tells_me means that is_what which_is that's seeing considering figured specifically with_you this_note got_me_thinking made_me_think struck_me so_i_thought so_i_figured hence_my",
    role: 'lead leads leading head heads run runs running manage manages managing oversee* responsible in_charge charge director manager officer chief cto cio cfo coo ceo vp buyer owner founder role capacity position function remit responsibilit* look_after looks_after handle handles own_the your_plate your_desk on_your decide decision planner supervisor coordinator accountable purview area_of taken_charge person_in_charge your_team your_department your_area you_decide answer_for steer in_your_hands wear_the_hat calls_the_shots call_the_shots the_one_who falls_to_you down_to_you',
    area: 'procurement purchasing logistics it hr operations sales_team finance fleet warehouse production supply_chain marketing_team quality compliance security maintenance recruiting recruitment fulfilment fulfillment facilities engineering accounting payroll transport shipping plant site scheduling freight customer_service support_desk service_desk electrification returns school schools college university council farm vineyard bakery restaurant practice workshop garage classroom',
    news: 'hiring hire hires recruit* job_ad job_post vacancy opening opened open expand* expansion growing grow grows launch* announce* tender published posted posting spoke talk wrote_about moved acquired raised funding new_plant new_warehouse congratulations congrats use uses using run_on switched plan plans planning building build recently last_week acquisition merger relocat* new_site looking_for advertis* moving_to switching switch_to moving_into migrating taken_over took_over took_on renovating press trade_press article interview award ranked nominated joined started promoted new_role opens planning_to rollout rolling_out pilot podcast keynote panel quoted second_site just_opened ramping_up scaling broke_ground roll_out handing_out kitting_out moving_to_bigger bigger_premises larger_premises new_premises moving moves',
    offer:
      'our_software our_tool our_product our_platform our_service help helps helping support supply supplies sell rent provide_teams build_add-ons fit_out offer equip* solve solves solution cut save saves reduce take_care takes_care cover covers speciali* we_do we_make we_build we_rent we_supply we_sell we_fit we_help deal_with we_install install installs installing renovate renovates train trains our_app our_team our_company our_rota our_portal our_solution handles_them deliver_that built_for made_for advise advises audit_app produce manufacture repair maintain coach clean design host lease recycle translate insure take_them_away collect collects is_our_trade is_what_we_fit are_what_we what_we_fit our_craft our_bread_and',
    useful:
      'useful relevant interest_you of_interest worth might_help could_help help_you benefit* appeal suit suits right_for fits match may_be might_be could_be interesting_for worth_a_look save_you save_your time_saver of_use worthwhile relevant_to make_sense be_a_match handy valuable appropriate pertinent good_fit beneficial fit_for come_in_handy',
    notice:
      'saw see_that seen read noticed noticing heard hear_that learned learnt spotted understand_that gather came_across_your following',
    think:
      "thought figured believe suspect guess assume reckon wanted felt occurred imagine bet presume thought_i'd thought_i reckoned thought_of sprang_to_mind came_to_mind put_me_in_mind noticed_on",
    exact:
      'exactly precisely just_what right_up directly specifically very sort_of kind_of what_we',
    place:
      'linkedin xing website site web_page register registry directory speakers exhibitor* conference fair expo trade_show booth stand summit event webinar card imprint legal_notice chamber association google search sales_navigator contact_page team_page homepage profile newsletter_list member_list crunchbase internet online yearbook programme delegate_list delegates membership_list exhibitor_list trade_directory festival noticeboard leaflet_of poster',
    met: 'met meet handed_me left_me exchanged chatted exchanged_cards swapped_cards swapped_business exchanged_business',
    vendor:
      'provider broker vendor purchased bought list_provider supplier_of_data data_provider apollo zoominfo kompass cognism',
    person: 'colleague friend acquaintance contact_of former partner_of mutual',
    if: 'if should whether unless in_case rather would_rather prefer not_for_you',
    reply:
      'reply replies replying answer respond response let_me_know tell_me say word drop_me just_say one-word say_so drop_a_line shout ping_me write_back answer_with text_back drop_us a_line give_me_a_sign a_sign give_me_a_shout say_the_word one_word a_word tell_us holler nod a_no',
    click: 'click here link follow_this use_this button visit',
    anytime:
      'any_time anytime at_any_time whenever whenever_you at_any_point any_point any_stage when_you_like',
    hear: "hear receive receiving get_these get_this get_any want_these such_mails these_mails these_emails these_messages like_this bother_you contact_you_again write_again hear_from write_to_you contacting_you mails_from messages_from bothering e-mails_from write_anymore stop_writing stop_contacting I'll_stop i_will_stop i'll_stop take_you_off remove_you delete_your leave_it_there leave_it_at_that leave_you_be leave_you_alone won't_trouble won't_bother won't_write won't_email won't_contact won't_follow last_of_it gone_for_good that's_the_last last_you'll_hear close_the_file not_write_again hear_nothing nothing_further my_last_mail my_last_message my_last_e-mail end_of_it leave_you_in_peace won't_see_my won't_see bother_you_again last_you_hear we_will_stop we'll_stop i'll_go_away i'll_disappear i'll_vanish i'll_drop_it i'll_back_off silence silence_it",
    privacy: 'privacy data_protection gdpr protection',
    policy:
      'policy notice statement information explained details read rights described use_your handle process_your',
    business:
      'growth success pipeline rate rates customers benchmark industry sector trend topic market leaders budget_cuts',
    sensitive:
      'cancer tumour tumor diabet* depress* burnout burn-out anxiety adhd autis* asthma arthritis epilep* multiple_sclerosis parkinson* dementia stroke hiv aids hepatitis covid migraine* disab* wheelchair handicap* deaf blind pregnan* miscarriage ivf surgery chemo* dialysis transplant heart_attack heart_condition back_pain illness disease diagnos* therapy mental_health addiction alcoholi* obes* allerg* crohn* lupus muslim* jewish jew hindu sikh buddhist christian catholic* protestant evangelical orthodox mormon jehovah* atheist* quaker ramadan religio* faith devout practising practicing gay lesbian bisexual transgender trans queer homosexual sexual_orientation union_member trade_union* unionist your_union union_rep union_work union_card shop_steward works_council_member labour_party conservative_party liberal_democrat* republican* democrat* green_party party_member socialist* communist* political* ethnic* black asian_heritage african refugee migrant_background immigrant gender_transition hiv-positive sick_leave with_ms have_ms having_ms your_ms your_surgery your_operation trans_person psoriasis endometriosis menopaus* insomnia eczema dyslexi* stoma sclerosis schizophreni* bipolar eating_disorder anorexi* suicid* sober rehab trade_unionist hard_of_hearing expecting_a_baby vote_green vote_for voter hijab hip_operation knee_operation heart_operation hip_replacement knee_replacement chronic_illness chronic_pain chronic_fatigue chronic_condition chronic_disease eat_halal keep_kosher eat_kosher eating_halal voted_labour voted_tory voted_green voted_conservative vote_labour voting_labour voted voting_for prayer_group',
    suffer:
      'suffer* recover* diagnosed treated treatment sick_leave on_leave living_with live_with struggle* your_condition your_illness get_well on_the_mend hospitali* surviv* long_covid off_sick in_remission undergoing',
    threat:
      'ico lawyer* solicitor* complaint* complain report_you report_this reporting_you report_it regulator* authorit* legal_action court sue ombudsman watchdog ftc trading_standards take_it_further legal_team commissioner attorney*',
    served:
      "have_a_supplier existing_supplier established_supplier current_supplier regular_supplier own_supplier happy_with_our existing_provider current_provider have_a_provider have_a_partner already_have_a well_served sorted all_set covered_already under_contract locked_in happy_where we're_happy got_a_supplier have_someone in-house our_own_supplier long-standing_supplier suppliers_we_have won't_be_switching not_switching not_looking_to_change not_looking_to_switch",
    sector:
      'clinics clinic hospitals hospital churches mosques synagogue* charities unions patients centres centers deliver supply customers clients your_firm your_company your_team serve serves equip sector industry market pipeline we_work_with financial party_starts pharma healthcare research_lab research_labs laboratories catholic_charities charity organisations organizations parishes schools',
  },
};
