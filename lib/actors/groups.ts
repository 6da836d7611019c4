/** A group of states. Members are ISO codes, each with the first and last day it was one, as exactly as known; both may be open. */
export type Group = {
  id: string;
  type: 'regional_org' | 'intl_org' | 'group';
  name: string;
  names: string;
  members: string;
  /** The list of members is not complete, or not checked after the year it names. */
  note?: string;
};

/**
 * `names`: separated by `;`, in capitals only in capitals. `members`: `CODE`, `CODE>from`, `CODE<until`, `CODE>from<until`.
 * Dates of membership are public facts of the groups' own pages and treaties.
 */
export const groups: readonly Group[] = [
  {
    id: 'eu',
    type: 'regional_org',
    name: 'European Union',
    names:
      'European Union; EU; EU and its Member States; Union européenne; UE; Unión Europea; União Europeia; Unione europea; Europäische Union; Europäischen Union; Европейский союз; ЕС; Евросоюз; 欧盟; 欧洲联盟; الاتحاد الأوروبي; 欧州連合; EU and its member states',
    members:
      'BE>1958 DE>1958 FR>1958 IT>1958 LU>1958 NL>1958 DK>1973 IE>1973 GB>1973<2020-01-31 GR>1981 ES>1986 PT>1986 AT>1995 FI>1995 SE>1995 CY>2004-05-01 CZ>2004-05-01 EE>2004-05-01 HU>2004-05-01 LV>2004-05-01 LT>2004-05-01 MT>2004-05-01 PL>2004-05-01 SK>2004-05-01 SI>2004-05-01 BG>2007 RO>2007 HR>2013-07-01',
  },
  {
    id: 'nato',
    type: 'intl_org',
    name: 'North Atlantic Treaty Organization',
    names:
      'NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Council; North Atlantic Alliance; OTAN; Organisation du Traité de l’Atlantique Nord; Organización del Tratado del Atlántico Norte; НАТО; 北约; حلف شمال الأطلسي; الناتو; Nato',
    members:
      'BE>1949 CA>1949 DK>1949 FR>1949 IS>1949 IT>1949 LU>1949 NL>1949 NO>1949 PT>1949 GB>1949 US>1949 GR>1952 TR>1952 DE>1955 ES>1982 CZ>1999-03-12 HU>1999-03-12 PL>1999-03-12 BG>2004-03-29 EE>2004-03-29 LV>2004-03-29 LT>2004-03-29 RO>2004-03-29 SK>2004-03-29 SI>2004-03-29 AL>2009-04-01 HR>2009-04-01 ME>2017-06-05 MK>2020-03-27 FI>2023-04-04 SE>2024-03-07',
  },
  {
    id: 'five-eyes',
    type: 'group',
    name: 'Five Eyes',
    names: 'Five Eyes; FVEY; Cinco Ojos; «Пять глаз»; Пять глаз; 五眼联盟; العيون الخمس; Five Eyes-Allianz',
    members: 'US GB CA AU NZ',
  },
  {
    id: 'au',
    type: 'regional_org',
    name: 'African Union',
    names:
      'African Union; Union africaine; Unión Africana; União Africana; Unione africana; Afrikanische Union; Afrikanischen Union; Африканский союз; 非洲联盟; 非盟; الاتحاد الأفريقي; Peace and Security Council of the African Union',
    members:
      'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA>2017-01-30 MZ NA NE NG RW ST SN SC SL SO ZA>1994 SS>2011-07-27 SD TZ TG TN UG ZM ZW',
    note: 'without the Sahrawi Republic, which has no ISO code for a state; suspensions are not members lost',
  },
  {
    id: 'african-group',
    type: 'group',
    name: 'African Group',
    names:
      'African Group; Groupe africain; Groupe des États d’Afrique; Grupo Africano; Grupo de Estados de África; Африканская группа; 非洲集团; المجموعة الأفريقية',
    members:
      'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  },
  {
    id: 'asean',
    type: 'regional_org',
    name: 'ASEAN',
    names:
      'ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations; ANASE; Association des nations de l’Asie du Sud-Est; Asociación de Naciones de Asia Sudoriental; АСЕАН; 东盟; 东南亚国家联盟; رابطة أمم جنوب شرق آسيا; آسيان',
    members: 'ID>1967 MY>1967 PH>1967 SG>1967 TH>1967 BN>1984 VN>1995 LA>1997 MM>1997 KH>1999 TL>2025-10-26',
  },
  {
    id: 'oas',
    type: 'regional_org',
    name: 'Organization of American States',
    names:
      'Organization of American States; OAS; OEA; Organización de los Estados Americanos; Organisation des États américains; Organização dos Estados Americanos; ОАГ; Организация американских государств; 美洲国家组织; منظمة الدول الأمريكية',
    members:
      'AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI<2023-11-19 PA PY PE KN LC VC SR TT US UY VE',
    note: 'Cuba takes no part; the status of Venezuela is contested',
  },
  {
    id: 'caricom',
    type: 'regional_org',
    name: 'Caribbean Community',
    names: 'CARICOM; Caribbean Community; Communauté des Caraïbes; Comunidad del Caribe; КАРИКОМ; 加共体; الجماعة الكاريبية',
    members: 'AG BS>1983 BB BZ DM GD GY HT>2002 JM KN LC VC SR>1995 TT',
    note: 'without Montserrat, which is no state',
  },
  {
    id: 'pif',
    type: 'regional_org',
    name: 'Pacific Islands Forum',
    names:
      'Pacific Islands Forum; PIF; Forum des îles du Pacifique; Foro de las Islas del Pacífico; Форум тихоокеанских островов; 太平洋岛国论坛; منتدى جزر المحيط الهادئ; Blue Pacific',
    members: 'AU CK FJ FM KI MH NR NZ NU PW PG WS SB TO TV VU',
    note: 'without French Polynesia and New Caledonia, which are no states',
  },
  {
    id: 'g7',
    type: 'group',
    name: 'G7',
    names:
      'G7; Group of Seven; Groupe des Sept; Grupo de los Siete; «Большая семёрка»; Большая семерка; 七国集团; مجموعة السبع; Gruppe der Sieben',
    members: 'FR>1975 DE>1975 IT>1975 JP>1975 GB>1975 US>1975 CA>1976',
    note: 'the European Union takes part',
  },
  {
    id: 'g8',
    type: 'group',
    name: 'G8',
    names: 'G8; Group of Eight; Groupe des Huit',
    members: 'FR DE IT JP GB US CA RU>1998<2014-03-24',
  },
  {
    id: 'g20',
    type: 'group',
    name: 'G20',
    names:
      'G20; Group of Twenty; Groupe des Vingt; Grupo de los Veinte; «Группа двадцати»; Группа двадцати; 二十国集团; مجموعة العشرين',
    members: 'AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US',
    note: 'the European Union and, since 2023-09-09, the African Union are members too',
  },
  {
    id: 'brics',
    type: 'group',
    name: 'BRICS',
    names: 'BRICS; БРИКС; 金砖国家; بريكس',
    members: 'BR>2009 RU>2009 IN>2009 CN>2009 ZA>2010-12 EG>2024-01-01 ET>2024-01-01 IR>2024-01-01 AE>2024-01-01 ID>2025-01-06',
  },
  {
    id: 'sco',
    type: 'regional_org',
    name: 'Shanghai Cooperation Organisation',
    names:
      'Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Organisation de coopération de Shanghai; Organización de Cooperación de Shanghái; ШОС; Шанхайская организация сотрудничества; 上海合作组织; 上合组织; منظمة شنغهاي للتعاون',
    members:
      'CN>2001-06-15 KZ>2001-06-15 KG>2001-06-15 RU>2001-06-15 TJ>2001-06-15 UZ>2001-06-15 IN>2017-06-09 PK>2017-06-09 IR>2023-07-04 BY>2024-07-04',
  },
  {
    id: 'csto',
    type: 'regional_org',
    name: 'Collective Security Treaty Organization',
    names:
      'CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation; OTSC; Organisation du Traité de sécurité collective; Organización del Tratado de Seguridad Colectiva; ОДКБ; Организация Договора о коллективной безопасности; 集体安全条约组织; منظمة معاهدة الأمن الجماعي',
    members: 'AM BY KZ KG RU TJ UZ>2006<2012-12',
    note: 'Armenia has suspended its part since 2024',
  },
  {
    id: 'cis',
    type: 'regional_org',
    name: 'Commonwealth of Independent States',
    names:
      'Commonwealth of Independent States; Communauté des États indépendants; Comunidad de Estados Independientes; СНГ; Содружество Независимых Государств; 独联体; رابطة الدول المستقلة',
    members: 'AM AZ BY GE>1993<2009-08-18 KZ KG MD RU TJ TM UA<2018 UZ',
  },
  {
    id: 'gcc',
    type: 'regional_org',
    name: 'Gulf Cooperation Council',
    names:
      'Gulf Cooperation Council; GCC; Conseil de coopération du Golfe; CCG; Consejo de Cooperación del Golfo; ССАГПЗ; 海湾合作委员会; 海合会; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية',
    members: 'AE>1981-05-25 BH>1981-05-25 KW>1981-05-25 OM>1981-05-25 QA>1981-05-25 SA>1981-05-25',
  },
  {
    id: 'arab-league',
    type: 'regional_org',
    name: 'League of Arab States',
    names:
      'League of Arab States; Arab League; Arab Group; Ligue arabe; Ligue des États arabes; Liga Árabe; Liga de los Estados Árabes; Groupe arabe; ЛАГ; Лига арабских государств; 阿拉伯国家联盟; 阿盟; جامعة الدول العربية; المجموعة العربية',
    members: 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE',
    note: 'Syria was suspended from 2011-11-12 to 2023-05-07',
  },
  {
    id: 'nb8',
    type: 'group',
    name: 'Nordic-Baltic Eight',
    names:
      'Nordic-Baltic Eight; Nordic-Baltic countries; NB8; Nordic and Baltic countries; Nordic and Baltic States; Nordic-Baltic States; pays nordiques et baltes; países nórdicos y bálticos',
    members: 'DK EE FI IS LV LT NO SE',
  },
  {
    id: 'nordic',
    type: 'group',
    name: 'Nordic countries',
    names: 'Nordic countries; Nordics; Nordic States; pays nordiques; países nórdicos',
    members: 'DK FI IS NO SE',
  },
  {
    id: 'baltic',
    type: 'group',
    name: 'Baltic States',
    names: 'Baltic States; Baltic countries; pays baltes; États baltes; países bálticos; Estados bálticos',
    members: 'EE LV LT',
  },
  {
    id: 'v4',
    type: 'group',
    name: 'Visegrad Group',
    names: 'Visegrad Group; V4; Visegrád Group; Groupe de Visegrád',
    members: 'CZ HU PL SK',
  },
  {
    id: 'cri',
    type: 'group',
    name: 'International Counter Ransomware Initiative',
    names:
      'International Counter Ransomware Initiative; Counter Ransomware Initiative; Counter-Ransomware Initiative; Initiative internationale de lutte contre les rançongiciels; Iniciativa Internacional contra el Ransomware; members of the CRI',
    members:
      'AL AR>2023 AT AU BE BH>2024 BR BG CA TD>2024 CM>2024 CL>2023 CO>2023 CR>2023 HR CZ DK>2024 DO EE EG>2023 FI>2024 FR DE GR>2023 HU>2024 IN IE IL IT JP JO>2023 KE LT LV>2024 MA>2024 MX MD>2024 NL NZ NG NO PG>2023 PH>2024 PL PT>2023 KR RO RW>2023 SL>2023 SG SK>2023 SI>2024 ZA LK>2024 ES SE CH UA AE GB US UY>2023 VN>2024',
    note: 'as published up to 2024; the European Union and organisations are members too',
  },
  {
    id: 'ecowas',
    type: 'regional_org',
    name: 'Economic Community of West African States',
    names:
      'ECOWAS; Economic Community of West African States; CEDEAO; Communauté économique des États de l’Afrique de l’Ouest; Comunidad Económica de los Estados de África Occidental; ЭКОВАС; 西非国家经济共同体; الجماعة الاقتصادية لدول غرب أفريقيا',
    members: 'BJ BF<2025-01-29 CV CI GM GH GN GW LR ML<2025-01-29 NE<2025-01-29 NG SN SL TG',
  },
  {
    id: 'nam',
    type: 'group',
    name: 'Non-Aligned Movement',
    names:
      'Non-Aligned Movement; Mouvement des pays non alignés; Mouvement des non-alignés; Movimiento de los Países No Alineados; Движение неприсоединения; 不结盟运动; حركة عدم الانحياز',
    members: '',
    note: 'members are not listed here',
  },
  {
    id: 'osce',
    type: 'intl_org',
    name: 'OSCE',
    names:
      'OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation pour la sécurité et la coopération en Europe; OSZE; Organización para la Seguridad y la Cooperación en Europa; ОБСЕ; 欧安组织; منظمة الأمن والتعاون في أوروبا',
    members: '',
    note: 'members are not listed here',
  },
  {
    id: 'coe',
    type: 'regional_org',
    name: 'Council of Europe',
    names: 'Council of Europe; Conseil de l’Europe; Consejo de Europa; Europarat; Совет Европы; 欧洲委员会; مجلس أوروبا',
    members: '',
    note: 'members are not listed here',
  },
];

/** The states that were members on a day (`YYYY-MM-DD`, or less exactly: then any day of it); without one, those with no last day. */
export function membersOn(groupId: string, date?: string): string[] {
  const group = groups.find(({ id }) => id === groupId);
  return (group?.members.split(' ') ?? []).flatMap((entry) => {
    const [, code, from = '', until] = /^([A-Z]{2})(?:>([\d-]+))?(?:<([\d-]+))?$/.exec(entry) ?? [];
    if (code === undefined) return [];
    if (date === undefined) return until === undefined ? [code] : [];
    const began = from.slice(0, date.length) <= date.slice(0, from.length || undefined);
    const lasted = until === undefined || date.slice(0, until.length) <= until.slice(0, date.length);
    return began && lasted ? [code] : [];
  });
}
