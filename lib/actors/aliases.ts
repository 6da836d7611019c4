/**
 * Names of states that `Intl.DisplayNames` does not give: official names that do not contain the short one, United Nations forms, older
 * and everyday names. One line for a state and language: `CODE language name; name`. Language `*` is any. A name in capitals counts only
 * in capitals. Names are facts; they say nothing of anybody's status.
 */
export const aliases = `
AE * UAE; U.A.E.
AE en Emirates
AE fr Émirats; EAU
AE es Emiratos; EAU
AE ru ОАЭ; Эмираты
AE zh 阿联酋
AG en Antigua
AM fr République d’Arménie
AN fr Antilles néerlandaises
AR en Argentine Republic; the Argentine
AR fr République argentine
AR es República Argentina; Nación Argentina
AR ru Аргентинская Республика
BA en Bosnia; Bosnia-Herzegovina; BiH
BA fr Bosnie
BA es Bosnia
BA ru Босния
BA ar البوسنة; البوسنة والهرسك
BA de Bosnien
BD ar بنغلاديش
BG en Republic of Bulgaria
BN en Brunei Darussalam
BN fr Brunéi Darussalam; Brunei
BN es Brunei; Brunéi
BN ar بروني دار السلام; بروناي دار السلام
BO en Plurinational State of Bolivia
BO ar بوليفيا
BY en Byelorussia
BY fr Bélarus; Bélarusse
BY es Belarús; Bielorrusia
BY de Weißrussland; Belarus
BY it Bielorussia
BY pt Bielorrússia; Belarus
BY ru Белоруссия
CD en DRC; DR Congo; Democratic Republic of the Congo; Democratic Republic of Congo; Congo-Kinshasa
CD fr RDC; République démocratique du Congo; RD Congo
CD es República Democrática del Congo; RDC
CD ru Демократическая Республика Конго; ДРК
CD zh 刚果民主共和国; 民主刚果
CD ar جمهورية الكونغو الديمقراطية
CD de Demokratische Republik Kongo; DR Kongo
CD pt República Democrática do Congo
CD it Repubblica Democratica del Congo
CF en CAR
CF fr RCA; Centrafrique
CF zh 中非共和国
CG en Congo; Republic of the Congo; Republic of Congo; Congo-Brazzaville
CG fr Congo; République du Congo
CG es Congo; República del Congo
CG ru Конго; Республика Конго
CG zh 刚果; 刚果共和国; 刚果（布）
CG ar الكونغو; جمهورية الكونغو
CG de Kongo; Republik Kongo
CG pt Congo
CG it Congo
CH en Swiss Confederation
CH fr Confédération suisse
CH es Confederación Suiza
CH ru Швейцарская Конфедерация
CH zh 瑞士联邦
CH ar الاتحاد السويسري
CH de Schweizerische Eidgenossenschaft
CH it Confederazione Svizzera
CI * Côte d’Ivoire
CI en Ivory Coast
CI es Costa de Marfil
CI pt Costa do Marfim
CI ru Кот-д’Ивуар
CI ar كوت ديفوار; ساحل العاج
CN * PRC; P.R.C.
CN en People’s Republic of China; mainland China; Chinese side
CN fr République populaire de Chine; RPC; partie chinoise
CN es República Popular China; República Popular de China
CN ru КНР; Китайская Народная Республика; китайская сторона
CN zh 中华人民共和国; 中國; 中方; 我国
CN ar جمهورية الصين الشعبية
CN de Volksrepublik China
CN it Repubblica Popolare Cinese
CN pt República Popular da China
CV * Cabo Verde
CV en Cape Verde
CV fr Cap-Vert
CZ en Czech Republic
CZ fr République tchèque
CZ es República Checa
CZ ru Чешская Республика
CZ zh 捷克共和国
CZ ar الجمهورية التشيكية; تشيكيا
CZ de Tschechische Republik; Tschechischen Republik
CZ it Repubblica Ceca
CZ pt República Checa; República Tcheca; Chéquia; Tchéquia
DE * FRG
DE en Federal Republic of Germany
DE fr République fédérale d’Allemagne
DE ru ФРГ; Федеративная Республика Германия
DE de Bundesrepublik; Bundesrepublik Deutschland
DO en Dominican Republic
DZ ru Алжирская Народная Демократическая Республика
DZ ar الجزائر
EG en Arab Republic of Egypt
ES en Kingdom of Spain
FM en Federated States of Micronesia
FM fr États fédérés de Micronésie
FM es Estados Federados de Micronesia
FM ru Федеративные Штаты Микронезии
FM zh 密克罗尼西亚联邦
FM ar ولايات ميكرونيزيا الموحدة; ميكرونيزيا
FR en French Republic
FR fr République française
FR es República Francesa
FR ru Французская Республика
FR zh 法兰西共和国
FR ar الجمهورية الفرنسية
FR de Französische Republik
FR it Repubblica francese
FR pt República Francesa
GA en Gabonese Republic
GA fr République gabonaise
GA es República Gabonesa
GA ru Габонская Республика
GA ar الجمهورية الغابونية
GB * UK; U.K.
GB en Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland
GB fr Grande-Bretagne; R.-U.; RU; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
GB es Gran Bretaña; Reino Unido de Gran Bretaña e Irlanda del Norte
GB ru Соединенное Королевство; Соединённое Королевство; Англия; Соединенное Королевство Великобритании и Северной Ирландии
GB zh 大不列颠及北爱尔兰联合王国; 联合王国
GB ar بريطانيا; بريطانيا العظمى; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
GB de Großbritannien; Vereinigtes Königreich Großbritannien und Nordirland; Vereinigten Königreichs; Vereinigten Königreich; Vereinigtem Königreich
GB it Gran Bretagna
GB pt Grã-Bretanha; Reino Unido da Grã-Bretanha e Irlanda do Norte
GM en Gambia; The Gambia; Republic of The Gambia
GR en Hellenic Republic
GR fr République hellénique
GR es República Helénica
GR ru Греческая Республика; Эллинская Республика
GR zh 希腊共和国
GR ar الجمهورية الهيلينية; الجمهورية اليونانية
GR de Hellenische Republik
GR it Repubblica ellenica
GR pt República Helénica; República Helênica
HK * HKSAR
HK en Hong Kong; Hong Kong, China; Hong Kong Special Administrative Region of the People’s Republic of China
HK fr Hong Kong
HK es Hong Kong
HK ru Гонконг
HK zh 香港
HK ar هونغ كونغ
HK de Hongkong
HK pt Hong Kong
HK it Hong Kong
HR en Republic of Croatia
IR en Iran (Islamic Republic of); Islamic Republic of Iran; Iran, Islamic Republic of
IR fr Iran (République islamique d’); République islamique d’Iran
IR es Irán (República Islámica del); República Islámica del Irán
IR ru Исламская Республика Иран; ИРИ
IT en Italian Republic
IT fr République italienne
IT es República Italiana
IT ru Итальянская Республика
IT zh 意大利共和国
IT ar الجمهورية الإيطالية
IT de Italienische Republik
IT it Repubblica Italiana
KG en Kyrgyz Republic; Kirghizia
KG fr République kirghize
KG es República Kirguisa; Kirguizistán
KG ru Киргизия; Киргизская Республика; Кыргызстан; Кыргызская Республика
KG zh 吉尔吉斯共和国
KG ar جمهورية قيرغيزستان; قيرغيزستان; قيرغيز
KM en Union of the Comoros
KN en Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts and Nevis; Saint Christopher and Nevis
KN fr Saint-Kitts-et-Nevis; Saint-Christophe-et-Niévès; Saint-Christophe-et-Nevis
KN es San Cristóbal y Nieves; Saint Kitts y Nevis
KN ru Сент-Китс и Невис; Федерация Сент-Китс и Невис
KN ar سانت كيتس ونيفيس
KP * DPRK; D.P.R.K.
KP en North Korea; Democratic People’s Republic of Korea; N. Korea
KP fr RPDC; République populaire démocratique de Corée
KP es RPDC; República Popular Democrática de Corea
KP ru КНДР; Корейская Народно-Демократическая Республика
KP zh 朝鲜民主主义人民共和国; 北韩; 朝鲜
KP ar جمهورية كوريا الشعبية الديمقراطية
KP de Demokratische Volksrepublik Korea
KP it Repubblica Popolare Democratica di Corea
KP pt República Popular Democrática da Coreia
KR * ROK
KR en South Korea; Republic of Korea; Korea; S. Korea; Korea (Republic of)
KR fr République de Corée; Corée
KR es República de Corea; Corea
KR ru Республика Корея; Южная Корея; Корея
KR zh 大韩民国; 韩国; 南韩
KR ar جمهورية كوريا; كوريا
KR de Republik Korea; Korea
KR it Repubblica di Corea
KR pt República da Coreia
LA * Lao PDR
LA en Lao People’s Democratic Republic; Lao
LA fr République démocratique populaire lao
LA es República Democrática Popular Lao
LA ru Лаосская Народно-Демократическая Республика
LA zh 老挝人民民主共和国
LA ar جمهورية لاو الديمقراطية الشعبية; جمهورية لاوس الديمقراطية الشعبية
LC en Saint Lucia; St Lucia; St. Lucia
LC fr Sainte-Lucie
LC es Santa Lucía
LK ru Демократическая Социалистическая Республика Шри-Ланка
LU en Grand Duchy of Luxembourg
LV en Republic of Latvia
LY en Libya; Libyan Arab Jamahiriya; State of Libya
LY fr Libye; État de Libye
MD en Republic of Moldova; Moldova (Republic of)
MD fr République de Moldova; Moldova; Moldavie
MD es República de Moldova; Moldova; Moldavia
MD ru Республика Молдова; Молдавия; Молдова
MD zh 摩尔多瓦共和国
MD ar جمهورية مولدوفا
MD de Moldau; Moldawien; Republik Moldau
MK en North Macedonia; Macedonia; FYROM
MK fr Macédoine du Nord; Macédoine
MK es Macedonia del Norte; Macedonia
MM en Burma; Myanmar; Union of Myanmar
MM fr Birmanie; Myanmar
MM es Birmania; Myanmar
MM ru Мьянма; Бирма
MM de Birma; Myanmar
MM zh 缅甸
MM ar ميانمار; بورما
MV en Republic of Maldives
NL en the Netherlands; Holland; Kingdom of the Netherlands
NL fr Hollande; Royaume des Pays-Bas
NL es Holanda; Reino de los Países Bajos
NL ru Голландия; Нидерланды; Королевство Нидерландов
NL pt Holanda; Países Baixos; Reino dos Países Baixos
NL it Olanda; Paesi Bassi
NL de Holland; Niederlande; Niederlanden
NL ar هولندا; مملكة هولندا
NZ en Aotearoa; Aotearoa New Zealand
NZ fr Nouvelle-Zélande
PG * PNG
PH en the Philippines; Republic of the Philippines
PL en Republic of Poland
PS en State of Palestine; Palestine
PS fr État de Palestine; Palestine
PS es Estado de Palestina; Palestina
PS ru Государство Палестина; Палестина
PS zh 巴勒斯坦国; 巴勒斯坦
PS ar دولة فلسطين; فلسطين
PS de Palästina
PS pt Palestina; Estado da Palestina
PS it Palestina
PT en Portuguese Republic
PT fr République portugaise
PT es República Portuguesa
PT ru Португальская Республика
PT zh 葡萄牙共和国
PT ar الجمهورية البرتغالية
PT pt República Portuguesa
RU en Russian Federation; Russian side
RU fr Fédération de Russie; Fédération russe; partie russe
RU es Federación de Rusia; Federación Rusa
RU ru Российская Федерация; РФ; Россия; российская сторона
RU zh 俄罗斯联邦; 俄方; 俄国; 俄联邦; 俄罗斯
RU ar الاتحاد الروسي; روسيا الاتحادية
RU de Russische Föderation; Russischen Föderation
RU it Federazione Russa
RU pt Federação Russa; Federação da Rússia
RU ja ロシア連邦
SK en Slovak Republic
SK fr République slovaque
SK es República Eslovaca
SK ru Словацкая Республика
SK zh 斯洛伐克共和国
SK ar الجمهورية السلوفاكية
SK de Slowakische Republik
SK it Repubblica Slovacca
SK pt República Eslovaca
ST en Sao Tome and Principe
SY en Syrian Arab Republic
SY fr République arabe syrienne
SY es República Árabe Siria
SY ru Сирийская Арабская Республика
SY zh 阿拉伯叙利亚共和国
SY ar الجمهورية العربية السورية; سورية
SZ en Swaziland; Kingdom of Eswatini; eSwatini
SZ fr Swaziland
SZ es Swazilandia; Eswatini
SZ ar إسواتيني
TG en Togolese Republic
TG fr République togolaise
TG es República Togolesa
TG ru Тоголезская Республика
TG ar جمهورية توغو; الجمهورية التوغولية
TL en Timor-Leste; East Timor
TL fr Timor-Leste; Timor oriental
TL es Timor-Leste; Timor Oriental
TL ru Тимор-Лешти; Восточный Тимор; Тимор-Лесте
TN en Tunisian Republic
TN fr République tunisienne
TN es República Tunecina
TN ru Тунисская Республика
TN ar الجمهورية التونسية
TR * Türkiye
TR en Turkey; Republic of Türkiye
TR fr Turquie
TR es Turquía
TR ru Турецкая Республика; Турция
TR ar الجمهورية التركية; تركيا
TW en Taiwan; Chinese Taipei
TZ en United Republic of Tanzania
TZ fr République-Unie de Tanzanie
UA en the Ukraine
US * USA; U.S.A.; US; U.S.
US en United States of America; United States; America
US fr États-Unis d’Amérique; É.-U.; Etats-Unis; Amérique
US es Estados Unidos de América; EE.UU.; EE. UU.; EEUU; EUA
US ru США; Соединенные Штаты Америки; Соединенные Штаты; Соединённые Штаты Америки; Америка
US zh 美利坚合众国; 美国; 美方; 美國
US ar الولايات المتحدة الأمريكية; الولايات المتحدة; أمريكا
US de Vereinigte Staaten; Vereinigten Staaten; Vereinigten Staaten von Amerika; Vereinigte Staaten von Amerika
US it Stati Uniti; Stati Uniti d’America
US pt Estados Unidos; Estados Unidos da América; EUA
US ja 米国; アメリカ合衆国; アメリカ
UY en Eastern Republic of Uruguay; Oriental Republic of Uruguay
VA en Holy See; Vatican
VA fr Saint-Siège; Vatican
VA es Santa Sede; Vaticano
VA ru Святой Престол; Ватикан
VA zh 教廷; 梵蒂冈; 罗马教廷
VA ar الكرسي الرسولي; الفاتيكان; الكرسي البابوي
VA de Heiliger Stuhl; Heiligen Stuhl; Vatikan
VA it Santa Sede; Vaticano
VA pt Santa Sé; Vaticano
VC en Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent and the Grenadines
VC fr Saint-Vincent-et-les Grenadines
VC es San Vicente y las Granadinas
VE en Bolivarian Republic of Venezuela
VN * Viet Nam
VN en Vietnam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam
VN es Vietnam
XK en Kosovo
YE en Republic of Yemen
ZA en Republic of South Africa; RSA
AE ar الإمارات; دولة الإمارات
AG ar أنتيغوا وبربودا; أنتيغوا وباربودا
AR de Argentinische Republik
AT ru Австрийская Республика
AZ ru Азербайджанская Республика
AZ pt Azerbaijão; Azerbeijão
BB ar بربادوس; باربادوس
BA zh 波黑
BF fr Burkina
BD zh 孟加拉; 孟加拉人民共和国
BH pt Bahrein; Barém
BH es Bahrein; Bahréin
BJ pt Benim; Benin
BS ar البهاما; باهاماس
BS ru Багамские Острова; Содружество Багамских Островов; Багамы
BY ar بيلاروس; بيلاروسيا; روسيا البيضاء
BY pt Bielorússia
CF ru ЦАР; Центральноафриканская Республика
CF zh 中非
CF pt República Centro-Africana
CK ru Острова Кука
CV ar كابو فيردي
CV de Kap Verde
CI de Elfenbeinküste
CN zh 中国政府
CN ja 中国; 中華人民共和国
DE zh 德意志联邦共和国
DE fr Allemagne fédérale
DK ar الدنمارك; مملكة الدنمارك
DO zh 多米尼加共和国; 多明尼加
DZ ar الجمهورية الجزائرية الديمقراطية الشعبية
DZ es República Argelina Democrática y Popular
DZ pt República Argelina Democrática e Popular
EE ru Эстонская Республика
EG pt Egipto; Egito
FI ru Финляндская Республика
FM ar ميكرونيسيا
FM ru Микронезия
GA de Gabunische Republik
GA it Repubblica gabonese
GB it Regno Unito di Gran Bretagna e Irlanda del Nord
HU ar المجر; هنغاريا
ID zh 印尼; 印度尼西亚共和国
IR pt Irão; Irã
IT ru Итальянская Республика
JO ru Иорданское Хашимитское Королевство
KG de Kirgisische Republik; Kirgistan; Kirgisistan
KG fr Kirghizistan; Kirghizstan
KN pt São Cristóvão e Neves; São Cristóvão e Névis
KP ru Северная Корея; Корейской Народно-Демократической Республики
KP it Repubblica democratica popolare di Corea; Corea del Nord
KP ar جمهورية كوريا الديمقراطية الشعبية
KP ja 朝鮮民主主義人民共和国; 北朝鮮
KR ja 大韓民国
KW pt Kuwait; Koweit
KZ es Kazajstán; Kazajistán
LB en Lebanese Republic
LB fr République libanaise
LB es República Libanesa
LB ru Ливанская Республика
LB ar الجمهورية اللبنانية
LT ru Литовская Республика
LV ru Латвийская Республика
MA ar المغرب; المملكة المغربية
MD ar مولدوفا; مولدوڤا
MH ru Маршалловы Острова
MK zh 北马其顿
MO en Macau
MO pt Macau
MR ar الجمهورية الإسلامية الموريتانية
MU pt Maurícia; Maurício; Maurícias
MV ar ملديف; المالديف
MW ar ملاوي; مالاوي
MX en United Mexican States
MX fr États-Unis du Mexique
MX es Estados Unidos Mexicanos
MX ru Мексиканские Соединенные Штаты
MX ar الولايات المتحدة المكسيكية
MX pt Estados Unidos Mexicanos
MX it Stati Uniti del Messico
MX de Vereinigte Mexikanische Staaten
MY it Malaysia; Malesia
NE de Republik Niger
NG de Bundesrepublik Nigeria
NG ru Нигери*; Федеративная Республика Нигерия
NP de Demokratische Bundesrepublik Nepal
ET de Demokratische Bundesrepublik Äthiopien
SO de Bundesrepublik Somalia
BR de Föderative Republik Brasilien
NU ar نيوي
OM zh 阿曼; 阿曼苏丹国
PT de Portugiesische Republik
PT it Repubblica portoghese
RS ar صربيا
RW fr République rwandaise
SA ar السعودية
SB ru Соломоновы Острова
SC ru Сейшельские Острова; Сейшелы
SR fr Suriname; Surinam
SS it Sudan del Sud; Sud Sudan
ST ar سان تومي وبرينسيبي; ساو تومي وبرينسيب
SY it Repubblica araba siriana
SZ ru Эсватини; Свазиленд
SZ es Suazilandia
SZ pt Suazilândia; Essuatíni
SZ de Eswatini; Swasiland
SZ ar سوازيلاند
TH ar تايلند
TH zh 泰王国
TH it Thailandia; Tailandia
TJ pt Tajiquistão; Tadjiquistão
TL ar تيمور ليشتي; تيمور الشرقية
TL de Osttimor
TM pt Turquemenistão; Turcomenistão
TM ru Туркменистан; Туркмения
TN de Tunesische Republik
TN it Repubblica tunisina
TT es Trinidad y Tabago; Trinidad y Tobago
TT fr Trinité-et-Tobago
TT pt Trinidad e Tobago; Trindade e Tobago
TW en Republic of China (Taiwan); Taiwan, Province of China; Republic of China
TW fr République de Chine (Taïwan)
TW es República de China (Taiwán)
TW zh 台湾; 台灣; 中国台湾省; 中国台湾
TZ ar تنزانيا; تانزانيا
UY ar أوروغواي; الأوروغواي
UZ ar أوزبكستان
UZ pt Uzbequistão; Usbequistão
VC es San Vicente y Granadinas
VC pt São Vicente e Granadinas
VC ar سانت فنسنت وجزر غرينادين; سانت فنسنت والغرينادين
VN pt Vietname; Vietnã
YE ar الجمهورية اليمنية
YE ru Йеменская Республика
ZA ru ЮАР; Южно-Африканская Республика
ZA it Sud Africa; Sudafrica
`;

/** Names of other places and things that contain the name of a state: found, they hide it. Language `*`. */
export const lookAlikes =
  'New Mexico; Gulf of Mexico; Mexico City; Northern Ireland; New Guinea; Gulf of Guinea; guinea pig; Inner Mongolia; Indian Ocean; South China Sea; East China Sea; ' +
  'Sea of Japan; Persian Gulf; Lake Chad; Atlanta, Georgia; Georgia Tech; South Georgia; Michael Jordan; Jordan River; Kuwait City; Panama City; Panama Canal; Panama Papers; ' +
  'Guatemala City; Air France; Bank of America; Voice of America; Latin America; South America; North America; Central America; Organization of American States; ' +
  'Bank of England; Deutsche Welle; Air China; China Daily; China Mobile; China Telecom; Russia Today; Le Monde; Amérique latine; Amérique du Nord; Amérique du Sud; Amérique centrale; ' +
  'América Latina; América del Sur; América Central; América do Sul; Nuevo México; Ciudad de México; Irlande du Nord; Irlanda del Norte; Irlanda do Norte; Nordirland; ' +
  'Latin American; South American; American Samoa; French Guiana; French Polynesia; British Virgin Islands; US Virgin Islands; Guyane française; Polynésie française; ' +
  'China chopper; Turkey Hill; Северная Ирландия; Латинская Америка; Южная Америка; Северная Америка; أمريكا اللاتينية; 拉丁美洲; French toast; English channel; ' +
  'the Americas; las Américas; les Amériques; Bosnia and Herzegovina Federation; Republic of Korea Red Cross; Korea Herald; Korea Times; Jordan Times; Times of India; Taiwan Strait; Washington State';
