// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isFreeMail } from '@/lib/assessment/free-mail';
import { legalFormOf } from '@/lib/assessment/legal-form';
import { recipientKind } from '@/lib/assessment/recipient-kind';
import { isRoleMailbox } from '@/lib/assessment/role-mailbox';

function kindOf(address: string, organisation: string | null, name: string | null = null) {
  return recipientKind({
    identifier: { type: 'email', value: address },
    name,
    organisation,
    said: null,
  });
}

describe('who is it', () => {
  it.each([
    ['mara.voss@nordwerk.de', 'Nordwerk GmbH', 'Mara Voss', 'named-person'],
    ['info@nordwerk.de', 'Nordwerk GmbH', null, 'generic-mailbox'],
    ['info@nordwerk.de', 'Nordwerk GmbH', 'Nordwerk Info', 'generic-mailbox'],
    ['info@nordwerk.de', 'Nordwerk GmbH', 'Mara Voss', 'named-person'],
    ['sales-uk@brightline.co.uk', 'Brightline Ltd', null, 'generic-mailbox'],
    ['info@nordwerk.de', null, null, 'unknown'],
    ['info@nordwerk.de', 'Nordwerk', null, 'unknown'],
    ['mara@nordwerk.de', 'Nordwerk', 'Mara Voss', 'unknown'],
    ['mara.voss@gmail.com', 'Nordwerk GmbH', 'Mara Voss', 'sole-trader'],
    ['lea@voss-grafik.de', 'Lea Voss e.K.', 'Lea Voss', 'sole-trader'],
    ['info@voss-grafik.de', 'Lea Voss, freelance designer', null, 'sole-trader'],
    ['info@studio.it', 'Studio Rossi SAS', null, 'sole-trader'],
    ['info@studio.fr', 'Studio Rosier SAS', null, 'generic-mailbox'],
    ['info@studio.fr', 'Studio Rosier s.a.s.', null, 'generic-mailbox'],
    ['lee@smithandco.co.uk', 'Smith & Co', 'Lee Smith', 'unknown'],
  ] as const)('%s at %s (%s): %s', (address, organisation, name, expected) => {
    expect(kindOf(address, organisation, name)).toBe(expected);
  });

  it('believes the user', () => {
    const identifier = { type: 'email', value: 'info@nordwerk.de' } as const;
    const known = { identifier, name: null, organisation: 'Nordwerk GmbH' };
    expect(recipientKind({ ...known, said: 'consumer' })).toBe('consumer');
    expect(recipientKind({ ...known, said: 'unknown' })).toBe('generic-mailbox');
  });

  it('knows a person on LinkedIn at a company', () => {
    const identifier = { type: 'linkedin', value: 'in/mara-voss' } as const;
    const known = { identifier, name: 'Mara Voss', said: null };
    expect(recipientKind({ ...known, organisation: 'Nordwerk AG' })).toBe('named-person');
    expect(recipientKind({ ...known, organisation: 'Nordwerk' })).toBe('unknown');
  });
});

describe('legal forms', () => {
  const corporate =
    'Acme Ltd|ACME LIMITED|Acme plc|Quill & Sons LLP|Acme, Inc.|Acme LLC|Nordwerk GmbH|Nordwerk GmbH & Co. KG|Nordwerk AG|Nordwerk SE|Nordwerk UG (haftungsbeschränkt)|Boulon SAS|Boulon S.A.S.|Boulon S.A.R.L.|Boulon SARL|Boulon Sàrl|Ferro S.r.l.|Ferro S.p.A.|Ferro SpA|Roca S.L.|Roca S.A.|Roca SLU|Tulp B.V.|Tulp BV|Tulp N.V.|Duval SRL|Duval BVBA|Kowal Sp. z o.o.|Kowal sp. z o. o.|Kowal S.A.|Björk AB|Lund ApS|Lund A/S|Fjord AS|Aalto Oy|Novak s.r.o.|Kis Kft.|Maple Corp.|Reef Pty Ltd|Merlion Pte. Ltd.|株式会社テスト|テスト株式会社|(株)テスト|合同会社テスト|测试有限公司|測試股份有限公司|บริษัท ทดสอบ จำกัด|Teste Ltda|Teste S/A|Teste EIRELI|ООО Тест|Sakura K.K.|Ferro s.r.l.|Ferro s.p.a.|Tulp b.v.|Novák a.s.|Acme PLLC|Érable Ltée|Lopes, Lda.|Roca S. de R.L.|Roca SAPI de C.V.|Stichting Tulp|Turnverein e.V.|Duval VZW|（株）テスト|医療法人テスト会|บจก. ทดสอบ|บมจ. ทดสอบ|測試有限責任公司|Ross & Munro (Scottish partnership)|Ferro soc. coop.';
  it.each(corporate.split('|'))('%s is a company', (name) => {
    expect(legalFormOf(name)).toBe('corporate');
  });

  const individual =
    'Lea Voss e.K.|Lea Voss e.U.|Voss & Klein GbR|Voss OHG|Voss KG|Jan de Boer, eenmanszaak|De Boer VOF|De Boer V.O.F.|Maatschap De Boer|Camille Roux EI|Camille Roux, auto-entrepreneur|Camille Roux (micro-entreprise)|Mario Rossi, ditta individuale|Rossi S.n.c.|Ana Ruiz, autónoma|Enskild firma Berg|Sam Ode (sole trader)|Sam Ode, self-employed|Freelance designer Sam|Sam Ode t/a Bright|個人事業主 山田|张三个体工商户|ห้างหุ้นส่วนจำกัด ทดสอบ|หจก. ทดสอบ|Rossi s.a.s. di Mario Rossi|Muster OG|Muster Einzelfirma|Lea Voss, eingetragene Kauffrau|Fischer PartGmbB|Ruiz y Paz, Comunidad de Bienes|Kowal spółka cywilna|张三 个体户|Ross Limited Partnership';
  it.each(individual.split('|'))('%s is a person in business', (name) => {
    // A Thai limited partnership also says "limited"; partnerships are not companies here.
    expect(legalFormOf(name)).toBe('individual');
  });

  const nothing =
    'Nordwerk|SE Ranking|Spa Nord|Day Spa|Incredible Foods|Co|Limitless|Agora|Assas Law|Corporate Vision|AG Barr|Sa Pa Travel|Ab Initio Partners|City as a Stage|Vitamin co-op|Smith & Co|Smith & Co Solicitors|Bright Co Working|Universität Bremen|Gemeinde Au';
  it.each(nothing.split('|'))('%s shows none', (name) => {
    expect(legalFormOf(name)).toBeNull();
  });
});

describe('role mailboxes', () => {
  it.each(
    'info sales sales-uk info.de hello kontakt vertrieb einkauf accueil commercial achats contacto ventas compras informazioni vendite acquisti verkoop inkoop biuro 営業 eigyo 销售 xiaoshou ขาย ติดต่อ office+demo team info2 sales.team facturen email 问询 ufficioacquisti poczta'.split(
      ' ',
    ),
  )('%s belongs to nobody', (local) => expect(isRoleMailbox(local)).toBe(true));

  it.each(
    'mara mara.voss jo.sales sales.jane infoberg teamleitung.voss kontaktlinsen m.voss salesman hallodri informatik'.split(
      ' ',
    ),
  )('%s may be a person', (local) => expect(isRoleMailbox(local)).toBe(false));
});

it('tells free mail from company domains', () => {
  for (const domain of 'gmail.com yahoo.co.uk hotmail.fr gmx.at web.de qq.com docomo.ne.jp libero.it proton.me outlook.com.br a1.net sina.com.cn privaterelay.appleid.com'.split(
    ' ',
  )) {
    expect([domain, isFreeMail(domain)]).toEqual([domain, true]);
  }
  for (const domain of 'nordwerk.de web.nordwerk.de gmail.nordwerk.de live.events.example mail.example yahoo-partner.com'.split(
    ' ',
  )) {
    expect([domain, isFreeMail(domain)]).toEqual([domain, false]);
  }
});

it('never gives a company its privileges on an address alone', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      expect(['unknown', 'sole-trader']).toContain(kindOf(address.toLowerCase(), null));
    }),
  );
});
