import type { ElementLabel } from '@/lib/model/assessment';

import type { Lexicon } from '../pattern';

/** English: how a message says who writes, why, from where, and how to stop it (`law.md` §6). */
export const en: Lexicon<ElementLabel> = {
  script: 'plain',
  words: {
    title:
      '(manager|executive|director|head|officer|founder|co-?founder|consultant|engineer|representative|rep|lead|advis[eo]r|specialist|partner|president|vp|ceo|cto|coo|cfo|cmo|cro|sales|account|business development|sdr|bdr|ae|associate|analyst|owner|chief|principal|strategist|coordinator|recruiter|agent|developer|architect|marketer|marketing|partnerships|customer success|growth|team ?lead)',
    bye: '(best regards|kind regards|warm regards|warmest regards|with (best|kind|warm) regards|regards|best wishes|best|cheers|sincerely|yours( sincerely| faithfully| truly)?|sincerely yours|thanks|thank you|many thanks|thanks so much|all the best|warmly|respectfully|cordially|have a (great|good|nice) \\w+|looking forward|speak soon|talk soon|br|kr|rgds|signed|sent by|written by|your contact)',
    data: '(contact_|details|data|info|information|e-?mail_|address(es)?|phone_|mobile|number|name|profile|particulars|you)',
    yourdata:
      '(your (\\w+ ){0,3}(contact_|details|data|info|information|e-?mail_|address|phone_|mobile|number|name|particulars)|personal data about you|(these|the|contact) (contact )?(details|data))',
    origin:
      '(linkedin|xing|profile|website|web ?site|site|home ?page|page|register|registry|directory|database|list|speakers?_|exhibitor_|attendee_|conference|fair|expo|trade show|show|summit|event|webinar|business card|card|colleague|contact|friend|client|customer|partner|imprint|signature|crm|provider|vendor|broker|companies house|newsletter|article|post|publication|press_|google|search|internet|online|web|public_|publicly|sales navigator|association|chamber|member_|form|download|call|apollo|zoominfo|crunchbase|kompass|team page|%[upo]|source|where you (work|list))',
    stopV:
      '(stop|unsubscribe|opt[- ]?out|remove|object|no longer|not (to )?(receive|hear|be contacted)|unsub)',
  },
  masks: [
    'unsubscribe[- ](rates?|buttons?|headers?|features?|flows?|benchmarks?|metrics?|numbers|behaviou?r)',
    'opt(ing)?[- ]?out (of|from) (growth|the (status quo|rat race)|progress|success|the (pension|framework|plan))',
    'opt[- ]?out rates?',
    '(privacy|data protection) (is|has|remains|was) (a|an|one|hot|the|top|hard|complex|important|important|key)',
    "(do not|don't|never|won't|will not|not) (opt|stop|unsubscribe)(?! (receiving|getting|us|me|contact|anyone))( out)?",
    '(re-?thinking|reply rates?|invoice_ (error|process|automation|software|tool)_)',
    '(data|lead|revenue|energy|traffic|single) sources?(?!:| of your| for your)',
    '(financial|fiscal|organi[sz]ational|pipeline|system|data|brand|team|business|supply chain|economic) (health|wellbeing)',
    '(health (of|check|score|care)|health-?check|union (square|pacific|jack|street|station)|european union|credit union|western union|labou?r (costs?|market|shortage|law|force)|green(field| tech| energy| transition)|conservative (estimate|approach|forecast|growth)_?)',
  ],
  rules: {
    sender_identity: {
      yes: [
        "=(?:[Tt]a|[Tt]ake care|[Hh]ave a good one|[Uu]ntil then|[Ww]arm wishes),? {Name2}\\s*[,|–—-] ?[\\p{L}&' -]{0,30}(?:[Mm]anager|[Dd]irector|[Hh]ead|[Ff]ounder|[Ss]ales|[Oo]wner)",
        '=(?:^|[,.!–—-] ?)(?!(?:I|We|You|The|It|That|This|Hi|Hello|Dear|Thanks)\\b){Name2} here\\s*[,.:;!–—-]',
        '=\\b{Name2} here\\b(?=.{0,50}\\b(?:I|we|from|at)\\b)',
        "=(?:\\b[Mm]y name is|\\b[Mm]y name['’]s|\\b[Nn]ame['’]?s|\\b[Ii] am called|\\bcall me) {Name}",
        "(my name is|my name's|name's) \\w{2,}",
        "=(?:\\bI am|\\bI['’]?m|\\bThis is|\\bthis is|\\bIt['’]s|\\bit['’]s|\\bHere is) {Name}(?:,? (?:from|with|of|at|here|over at|representing|calling|writing|reaching)\\b|,? (?:the|your|an?|and I|[Ss]enior|[Jj]unior|[Rr]egional|[Hh]ead|[Aa]ccount|[Ss]ales|[Bb]usiness|[Cc]o-?founder|[Ff]ounder|CEO|CTO|VP|[Dd]irector|[Mm]anager|[Pp]artner|[Oo]wner|[Cc]ustomer)\\b|\\s*[(–—|-])",
        "=(?:\\bI am|\\bI['’]?m|\\bThis is|\\bthis is|\\bIt['’]s|\\bit['’]s) (?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|British|American|German|French|Dutch|Irish|Australian|Canadian|European|Very|Just|So|Not|Writing|Reaching|What|Why|How|Where|The|An?|Our|Your) ){Name2}(?=[,.;!:–—-]|$| and (?:I|we)\\b)",
        "(i am|i'm|this is|it's|it is) [a-z'-]+( [a-z'-]+)?,? (from|with|at|of|over at|here at) [a-z] && =^[^A-Z]*$|^[^a-z]*$ && !(impressed|familiar|happy|pleased|out|away|back|available|unhappy|satisfied|delighted|aware|proud|one|part|far|not|just|great|good|different|made|free|up|sure|working|writing|reaching|based|calling|here|due|great|true|all|also|always)( [a-z'-]+)?,? (from|with|at|of|over at)",
        '=(?:^|[\\n.!] ?)(?:[A-Z][a-z]+ )?{Name2} here\\b|(?:^|[,!.–—-] ?){Name}(?: here)? (?:here )?from {Cap}|\\bI,? {Name2}, ',
        '={Name} here(?:,| from| at| with|[.!–—-])',
        '{bye}[,.!]* && =(?:\\b(?:[Rr]egards|REGARDS|[Ww]ishes|[Bb]est|BEST|[Cc]heers|[Ss]incerely|[Yy]ours|[Ff]aithfully|[Tt]ruly|[Tt]hanks|[Yy]ou|[Bb]est|[Ww]armly|[Rr]espectfully|[Cc]ordially|[Ss]oon|BR|KR|Rgds|[Ss]igned|[Ww]ritten by|[Ss]ent by|[Yy]our contact)[,.!:]*[\\s–—-]+)(?!(?:You|The|Our|I|We|For|And)\\b){Name2}',
        "{bye}[,.!]* && =(?:\\b(?:[Rr]egards|[Ww]ishes|[Bb]est|[Cc]heers|[Ss]incerely|[Yy]ours|[Tt]hanks|[Yy]ou|[Ww]armly|[Ss]oon)[,.!]*[\\s–—-]+)(?!(?:You|The|Our|I|We|For|And)\\b){Name}(?:[ ,|\\n–—(-]+|,? from |,? at )(?:[\\p{L}&' -]{0,30}\\b(?:[Mm]anager|[Ee]xecutive|[Dd]irector|[Hh]ead|[Oo]fficer|[Ff]ounder|[Cc]onsultant|[Ee]ngineer|[Rr]ep|[Rr]epresentative|[Ll]ead|[Aa]dvis[eo]r|[Ss]pecialist|[Pp]artner|CEO|CTO|COO|CFO|VP|[Ss]ales|[Aa]ccount|[Oo]wner|[Aa]ssociate|[Mm]arketing)\\b|{Cap})",
        "=^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|day|evening))(?: (?!I\\b){Cap}| there| all| team)?[,.!–—-]+ ?)?{Name2}\\s*(?:[,|–—(:]|-)\\s*(?:[\\p{L}&'’/ -]{0,40}\\b)?(?:[Mm]anager|[Ee]xecutive|[Dd]irector|[Hh]ead of|[Oo]fficer|[Ff]ounder|[Cc]o-?founder|[Cc]onsultant|[Ee]ngineer|[Rr]ep|[Rr]epresentative|[Ll]ead|[Aa]dvis[eo]r|[Ss]pecialist|[Pp]artner|CEO|CTO|COO|CFO|CMO|VP|SDR|BDR|[Ss]ales|[Aa]ssociate|[Oo]wner|[Pp]resident|[Mm]arketing|[Cc]ustomer [Ss]uccess|[Pp]artnerships)\\b(?!.{0,60}\\b(?:recommended|suggested|mentioned|said|told|gave|pointed|spoke|wrote|shared|introduced|joined|asked|referred|posted))",
        "=(?:\\b[Ll]et me introduce myself|\\b[Aa]llow me to introduce myself|\\b[Ii]ntroducing myself|\\b[Tt]o introduce myself|\\b[Qq]uick intro)[^A-Z]{0,12}(?:I am |I['’]m |my name is )?{Name}",
        "(i|we) (work|am working|'m working|represent|look after|run|lead|head) ~(for|at|with|as|in|up)\\b && (my name|i'm|i am) \\w+",
        '=\\bI (?:work|head|lead|run|look after|handle|manage)\\b[^.]{0,60}\\b(?:at|for) {Cap}[^.]{0,40}(?:,|and) my name|(?:[Ss]ender|[Ff]rom|[Cc]ontact|[Ww]ritten by|[Yy]our contact(?: person)?|[Ss]ent by):? {Name2}(?:\\s*[,(|–—<-]|$|\\.)',
      ],
      no: [
        "=\\b(?:I am|I['’]m) (?:Sure|Glad|Happy|Sorry|Interested|Writing|Reaching|Looking)\\b",
        "^(hi|hello|dear|hey) [\\w' .-]{1,40}[,!]?$",
      ],
    },
    company_identity: {
      yes: [
        '(on behalf of|in the name of|for and on behalf of|acting for|represent_|employed by) && =(?:\\b(?:[Oo]n behalf of|[Ii]n the name of|[Aa]cting for|[Rr]epresent(?:ing)?|[Ee]mployed by|ON BEHALF OF))(?: the| our)?(?: company| firm| team at)? (?!You|Your|My){Cap}',
        '(registered|incorporated|established) (in|at|with|under|office|no|number|company)( the)? ~(england|wales|scotland|ireland|germany|delaware|netherlands|uk|companies house|register|number|no\\b|laws|nevada|california|australia|singapore|canada|new york|commercial|chamber|london|\\d) && !your (company|firm)',
        '(company|registration|registered|reg\\.?|vat|abn|acn|crn|uen|ein|gst|tax|business)( registration| identification| id| reg\\.?)? ?(no|nr|number|id|#|:|num)?[.:]? ?(no\\.?|number)?:? ?(gb|ie|de|nl|fr|it|es|at|be|us)? ?[\\da-z]{0,3}\\d[\\d ]{4,} && (company|registration|registered|reg|vat|abn|acn|crn|uen|ein|gst|business)',
        '(sender|from|sent by|provided by|this (e-?mail|message|mail) (is|was) (from|sent by|sent on behalf of|brought to you by)|company|published by|issued by)( is| was)?:? ?[a-z] && =(?:[Ss]ender|SENDER|[Ss]ent(?: to you)? by|[Pp]rovided by|[Ff]rom|[Cc]ompany|[Pp]ublished by|[Ii]ssued by|behalf of)(?: is|:)? (?!You|I\\b|My|We){Cap}(?: {Cap}| &)*,? (?:{Cap}|trading as|t/a)|\\b(?:this (?:e-?mail|message) (?:is|was) (?:from|sent by)|[Tt]his (?:e-?mail|message) (?:is|was) (?:from|sent by)) {Cap}',
        '(trading as|t/a|a subsidiary of|a division of|a brand of|part of the|member of the) && =(?:trading as|t/a|subsidiary of|division of|brand of|part of the|member of the) {Cap}.{0,30}(?:[Gg]roup|Holdings?|{Cap})',
        '=\\b{Cap}(?: {Cap}| &){0,4},? (?:is |are |\\(?)?an? (?:\\w+ ){0,2}(?:corporation|limited company|limited liability company|private company|registered company|public company|partnership|limited partnership|company incorporated|nonprofit corporation|sole proprietorship)\\b',
        'our (legal|registered) (name|entity|company name)( is|:)',
      ],
      no: [
        "(your|most|many|every|any|which) (company|companies|firm|business) && !(our|we|on behalf|sender|sent by|registered|my|i'm|i am)",
      ],
    },
    contact_reason: {
      yes: [
        'you (said|mentioned|wrote|posted|noted|asked|were saying|complained)\\b ~~(we|our)\\b ~(fix_?|solve_?|help_?|address_?|take care|handle_?)',
        '(as|being) (the )?(person |one |manager |head |lead |team )?(responsible|in charge|accountable)( for| of)\\b && (you|your)\\b',
        "(i|we)( have|'ve)? (just )?(saw|see|seen|read|noticed|notice|learned|learnt|heard|understand|gather|spotted|found)( that)? && =\\b(?:[Ss]aw|[Ss]ee|[Ss]een|[Rr]ead|[Nn]oticed?|[Ll]earn(?:ed|t)|[Hh]eard|[Uu]nderstand|[Gg]ather|[Ss]potted|[Ff]ound)(?: that)? (?:the )?{Cap}(?: {Cap}){0,2}(?:['’]s)? (?:is|are|has|have|was|were|just|recently|will|plans?|opens?|uses?|runs?|needs?|wants?|hires?)\\b && (thought|figured|could|might|may|would|can help|relevant|useful|so i|so we|our|hence|help_) && !(thought that was|great|interesting post)$",
        "(i|we|i'm|i am|we're|we are|this|my)\\b ~(reach_|writ_|wrote|contact_|gett_|approach_|address_|e-?mail_|messag_|note|turn_|get in touch|drop_) ~(you )?~in (your|the) (role|capacity|position|function|job|responsib_) (as|of|for)",
        "(you|you've|your \\w+)\\b ~(spoke|talked|posted|wrote|presented|mentioned|asked|shared|published|commented|said|announced|recently|run|runs|lead|leads|head|manage|oversee|handle|hire|hiring|open_|expand_|look_|need) ~~(exactly|precisely|just|hence|therefore|thus|so|which is|that is|that's|this is|and that|and this)( \\w+){0,3} (what|the (very )?(problem|issue|area|topic|challenge|field|gap|thing)|where|our|why|this (note|message|e-?mail|mail)|my (note|message|e-?mail|mail)|i'm|i am|i thought|we)\\b",
        '(hence|thus|which explains|explains|prompting|therefore) (this|my|the|our) (note|message|e-?mail|mail|letter|outreach|line) && (you|your)\\b',
        "(because|since|as|given( that)?|seeing( that| as)?|considering|knowing( that)?|now that|with) (you|your \\w+|you're|you've)\\b ~~(thought|figured|wanted|believe|suspect|guess|reckon|assume|might|could|may|would) ~(you|this|it|our|we|be (of interest|useful|relevant|worth))",
        "(i|we)( have|'ve)? (just )?(saw|see|seen|read|noticed|notice|learned|learnt|heard|understand|gather|spotted|found)( \\w+){0,3} (that )?(you|your)\\b ~~(so|thought|figured|might|could|may|would|help_|relevant|useful|of interest|worth)\\b && !(post|article|talk|podcast)[\\w ]{0,20}(interest_|great|inspir_|brilliant|impress_)[\\w ]{0,10}$",
        "(i|we|i'm|we're|i've|we've)( am| are| have| 'm)?( \\w+){0,2} (writ_|contact_|reach_ out|reaching out|message?_|messaging|messaged|get_ in touch|getting in touch|e-?mail_|approach_|turn_|drop_|connect_|address_|ping_|sending you|send you|sent you|thought of you|thought you|came to you|decided to|got in touch|being in touch|picked you|chose you|chosen you|am in touch|selected you)( \\w+){0,5},? ~(because|since|as|given|due to|owing to|on account of|in your (role|capacity|position|function)|in the context of|after|having|for you(r| are)|regarding your (role|position|responsib)|with regard to your|in view of|seeing|the reason) ~(you|your) && !(as soon as|as well|as discussed|as (a )?follow|as promised|as usual|as (we|our) (product|solution|tool|platform|software) (is|are|has))",
        "(because|since|as|given( that)?|seeing( that| as)?|considering|now that) (you|your \\w+|you're|you've)( \\w+){0,3} (are|'re|is|lead|leads|run|runs|head|heads|manage|manages|oversee_|handle_|look after|looks after|own|owns|direct|work_|responsible|in charge|hire|hiring|hires|recruit_|expand_|open_|opened|launch_|plan|plans|planning|look_|use|uses|using|sell|sells|operate_|ship|ships|buy|buys|buying|post_|advertis_|announc_|spoke|speak|mention_|ask_|publish_|wrote|moved|mov_|ran|raised|team|role|company|position|work|firm|business|job|deal_|serv_|produc_|manufactur_|import_|export_|rely|relies|grow_|double_|won|rolled|joined|took over|became|coordinat_|supervis_|respons_|have|has|'ve|started|teach|teaches|organi[sz]_|represent_|chair_|build_|built) && (i|we|i'm|we're|i'd|we'd|our|my|me|this|hence|so)\\b && !(because|since|as|given) you (are|'re) (welcome|busy|free|great|the best|awesome|probably|not)",
        "(the )?(reason|purpose|why|background|occasion|motive)( (for|of|behind|why|that|i))?( (my|this|our|the|i|i'm|we|we're|am|are))*( (message|e-?mail|mail|note|contact_|writ_|reach_|getting|outreach|letter|in touch|approach|contact you|reach out|write|connect_|email_|you))*( out| to you| you| in touch)*( is|'s|:|,| -| was)+ ~(you|your|at \\w+|that|because) && (you|your)\\b && !(no|not|every|good|another) reason",
        "(you|your \\w+|you're)( \\w+){0,4} (are|is|'re|lead|leads|run|runs|head|manage|oversee|responsible|in charge|hiring|looking|expanding|opening|handle|own|posted|advertis_|announc_) ~~(so i|so we|hence|which is why|that's why|that is why|this is why|therefore|prompted|and (so|thought|wanted)|for that reason|made me|reason for|caught my|this message|my message|why i) ",
        '(in (your|the) (role|capacity|position|function) (as|of)|as (the )?(person )?(responsible for|in charge of|head of|director of|lead_? (of|for)|manager of|owner of|the person|someone who|a (leader|manager|director|buyer|head|decision|procurement|purchasing|logistics)|(the )?(head|it|hr|cto|cio|coo|cfo|ceo|purchas_|procurement|operations|logistics|plant|site|warehouse|supply chain|marketing|sales|finance|facility|fleet|quality|production)( \\w+)? (manager|director|lead|leader|head|buyer|officer|chief)?)) ~(at|of|for|you|your|i|we|,) && (you|your)\\b',
        '(noticed|saw|read|seen|learned|understand|gather|heard|spotted|found out|came across|see|notice|stumbled|following|prompted by|responding to|in response to|regarding|picked up|looking at) ~(that )?(you|your \\w+) ~~(so |thought|wanted|hence|which|would|might|because|therefore|and (i|we|our)|we (help|support|supply|offer|build|provide|work)|our (tool|software|service|product|platform)|- |why|reach|writ|relevant|could|can)',
        '(caught my (eye|attention)|prompted (me|this|my)|is why i|was the trigger|made me (think|write|reach)|led me to|brought me to|brings me to) && (you|your)',
        '(you|your)\\b ~(responsible for|in charge of|lead|leads|head|run|manage|oversee) ~,? (and|,|so|which|-) ~(we|our|i|us)\\b ~(suppl_|help_|offer_|support_|provide_|specialis_|specializ_|build_|develop_|make|software|work)',
      ],
      no: [
        '(because|since|as|given that) (our|the|this|it|we) ~(simply|best|leading|number one|only|cheapest|unique|award)',
        "(no|every|any|isn't a|one) reason (to|why|not)",
      ],
    },
    data_source: {
      yes: [
        '(contact|found) (details |data |info |you )?(via|through|from|on|:) (linkedin|xing|your (website|site|company)|google|public|the (register|website|speaker))',
        '(exchanged|swapped|traded|shared) (business |our )?cards && (we|you|i)\\b',
        '(got|found|have|obtained|took|received|was given|picked up|noted|sourced|came across|come across|looked up) (your|you|this) ~{data}? ?~(from|via|through|on|in|off|at|by|thanks to) ~{origin} && !(article|post|talk|podcast|interview|keynote|video|comment)s? ~(about|on|in)',
        '{yourdata} ~(is|are|appears?|stands?|can be found|shows?|features?|feature_|comes?|was|were|sits?) ~(on|in|from|at|via|through) ~(the|your|a|an|our|linkedin|xing|google|companies house|%[upo])? ?~{origin} && !(safe|secure|protected)',
        "(you|we)( had| have|'ve)? (left|gave|dropped|handed|swapped|traded|exchanged|filled|signed up|registered|downloaded|ticked|visited|scanned) ~(card|details|form|badge|contact_|number|white ?paper|at (our|the)|stand|booth)",
        '{yourdata} ~(come|comes|came|originate_|stem_|(is|are|was|were|has been|have been)( \\w+)? (taken|obtained|found|collected|sourced|from|published|listed|provided|given|shared|passed|available|on|public_|gathered|retrieved|derived|supplied|recorded|received|drawn|in)|derive_|appear_|stand_|obtained|found|sourced|taken) ~(from|on|in|at|by|via|through|to us|to me|during|when|publicly) && !(protected|secure|safe|stored|encrypted|accurate|correct|up to date|on the (agenda|invite|quote|list of speakers for))',
        "(i|we|i've|we've|my \\w+|our \\w+)( have| had| first| originally| just| also)? (got|get|found|find|obtained|obtain|took|take|taken|collected|sourced|source|received|receive|gathered|drew|derived|retrieved|acquired|came across|come across|saw|noted|have|hold|picked up|pulled|discovered|looked up|copied|bought|purchased|was given|were given|recorded|identified|located|researched) ~{yourdata} ~(from|on|in|at|via|through|by|of|when|during|after|thanks to|because|using)( \\w+){0,6} ?{origin}?",
        '{yourdata} ~(was|were|has been|have been) (given|passed|provided|handed|recommended|shared|supplied|forwarded|sent|made available|published|entered) ~(to|by|on|at|via)',
        '(gave|passed|handed|shared|provided|forwarded|sent|recommended|supplied|suggested|left) ~(me|us|on|with|along) ?~(your (\\w+ )?(contact_|details|data|info|e-?mail|address|number|name|card)|you (as|to me|to us))',
        '(source|origin|provenance)( (of|for))?( (your|the|this|these|my|our|personal|contact))*( (contact|data|details|information|address|e-?mail_?|name|personal))*( is| are|:| -) ~[a-z%]{3,} && !(source|origin) of (the )?(problem|truth|revenue|income|growth|error)',
        '(found|find|came across|come across|discovered|saw|located|spotted|noticed|identified|met|got) (you|your (\\w+ )?profile|your (\\w+ )?(name|entry|listing)) ~(via|through|on|in|at|by|using|from|thanks to) ~{origin} && !(post|article|talk|comment|podcast|interview|video|keynote)s? ~(interest_|great|inspir_|really|impress_|spot on)',
        '(your (\\w+ ){0,2}(profile|name|entry|listing|contact_|e-?mail_|address)) ~(is|was|appear_|came up|came to|showed up|popped up|found|listed|published|publicly|on) ~(linkedin|xing|register|directory|website|speaker_|exhibitor_|attendee_|list|search|sales navigator|conference|event|imprint|home ?page|companies house|page) && !(conversation|discussion)',
        "(you (gave|handed|left|provided|entered|shared|passed|sent)|you('ve| have) (given|handed|left|provided|shared|entered)|(given|handed|provided|left) (to )?(me|us)? ?by you) ~((me|us|with us|to us)? ?~(your|the|this) ~(card|details|contact_|e-?mail|address|number|data|form|name)|(when|at|on|during) ~(regist_|form|webinar|fair|download|stand|booth|event|conference))",
        '(referred (to you|me to you)|(pointed|directed|introduced) (me|us) to you|referral from|your name was (given|mentioned|suggested|passed) (to (me|us) )?by|(suggested|recommended|advised)( that)? (i|we) (contact|write|reach|speak|talk|get)|recommended you|mentioned you|put (me|us) in touch)',
      ],
      no: [
        '(our|your) (tool|platform|software|product|solution|dashboard) ~(connect_|integrat_|unif_|bring_|merge_|pull_|import_)',
        "{yourdata} ~(will|won't) (be|not)",
      ],
    },
    opt_out: {
      yes: [
        "(reply|answer|write|click|type|text)_? ~(and|,) ~(this|that|it)( is|'s| was| will be)? ~last (e-?mail|mail|message|one|you)",
        "(say the word|say so|just say|one word|a (quick|short|simple|one-word) (word|no|reply|line|note)|tell me|let me know|no hard feelings) ~(i|we|i'll|we'll|you'll)\\b ~(go away|leave you (alone|be|in peace)|disappear|close (your|the) (file|record)|drop (it|off)|(not|never) (bother|write|contact)|take you off|be gone|step back)",
        '^\\W*(manage|update|change|edit) (your |my |e-?mail |mail )*preferences( or | ?[|/,·-] ?)(unsubscribe|opt[- ]?out)',
        "(if|should|in case|whenever|when|whether|prefer|rather|would) ~(you|not|this|it|my|these)\\b ~(stop|unsubscribe|opt[- ]?out|object|remove|wrong (person|address|contact)|want out|off (my|our|this|the|your) list|nuisance|bother_|unwelcome|unwanted|intrusi_|annoy_|disturb_|(not|no longer|no more|no further|don't|never|isn't|aren't|wouldn't|rather|prefer|less|no interest)\\b ~(hear_?|receiv_|contact_|get (any|these|more|further|another|e-?mails?|messages?|mail)|e-?mail_|messages?|mail|interest_|relevant|for you|your (thing|area|field|cup)|want (this|these|me|us|it|to (be|hear|get|receive)|any|my|our|more|further)|in touch|writ_|another|further|follow|be (on|part)|communicat_|news|updates?|welcome|right (person|contact)|the person|fit\\b|of (use|interest)|useful|appl(y|ies)|keen|need (this|it)|a match|bother_|approach_|me again|us again|from me|from us|like (these|this|such))) ~~(reply|tell|let me|let us|say|just|simply|answer|click|write|e-?mail|drop|send|respond|line|word|note|here|%[upom]|below|link|i('ll| will| won't)|we('ll| will| won't)|stop|no hard|know|type|hit|won't|enough|suffices|object|contact)",
        '(reply|respond|answer|write|text|type|say|send|e-?mail|return|hit reply|drop|tell|shoot)( back)?( me| us)?( with| to this)?( \\w+){0,5} ?[\'"*_]?(stop|no|unsubscribe|opt[- ]?out|remove|no thanks|not interested|no more|nope|out|unsub|pass|no thank you)\\b[\'"]? && !(say|said) no (to|more) && !(reply|respond|answer)( \\w+)? no later',
        '(unsubscribe|opt[- ]?out|unsub|stop receiving|be removed|get off|stop (these|this|our|my|all|further|future)|manage (your )?preferences|update (your )?preferences|remove (yourself|your)|no longer (wish|want)|stop hearing|leave (this|our|the) list|take yourself off)( \\w+){0,8}[:,]? ?(%[upom]|click|here|reply|visit|at any time|any ?time|by|link|via|write|send|below|e-?mail|just|simply|instantly|with one|in one|let me|tell) && !(help|reduce|lower|keep|our (tool|platform)|your (customers|subscribers|readers|list)|rates?)',
        "(to|can|may|could|wish to|want to|like to|free to|option to|you|here to|link to|way to) (always |also |easily |simply )?(unsubscribe|opt[- ]?out|be removed|be taken off|stop (receiving|getting|these|this|further|hearing)|withdraw your consent|object|stop me|turn off|end this) && !(help|reduce|lower|our (tool|platform)|your (customers?|subscribers?|readers?|users?|clients?)|need to stop|if you (don't|do not) object|have to stop)",
        "^\\W*(unsubscribe|opt[- ]?out|stop|remove me|manage preferences|unsub|no more e-?mails\\?|not interested\\?|don't want (these|this)_? ?\\w*\\?)( here| now| link| from this list| instantly| me)?\\W*(%[upom].*)?$",
        "(i('ll| will| shall)|we('ll| will| shall)|i won't|we won't|and i|and we|so (i|we)) ~(stop|remove you|take you off|not (write|contact|e-?mail|message|reach|bother|get in touch|follow|disturb|send)|won't (write|contact|e-?mail|message|reach|bother|hear|get|follow|send|disturb|trouble|be in touch)|never (write|contact|e-?mail|message|bother)|delete your|leave you|leave it|unsubscribe you|cease|close your file|cross you off|erase your|won't) && (you|your|again|further|it|that)\\b && (tell|reply|say|let|word|line|if|just|should|prefer|send|answer|rather|drop|note|write|click|respond|no\\b|stop\\b|request|otherwise) && !(until|unless (we|you're (satisfied|happy))|let you down)",
        "(let|tell) (me|us)( just)?( know)? ~(if|should|whenever|when|in case) ~(you|this|i|we|it)\\b ~(not|no longer|no more|rather|stop|prefer|remove|opt[- ]?out|unsubscribe|don't|isn't|wrong|should n|shouldn't|no further|unwelcome|unwanted) && !(not (sure|clear|working|convenient|a good time|available)|questions?|anything (is|isn't)|does(n't| not) work|can't (make|attend))",
        "(don't|do not|no longer|not|rather not|prefer not|never|no more|no further) ~(want|wish|like|care|to|prefer|interested)? ?~(receive|hear|get|be contacted|see|be e-?mailed|contacted|have) ~(from (me|us)|e-?mails?|messages?|these|this|such|again|further|any more|anymore|contact|mail|communications?|updates?|news) && (reply|tell|let|say|just|click|write|word|line|stop|know|here|%[upom]|answer|enough|drop|i'll|we'll|remove|unsubscribe|respond)",
        '(one|a|any|short|quick|brief|single|simple) ~(word|line|reply|note|click|e-?mail|message|no|answer|response) ~(is enough|suffices|will do|is all|does it|stops|and (i|we|you)|to (stop|opt|end|unsubscribe|object|be removed)|and that|is sufficient|ends)',
        "(won't|will not|wont) (contact|write|e-?mail|message|hear from|bother|get in touch|reach out|be contacted|follow up|write to|disturb)( to)?( you)? ~(again|any ?more|any further|further|otherwise) && !(unless you (ask|want|order))",
        "(just )?(say|reply|text|tell me|tell us|let me know|a ['\"]?no)\\b ~(and|to) ~(i|we|you)('ll| will| won't) ~(stop|never|no longer|not|remove|delete|won't|contact|hear)",
      ],
      right: [
        '(right|entitled|free|may|can|able|option) ~(to )?(object|opt[- ]?out|refuse|oppose|say no|withdraw) ~(to|from|at any|any ?time|of|against|the|your|this|by|direct|process_|market_|use|without|free)',
        '(right (to|of) (object|objection|opt[- ]?out|refuse|withdraw)|object(ion)? ~(at any time|any ?time|direct market_|article 21|art\\.? 21|use of your|process_ of your|to (this|the|my|our|us)))',
        'you (can|may) ~(object|oppose)',
      ],
      no: [
        'stop (smiling|laughing|talking|grinning|raving|worrying|thinking)',
        "(let me know|tell me|say so|shout) ~(prefer|rather) ~(call|visit|meeting|chat|demo|zoom|phone|coffee) && !(not|no|never|stop|remove|n't)\\b",
        "(word|reply|line|click|tell me|let me know|say so)( \\w+){0,4},? (and|then) (i|we|i'll|we'll)( will| can|'ll)? (call|ring|phone|send|show|visit|come|book|put|set|share|ship) && !(stop|remove|off|delet_|not|never|no more|won'?t)",
        "(if|unless) (you|i)( hear)? ?(don't|do not|have no|haven't|have not|raise no|nothing) ?~(object_?|mind|from you) && !(stop|unsubscribe|again)",
        "^(don't|do not|never) (opt|stop|unsubscribe|miss)",
        "(until|before) (you're|you are|your team|your|everyone|we) && (won't|not|don't|never) ~(stop|rest)",
        '(your|the) (subscribers?|customers?|audience|users|readers|recipients|prospects|e-?mail list) ~(unsubscrib_|opt[- ]?out|stop|can|to)',
        "if you (have no|don't have( any)?|do not have( any)?|haven't) (objections?|concerns|questions)",
        '(object|stop) (storage|detection|recognition|oriented|sign|motion)',
      ],
    },
    privacy_notice: {
      yes: [
        '(privacy|data protection|data[- ]privacy|gdpr|ccpa|cookie|personal data|data processing|data handling|art(icle|\\.)? ?1[34]|how (we|i|brightwell|\\w+) (use|process|handle|treat|protect|collect|store)_? (your |personal |this )?(personal )?(data|information|details|contact_)|your (data|rights|privacy)|fair processing|transparency)( \\w+){0,4} ?(notice|policy|statement|information|info|declaration|rights|details|terms|page|practices|here|summary|centre|center|explained|described|data)? ~~%[upo]',
        '(privacy|data protection|personal data|information on (data|how we)|how (we|i) (use|process|handle|treat|protect|look after)) ~~(%p|%u)',
        '(privacy|data[- ]protection|fair processing|data[- ]privacy) (notice|policy|statement|information|declaration|info|terms) ~(is|are|can be|available|at|on|here|below|attached|explains?|sets? out|describes?|tells?|under|see|linked|found|read|applies|for)',
        "(see|read|find|refer to|consult|view|check|set out in|described in|explained in|details in|available in|more in|accordance with|according to|under) ~(our|my|the|its|brightwell's|full|\\w+'s) ~(privacy|data[- ]protection|data[- ]privacy|fair processing) (notice|policy|statement|information|declaration|page)",
        '(information|notice|details|info) (under|pursuant to|according to|in accordance with|as required by|required by|per|on|about) (the )?(article|art\\.?|gdpr|uk gdpr|data protection|general data|how we) && (%[upo]|here|below|attached|link|available|find)',
        '%p',
      ],
      no: [
        '(we|i) (write|draft|offer|sell|help|build|prepare|create|review|audit|specialise|specialize|advise|automate|translate)_?( \\w+){0,4} (privacy|data[- ]protection|gdpr|compliance)',
        'your (privacy (policy|notice|page|statement)|cookie) ~(is|was|has|could|looks|needs|does|might|seems|on your)',
      ],
    },
    deceptive_subject: {
      yes: [
        '(your|the|an?)?( \\w+){0,3} ?(account|access|mailbox|e-?mail|domain|password|profile|subscription|service|membership|licen[sc]e|storage|card|payment method|data) ~(has been|is|was|will be|is being|about to be|to be|being|are)( temporarily| soon| shortly| about to be| going to be| now)* ?(be )?(suspend_|block_|deactivat_|disabl_|lock_|clos_|terminat_|expir_|restrict_|limit_|compromis_|delet_|hack_|cancel_|frozen|on hold|at risk|breached|full|revoked|past due|invalid)',
        '(account|password|access|domain|subscription|mailbox|licen[sc]e|certificate) ~(expires?|expiring|suspension|deactivation|suspended|blocked|locked|termination|verification required|closure|expired|on hold|will expire)',
        '(invoice|payment|bill|balance|statement|amount|account|installment|fee) ~(is |are |remains |now |still |has |not |been |\\d+ |#|no\\.? )*(overdue|past due|unpaid|outstanding|due (today|now|immediately|tomorrow)|failed|declined|rejected|attached|past|pending|not received|delinquent|in arrears|received|due) && !(process_|software|automation|reduc_|cut_|errors?|tool|management|avoid_|fewer|less|chasing|collect_|how|reminders?:? (software|tool))',
        '(overdue|unpaid|outstanding|past[- ]due|final|last|second|missed) (invoice|payment|notice|reminder|bill|balance|warning|demand|statement|amount) && !(reduc_|avoid_|fewer|automat_|how|chance|software)',
        '(final|last|urgent|important|security|legal|critical|official) (notice|warning|reminder|alert|demand)( of| about| for| regarding|:|!|$| -) ~(account|payment|invoice|access|password|suspen_|clos_|legal|action|overdue|security|termination|debt|your|$)',
        '(action|response|immediate|verification|confirmation|signature|payment) (is )?(required|needed|requested|due)\\b && (account|invoice|payment|password|verify|confirm|security|suspen_|access|document|urgent|immediate|bank|sign|identity|today|mailbox|:|!)',
        '(unusual|suspicious|unauthori[sz]ed|new) (sign[- ]?in|login|log-in|activity|access|transaction|device) ',
        '(verify|confirm|update|validate|reset|reactivate|restore|unlock|secure) your (account|password|identity|payment|billing|bank|details|mailbox|access|information|email)_? ?(now|today|immediately|to (avoid|continue|keep|prevent)|$|!)',
        "(as (agreed|discussed|promised|requested|per our|we discussed)|per our (call|conversation|discussion|chat|meeting)|following (up on )?our (call|conversation|meeting|chat|discussion)|your (order|purchase|parcel|package|delivery|shipment|refund|booking|reservation|application) (has|is|was|confirmation|\\d|#|could|on hold|pending|#)|you have (won|been (selected|chosen))|you've won|(missed|failed) (call|delivery|payment|voicemail)|legal action|court (notice|summons)|signed (contract|agreement|offer) attached|wire transfer|payment (confirmation|receipt|failed)|order confirmation|delivery failed)",
      ],
      no: [
        'payment (terms|methods|options|conditions)',
        '(reduc_|cut_|fewer|prevent_|avoid_|automat_|speed_ up|software|webinar|how (to|do|can)|tips|checklist|guide|faster|errors?|invoicing (process|tool)|easier|solution|benchmark)',
      ],
    },
    ad_label: {
      yes: [
        '(this|the present) (message|e-?mail|mail) (is|contains) (advertising|marketing|promotion)_?\\b',
        'this (\\w+ ){0,2}(is|constitutes|contains|counts as|qualifies as|includes|is intended as|serves as)( \\w+){0,2} (advert_|ad|commercial|promotional|marketing|sales|solicitation|promotion) ?(message|communication|e-?mail|mail|content|material|offer|for|from|by|of|in|,|;|\\.|!|$)',
        '^\\W*(advertisement|advertising|advert|sponsored|promotion|promotional (message|e-?mail|offer)|commercial (message|e-?mail|communication|offer)|marketing (message|e-?mail|communication)|paid (ad|advertisement|promotion)|publicity|ad)\\W* ?(:|-|\\]|\\)|>|\\||】|\\*|$)',
        '^\\W*(promotional|marketing|commercial|advertising) (message|communication|e-?mail|mail|information|note|content|offer) (from|by|of|sent by|on behalf of)\\b && !(your|you)\\b',
        '^[\\[(<*] ?(advertisement|advertising|advert|sponsored|promotion|promo|commercial|marketing|ad|adv)\\b',
        '(this|the following|present)( is)?( \\w+){0,3} ?(is|constitutes|contains|qualifies as|counts as)? (an?|our|of)? ?(\\w+ )?(advertisement|advertising|advert|promotional|commercial (message|communication|e-?mail|electronic|solicitation)|marketing (message|communication|e-?mail)|sales (message|e-?mail)|solicitation|ad)\\b( |[.,;:!-]|$) && (this (\\w+ ){0,2}(is|constitutes|contains|qualifies|counts|was)|is (an? )?(advertis_|commercial|marketing|promotional)) && !(why|campaign|not)',
        '(sent|intended|written|message|e-?mail|contact_ you|writing)( to you)? (for|as|with) (an? )?(advertising|marketing|promotional|commercial|direct marketing) (purposes?|message|communication|e-?mail|material|intent)',
      ],
      no: [
        '(your|our) (latest|last|recent|new|tv|next)? ?(ad|ads|advert|advertisement|advertising|campaign|commercial|promotion)\\b',
        '\\bad (groups?|hoc|accounts?|sync|spend|tech|blindness|domain)',
      ],
    },
    special_category: {
      yes: [
        "(as|being|fellow|since you are|since you're|because you're|given you're) ~(an? |a fellow |the )?~(labou?r|conservative|tory|republican|democrat|democratic|green|green party|party|lib ?dem|liberal|snp|socialist|communist|left[- ]wing|right[- ]wing|reform|ukip) (party )?(member|supporter|voter|activist|councillor|donor|volunteer|sympathi[sz]er|loyalist|campaigner|canvasser)_? && (you|your|we)\\b",
        "(knowing|aware|since|because|given|as|heard|read|saw|noticed|understand|learned|gather|remember|believe|told)( that)? (you|you're|you've|you are|you were|you have|you had|your \\w+)\\b ~(christian|catholic|protestant|muslim|jewish|hindu|buddhist|sikh|evangelical|mormon|atheist|religious|devout|gay|lesbian|bisexual|homosexual|queer|transgender|hiv|cancer|diabet_|depress_|pregnan_|disab_|wheelchair|illness|epilep_|ms\\b|surgery|autis_|adhd|bipolar|alcoholi_|in therapy|in rehab|on sick leave|union (member|rep)|converted|chemo_) && !(your (\\w+ )?(company|firm|customers?|clients?|patients?|market|audience|hospital|clinic|product|team|readers?|charity)|you (serve|treat|supply|support|sell|help|insure|research))",
        "(you|your|you're|you've|yourself)\\b ~~(cancer|chemo_|tumou?r|diabet_|depress(ed|ion)|burn-?out|burned out|surgery|operation on your|heart (attack|condition|disease|problem)|stroke|illness|sick(ness)?|ill|disease|disab(ility|led)|wheelchair|pregnan_|miscarriage|ivf|hiv|aids|adhd|autis_|asthma|epilep_|migraines?|arthritis|ms diagnosis|multiple sclerosis|parkinson_|dementia|anxiety|ptsd|bipolar|mental health|therapy|rehab|addict_|alcohol_|sober|injur_|chronic(ally)? (ill|illness|pain|fatigue|condition|disease|back|migraine_?)|long covid|covid infection|hearing loss|visually impaired|deaf|blind|celiac|coeliac|diagnos_|hospital stay|hospitali[sz]ed|medical (leave|condition)|sick leave|recover(y|ing)|allerg_|medication|back pain|sleep apn_|menopaus_|infertil_|transplant|dialysis|health (issue|problem|condition|scare)_?) && !(your (\\w+ )?(company|firm|team|pipeline|budget|data|business|system|process_|patients?|customers?|clients?|users?|hospital|clinic|software|research|department|organi[sz]ation|product|spend|brand|employees|staff|work ?force|members|practice|trial|study|readers|article on)|you (help|treat|serve|support|supply|build|sell|develop|research|work (with|on|in)|make|provide|insure|care)|clinical|oncology (department|unit|team)|blind spots?|blind (test|audit)|colou?r ?blind|deal fatigue|recover(y|ing) (time|point|of|costs?)|disaster recovery|data recovery|ill-|vendor|headache)",
        "(as|being|since you('re| are)|because you('re| are)|given you('re| are)|knowing you('re| are)|you('re| are)|saw you('re| are)|fellow|who('s| is)) ~(an?|the|fellow|devout|practi[sc]ing|active|proud|committed|observant|openly)? ?~(christian|catholic|protestant|muslim|jew_?|hindu|buddhist|sikh|evangelical|mormon|orthodox|atheist|believer|religious|mosque|church ?goer|parishioner|jehovah_|quaker|pagan) && (you|your|we)\\b && !(company|charity|hospital|school|aid|church_ (software|group))",
        "(you|your)\\b ~(faith|religion|religious|church|mosque|synagogue|temple|parish|ramadan|prayer|pray|islam|christianity|judaism|hindu_|kosher|halal|sabbath|lent|convert_ to|bapti[sz]_|muslim|jewish|catholic|christian|belie(fs?|ve in god)) && !(your (\\w+ )?(customers?|clients?|guests?|company|menu|range|market|restaurant|shoppers|congregation|users|audience)|leap of faith|good faith|faith in|temple (bar|street|university)|lent (us|you)|church street|your church's|serve|(kosher|halal) (certif_|product_|line|range|market))",
        "(you|your|you're)\\b ~(vote_|voted|voting|support_|member|membership|donat_|back_|campaign_|activist|canvass_|sympath_|involve_|belong|lean|councillor|volunteer_|politic_) ~(for|of|to|with|in|the|as)? ?~(labou?r( party)?|conservative_|tory|tories|republican_|democrat_|green party|greens|lib ?dem_|liberal democrats|reform uk|snp|socialist_|communist_|party|trump|biden|harris|corbyn|starmer|farage|brexit|left[- ]wing|right[- ]wing|politic_|afd|spd|cdu) && !(third party|party (data|provider|logistics|planning)|project party|software|vendor|christmas|office party|party of|joined the party|launch)",
        "(as|being|you('re| are)|fellow|since you('re| are)|that you('re| are)|who('s| is)|your|you) ~(gay|lesbian|bisexual|homosexual|queer|transgender|trans (man|woman|person)|lgbt_|non-?binary|sexual orientation|sexuality|same-?sex|sex life|coming out|came out|husband and you, as two men) && (you|your)\\b && !(your (\\w+ )?(company|team|network|employees|staff|erg|customers|policy)|pride month (offer|campaign))",
        '(your|you) ~(dna|genetic|biometric|fingerprint|criminal (record|conviction)|face scan|genome) ~(data|test|result|profile|record|show_|suggest_)',
        "(sorry|glad|heard|read|saw|learned|noticed|understand|hope|know|knowing|aware|wish_) ~(to hear |that |about |about your |of your |you )?~(your |you (are|were|have|had|'re|'ve|suffer_|struggl_|battl_|beat|survived|underwent|got|recently|just|broke)) ~(cancer|illness|surgery|operation|burn-?out|depress_|diagnos_|pregnan_|disab_|stroke|heart|accident|injur_|treatment|hospital|disease|condition|recover_|recuperat_|sick|ill\\b|chemo_|baby bump|maternity) && !(your (\\w+ )?(company|firm|patients?|clients?|customers?|hospital|product|department|team|clinic))",
      ],
      no: [
        '(sick notes?|sick leave policy|hr (asked|reminds|department)|human resources|days of sick leave)',
      ],
    },
  },
};
