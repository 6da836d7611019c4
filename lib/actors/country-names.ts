// Made by `npm run build:actors`; do not edit.
// biome-ignore-all format: generated

/** `CODE name; name`, one state a line, by language. Names of the Unicode CLDR (Unicode licence). */
export const countryNames: Record<string, string> = {
  en: `
AD Andorra
AE United Arab Emirates
AF Afghanistan
AG Antigua and Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaijan
BA Bosnia and Herzegovina; Bosnia
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BN Brunei
BO Bolivia
BR Brazil
BS Bahamas
BT Bhutan
BW Botswana
BY Belarus
BZ Belize
CA Canada
CF Central African Republic
CH Switzerland
CI Côte d’Ivoire
CK Cook Islands
CL Chile
CM Cameroon
CN China
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde
CY Cyprus
CZ Czechia
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FM Micronesia
FR France
GA Gabon
GB United Kingdom; UK
GD Grenada
GE Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Equatorial Guinea
GR Greece
GT Guatemala
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IQ Iraq
IR Iran
IS Iceland
IT Italy
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN St. Kitts and Nevis
KP North Korea
KR South Korea
KW Kuwait
KZ Kazakhstan
LA Laos
LB Lebanon
LC St. Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MG Madagascar
MH Marshall Islands
MK North Macedonia
ML Mali
MM Myanmar; Burma
MN Mongolia
MO Macao
MR Mauritania
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman
PA Panama
PE Peru
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland
PS Palestinian Territories; Palestine
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé and Príncipe
SV El Salvador
SY Syria
SZ Eswatini
TD Chad
TG Togo
TH Thailand
TJ Tajikistan
TL Timor-Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Türkiye
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
US United States; US
UY Uruguay
UZ Uzbekistan
VA Vatican City
VC St. Vincent and Grenadines
VE Venezuela
VN Vietnam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa
ZM Zambia
ZW Zimbabwe
`,
  fr: `
AD Andorre
AE Émirats arabes unis
AF Afghanistan
AG Antigua-et-Barbuda
AL Albanie
AM Arménie
AO Angola
AR Argentine
AT Autriche
AU Australie
AZ Azerbaïdjan
BA Bosnie-Herzégovine
BB Barbade
BD Bangladesh
BE Belgique
BF Burkina Faso
BG Bulgarie
BH Bahreïn
BI Burundi
BJ Bénin
BN Brunei
BO Bolivie
BR Brésil
BS Bahamas
BT Bhoutan
BW Botswana
BY Biélorussie
BZ Belize
CA Canada
CF République centrafricaine
CH Suisse
CI Côte d’Ivoire
CK Îles Cook
CL Chili
CM Cameroun
CN Chine
CO Colombie
CR Costa Rica
CU Cuba
CV Cap-Vert
CY Chypre
CZ Tchéquie
DE Allemagne
DJ Djibouti
DK Danemark
DM Dominique
DO République dominicaine
DZ Algérie
EC Équateur
EE Estonie
EG Égypte
ER Érythrée
ES Espagne
ET Éthiopie
FI Finlande
FJ Fidji
FM Micronésie
FR France
GA Gabon
GB Royaume-Uni; R.-U.
GD Grenade
GE Géorgie
GH Ghana
GM Gambie
GN Guinée
GQ Guinée équatoriale
GR Grèce
GT Guatemala
GW Guinée-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croatie
HT Haïti
HU Hongrie
ID Indonésie
IE Irlande
IL Israël
IN Inde
IQ Irak
IR Iran
IS Islande
IT Italie
JM Jamaïque
JO Jordanie
JP Japon
KE Kenya
KG Kirghizstan
KH Cambodge
KI Kiribati
KM Comores
KN Saint-Christophe-et-Niévès
KP Corée du Nord
KR Corée du Sud
KW Koweït
KZ Kazakhstan
LA Laos
LB Liban
LC Sainte-Lucie
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lituanie
LU Luxembourg
LV Lettonie
LY Libye
MA Maroc
MC Monaco
MD Moldavie
ME Monténégro
MG Madagascar
MH Îles Marshall
MK Macédoine du Nord
ML Mali
MM Myanmar; Birmanie
MN Mongolie
MO Macao
MR Mauritanie
MT Malte
MU Maurice
MV Maldives
MW Malawi
MX Mexique
MY Malaisie
MZ Mozambique
NA Namibie
NE Niger
NG Nigeria
NI Nicaragua
NL Pays-Bas
NO Norvège
NP Népal
NR Nauru
NU Niue
NZ Nouvelle-Zélande
OM Oman
PA Panama
PE Pérou
PG Papouasie-Nouvelle-Guinée
PH Philippines
PK Pakistan
PL Pologne
PS Territoires palestiniens; Palestine
PT Portugal
PW Palaos
PY Paraguay
QA Qatar
RO Roumanie
RS Serbie
RU Russie
RW Rwanda
SA Arabie saoudite
SB Îles Salomon
SC Seychelles
SD Soudan
SE Suède
SG Singapour
SI Slovénie
SK Slovaquie
SL Sierra Leone
SM Saint-Marin
SN Sénégal
SO Somalie
SR Suriname
SS Soudan du Sud
ST Sao Tomé-et-Principe
SV Salvador
SY Syrie
SZ Eswatini
TD Tchad
TG Togo
TH Thaïlande
TJ Tadjikistan
TL Timor oriental
TM Turkménistan
TN Tunisie
TO Tonga
TR Turquie
TT Trinité-et-Tobago
TV Tuvalu
TW Taïwan
TZ Tanzanie
UA Ukraine
UG Ouganda
US États-Unis; É.-U.
UY Uruguay
UZ Ouzbékistan
VA État de la Cité du Vatican
VC Saint-Vincent-et-les Grenadines
VE Venezuela
VN Viêt Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yémen
ZA Afrique du Sud
ZM Zambie
ZW Zimbabwe
`,
  es: `
AD Andorra
AE Emiratos Árabes Unidos
AF Afganistán
AG Antigua y Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaiyán
BA Bosnia y Herzegovina
BB Barbados
BD Bangladés
BE Bélgica
BF Burkina Faso
BG Bulgaria
BH Baréin
BI Burundi
BJ Benín
BN Brunéi
BO Bolivia
BR Brasil
BS Bahamas
BT Bután
BW Botsuana
BY Bielorrusia
BZ Belice
CA Canadá
CD República Democrática del Congo
CF República Centroafricana
CG Congo
CH Suiza
CI Côte d’Ivoire
CK Islas Cook
CL Chile
CM Camerún
CN China
CO Colombia
CR Costa Rica
CU Cuba
CV Cabo Verde
CY Chipre
CZ Chequia
DE Alemania
DJ Yibuti
DK Dinamarca
DM Dominica
DO República Dominicana
DZ Argelia
EC Ecuador
EE Estonia
EG Egipto
ER Eritrea
ES España
ET Etiopía
FI Finlandia
FJ Fiyi
FM Micronesia
FR Francia
GA Gabón
GB Reino Unido; RU
GD Granada
GE Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Guinea Ecuatorial
GR Grecia
GT Guatemala
GW Guinea-Bisáu
GY Guyana
HK Hong Kong
HN Honduras
HR Croacia
HT Haití
HU Hungría
ID Indonesia
IE Irlanda
IL Israel
IN India
IQ Irak
IR Irán
IS Islandia
IT Italia
JM Jamaica
JO Jordania
JP Japón
KE Kenia
KG Kirguistán
KH Camboya
KI Kiribati
KM Comoras
KN San Cristóbal y Nieves
KP Corea del Norte
KR Corea del Sur
KW Kuwait
KZ Kazajistán
LA Laos
LB Líbano
LC Santa Lucía
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesoto
LT Lituania
LU Luxemburgo
LV Letonia
LY Libia
MA Marruecos
MC Mónaco
MD Moldavia
ME Montenegro
MG Madagascar
MH Islas Marshall
MK Macedonia del Norte
ML Mali
MM Myanmar; Birmania
MN Mongolia
MO Macao
MR Mauritania
MT Malta
MU Mauricio
MV Maldivas
MW Malaui
MX México
MY Malasia
MZ Mozambique
NA Namibia
NE Níger
NG Nigeria
NI Nicaragua
NL Países Bajos
NO Noruega
NP Nepal
NR Nauru
NU Niue
NZ Nueva Zelanda
OM Omán
PA Panamá
PE Perú
PG Papúa Nueva Guinea
PH Filipinas
PK Pakistán
PL Polonia
PS Territorios Palestinos; Palestina
PT Portugal
PW Palaos
PY Paraguay
QA Catar
RO Rumanía
RS Serbia
RU Rusia
RW Ruanda
SA Arabia Saudí
SB Islas Salomón
SC Seychelles
SD Sudán
SE Suecia
SG Singapur
SI Eslovenia
SK Eslovaquia
SL Sierra Leona
SM San Marino
SN Senegal
SO Somalia
SR Surinam
SS Sudán del Sur
ST Santo Tomé y Príncipe
SV El Salvador
SY Siria
SZ Esuatini
TD Chad
TG Togo
TH Tailandia
TJ Tayikistán
TL Timor-Leste
TM Turkmenistán
TN Túnez
TO Tonga
TR Turquía
TT Trinidad y Tobago
TV Tuvalu
TW Taiwán
TZ Tanzania
UA Ucrania
UG Uganda
US Estados Unidos; EE. UU.
UY Uruguay
UZ Uzbekistán
VA Ciudad del Vaticano
VC San Vicente y las Granadinas
VE Venezuela
VN Vietnam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA Sudáfrica
ZM Zambia
ZW Zimbabue
`,
  ru: `
AD Андорра
AE ОАЭ
AF Афганистан
AG Антигуа и Барбуда
AL Албания
AM Армения
AO Ангола
AR Аргентина
AT Австрия
AU Австралия
AZ Азербайджан
BA Босния и Герцеговина
BB Барбадос
BD Бангладеш
BE Бельгия
BF Буркина-Фасо
BG Болгария
BH Бахрейн
BI Бурунди
BJ Бенин
BN Бруней
BO Боливия
BR Бразилия
BS Багамы
BT Бутан
BW Ботсвана
BY Беларусь
BZ Белиз
CA Канада
CF Центрально-Африканская Республика
CH Швейцария
CI Кот-д’Ивуар
CK о-ва Кука
CL Чили
CM Камерун
CN Китай
CO Колумбия
CR Коста-Рика
CU Куба
CV Кабо-Верде
CY Кипр
CZ Чехия
DE Германия
DJ Джибути
DK Дания
DM Доминика
DO Доминиканская Республика
DZ Алжир
EC Эквадор
EE Эстония
EG Египет
ER Эритрея
ES Испания
ET Эфиопия
FI Финляндия
FJ Фиджи
FM Федеративные Штаты Микронезии
FR Франция
GA Габон
GB Великобритания; Британия
GD Гренада
GE Грузия
GH Гана
GM Гамбия
GN Гвинея
GQ Экваториальная Гвинея
GR Греция
GT Гватемала
GW Гвинея-Бисау
GY Гайана
HK Гонконг
HN Гондурас
HR Хорватия
HT Гаити
HU Венгрия
ID Индонезия
IE Ирландия
IL Израиль
IN Индия
IQ Ирак
IR Иран
IS Исландия
IT Италия
JM Ямайка
JO Иордания
JP Япония
KE Кения
KG Киргизия
KH Камбоджа
KI Кирибати
KM Коморы
KN Сент-Китс и Невис
KP КНДР
KR Республика Корея
KW Кувейт
KZ Казахстан
LA Лаос
LB Ливан
LC Сент-Люсия
LI Лихтенштейн
LK Шри-Ланка
LR Либерия
LS Лесото
LT Литва
LU Люксембург
LV Латвия
LY Ливия
MA Марокко
MC Монако
MD Молдова
ME Черногория
MG Мадагаскар
MH Маршалловы о-ва
MK Северная Македония
ML Мали
MM Мьянма; Бирма
MN Монголия
MO Макао
MR Мавритания
MT Мальта
MU Маврикий
MV Мальдивы
MW Малави
MX Мексика
MY Малайзия
MZ Мозамбик
NA Намибия
NE Нигер
NG Нигерия
NI Никарагуа
NL Нидерланды
NO Норвегия
NP Непал
NR Науру
NU Ниуэ
NZ Новая Зеландия
OM Оман
PA Панама
PE Перу
PG Папуа — Новая Гвинея
PH Филиппины
PK Пакистан
PL Польша
PS Палестинские территории; Палестина
PT Португалия
PW Палау
PY Парагвай
QA Катар
RO Румыния
RS Сербия
RU Россия
RW Руанда
SA Саудовская Аравия
SB Соломоновы о-ва
SC Сейшельские о-ва
SD Судан
SE Швеция
SG Сингапур
SI Словения
SK Словакия
SL Сьерра-Леоне
SM Сан-Марино
SN Сенегал
SO Сомали
SR Суринам
SS Южный Судан
ST Сан-Томе и Принсипи
SV Сальвадор
SY Сирия
SZ Эсватини
TD Чад
TG Того
TH Таиланд
TJ Таджикистан
TL Восточный Тимор
TM Туркменистан
TN Тунис
TO Тонга
TR Турция
TT Тринидад и Тобаго
TV Тувалу
TW Тайвань
TZ Танзания
UA Украина
UG Уганда
US Соединенные Штаты; США
UY Уругвай
UZ Узбекистан
VA Ватикан
VC Сент-Винсент и Гренадины
VE Венесуэла
VN Вьетнам
VU Вануату
WS Самоа
XK Косово
YE Йемен
ZA Южно-Африканская Республика
ZM Замбия
ZW Зимбабве
`,
  zh: `
AD 安道尔
AE 阿拉伯联合酋长国
AF 阿富汗
AG 安提瓜和巴布达
AL 阿尔巴尼亚
AM 亚美尼亚
AO 安哥拉
AR 阿根廷
AT 奥地利
AU 澳大利亚
AZ 阿塞拜疆
BA 波斯尼亚和黑塞哥维那
BB 巴巴多斯
BD 孟加拉国
BE 比利时
BF 布基纳法索
BG 保加利亚
BH 巴林
BI 布隆迪
BJ 贝宁
BN 文莱
BO 玻利维亚
BR 巴西
BS 巴哈马
BT 不丹
BW 博茨瓦纳
BY 白俄罗斯
BZ 伯利兹
CA 加拿大
CD 刚果
CF 中非共和国
CG 刚果
CH 瑞士
CI 科特迪瓦
CK 库克群岛
CL 智利
CM 喀麦隆
CN 中国
CO 哥伦比亚
CR 哥斯达黎加
CU 古巴
CV 佛得角
CY 塞浦路斯
CZ 捷克
DE 德国
DJ 吉布提
DK 丹麦
DM 多米尼克
DO 多米尼加共和国
DZ 阿尔及利亚
EC 厄瓜多尔
EE 爱沙尼亚
EG 埃及
ER 厄立特里亚
ES 西班牙
ET 埃塞俄比亚
FI 芬兰
FJ 斐济
FM 密克罗尼西亚
FR 法国
GA 加蓬
GB 英国
GD 格林纳达
GE 格鲁吉亚
GH 加纳
GM 冈比亚
GN 几内亚
GQ 赤道几内亚
GR 希腊
GT 危地马拉
GW 几内亚比绍
GY 圭亚那
HK 香港
HN 洪都拉斯
HR 克罗地亚
HT 海地
HU 匈牙利
ID 印度尼西亚
IE 爱尔兰
IL 以色列
IN 印度
IQ 伊拉克
IR 伊朗
IS 冰岛
IT 意大利
JM 牙买加
JO 约旦
JP 日本
KE 肯尼亚
KG 吉尔吉斯斯坦
KH 柬埔寨
KI 基里巴斯
KM 科摩罗
KN 圣基茨和尼维斯
KP 朝鲜
KR 韩国
KW 科威特
KZ 哈萨克斯坦
LA 老挝
LB 黎巴嫩
LC 圣卢西亚
LI 列支敦士登
LK 斯里兰卡
LR 利比里亚
LS 莱索托
LT 立陶宛
LU 卢森堡
LV 拉脱维亚
LY 利比亚
MA 摩洛哥
MC 摩纳哥
MD 摩尔多瓦
ME 黑山
MG 马达加斯加
MH 马绍尔群岛
MK 北马其顿
ML 马里
MM 缅甸
MN 蒙古
MO 澳门
MR 毛里塔尼亚
MT 马耳他
MU 毛里求斯
MV 马尔代夫
MW 马拉维
MX 墨西哥
MY 马来西亚
MZ 莫桑比克
NA 纳米比亚
NE 尼日尔
NG 尼日利亚
NI 尼加拉瓜
NL 荷兰
NO 挪威
NP 尼泊尔
NR 瑙鲁
NU 纽埃
NZ 新西兰
OM 阿曼
PA 巴拿马
PE 秘鲁
PG 巴布亚新几内亚
PH 菲律宾
PK 巴基斯坦
PL 波兰
PS 巴勒斯坦领土; 巴勒斯坦
PT 葡萄牙
PW 帕劳
PY 巴拉圭
QA 卡塔尔
RO 罗马尼亚
RS 塞尔维亚
RU 俄罗斯
RW 卢旺达
SA 沙特阿拉伯
SB 所罗门群岛
SC 塞舌尔
SD 苏丹
SE 瑞典
SG 新加坡
SI 斯洛文尼亚
SK 斯洛伐克
SL 塞拉利昂
SM 圣马力诺
SN 塞内加尔
SO 索马里
SR 苏里南
SS 南苏丹
ST 圣多美和普林西比
SV 萨尔瓦多
SY 叙利亚
SZ 斯威士兰
TD 乍得
TG 多哥
TH 泰国
TJ 塔吉克斯坦
TL 东帝汶
TM 土库曼斯坦
TN 突尼斯
TO 汤加
TR 土耳其
TT 特立尼达和多巴哥
TV 图瓦卢
TW 台湾
TZ 坦桑尼亚
UA 乌克兰
UG 乌干达
US 美国
UY 乌拉圭
UZ 乌兹别克斯坦
VA 梵蒂冈
VC 圣文森特和格林纳丁斯
VE 委内瑞拉
VN 越南
VU 瓦努阿图
WS 萨摩亚
XK 科索沃
YE 也门
ZA 南非
ZM 赞比亚
ZW 津巴布韦
`,
  ar: `
AD أندورا
AE الإمارات العربية المتحدة
AF أفغانستان
AG أنتيغوا وبربودا
AL ألبانيا
AM أرمينيا
AO أنغولا
AR الأرجنتين
AT النمسا
AU أستراليا
AZ أذربيجان
BA البوسنة والهرسك
BB بربادوس
BD بنغلاديش
BE بلجيكا
BF بوركينا فاسو
BG بلغاريا
BH البحرين
BI بوروندي
BJ بنين
BN بروناي
BO بوليفيا
BR البرازيل
BS جزر البهاما
BT بوتان
BW بوتسوانا
BY بيلاروس
BZ بليز
CA كندا
CF جمهورية أفريقيا الوسطى
CH سويسرا
CI ساحل العاج
CK جزر كوك
CL تشيلي
CM الكاميرون
CN الصين
CO كولومبيا
CR كوستاريكا
CU كوبا
CV الرأس الأخضر
CY قبرص
CZ التشيك
DE ألمانيا
DJ جيبوتي
DK الدانمرك
DM دومينيكا
DO جمهورية الدومينيكان
DZ الجزائر
EC الإكوادور
EE إستونيا
EG مصر
ER إريتريا
ES إسبانيا
ET إثيوبيا
FI فنلندا
FJ فيجي
FM ميكرونيزيا
FR فرنسا
GA الغابون
GB المملكة المتحدة
GD غرينادا
GE جورجيا
GH غانا
GM غامبيا
GN غينيا
GQ غينيا الاستوائية
GR اليونان
GT غواتيمالا
GW غينيا بيساو
GY غيانا
HK هونغ كونغ
HN هندوراس
HR كرواتيا
HT هايتي
HU هنغاريا
ID إندونيسيا
IE أيرلندا
IL إسرائيل
IN الهند
IQ العراق
IR إيران
IS آيسلندا
IT إيطاليا
JM جامايكا
JO الأردن
JP اليابان
KE كينيا
KG قيرغيزستان
KH كمبوديا
KI كيريباتي
KM جزر القمر
KN سانت كيتس ونيفيس
KP كوريا الشمالية
KR كوريا الجنوبية
KW الكويت
KZ كازاخستان
LA لاوس
LB لبنان
LC سانت لوسيا
LI ليختنشتاين
LK سريلانكا
LR ليبيريا
LS ليسوتو
LT ليتوانيا
LU لوكسمبورغ
LV لاتفيا
LY ليبيا
MA المغرب
MC موناكو
MD مولدوفا
ME الجبل الأسود
MG مدغشقر
MH جزر مارشال
MK مقدونيا الشمالية
ML مالي
MM ميانمار; بورما
MN منغوليا
MO مكاو
MR موريتانيا
MT مالطا
MU موريشيوس
MV جزر المالديف
MW ملاوي
MX المكسيك
MY ماليزيا
MZ موزمبيق
NA ناميبيا
NE النيجر
NG نيجيريا
NI نيكاراغوا
NL هولندا
NO النرويج
NP نيبال
NR ناورو
NU نيوي
NZ نيوزيلندا
OM عُمان
PA بنما
PE بيرو
PG بابوا غينيا الجديدة
PH الفلبين
PK باكستان
PL بولندا
PS الأراضي الفلسطينية; فلسطين
PT البرتغال
PW بالاو
PY باراغواي
QA قطر
RO رومانيا
RS صربيا
RU روسيا
RW رواندا
SA المملكة العربية السعودية
SB جزر سليمان
SC سيشل
SD السودان
SE السويد
SG سنغافورة
SI سلوفينيا
SK سلوفاكيا
SL سيراليون
SM سان مارينو
SN السنغال
SO الصومال
SR سورينام
SS جنوب السودان
ST ساو تومي وبرينسيبي
SV السلفادور
SY سوريا
SZ إسواتيني
TD تشاد
TG توغو
TH تايلاند
TJ طاجيكستان
TM تركمانستان
TN تونس
TO تونغا
TR تركيا
TT ترينيداد وتوباغو
TV توفالو
TW تايوان
TZ تنزانيا
UA أوكرانيا
UG أوغندا
US الولايات المتحدة
UY أورغواي
UZ أوزبكستان
VA الفاتيكان
VC سانت فنسنت وجزر غرينادين
VE فنزويلا
VN فيتنام
VU فانواتو
WS ساموا
XK كوسوفو
YE اليمن
ZA جنوب أفريقيا
ZM زامبيا
ZW زيمبابوي
`,
  de: `
AD Andorra
AE Vereinigte Arabische Emirate
AF Afghanistan
AG Antigua und Barbuda
AL Albanien
AM Armenien
AO Angola
AR Argentinien
AT Österreich
AU Australien
AZ Aserbaidschan
BA Bosnien und Herzegowina
BB Barbados
BD Bangladesch
BE Belgien
BF Burkina Faso
BG Bulgarien
BH Bahrain
BI Burundi
BJ Benin
BN Brunei Darussalam
BO Bolivien
BR Brasilien
BS Bahamas
BT Bhutan
BW Botsuana
BY Belarus
BZ Belize
CA Kanada
CF Zentralafrikanische Republik
CH Schweiz
CI Côte d’Ivoire
CK Cookinseln
CL Chile
CM Kamerun
CN China
CO Kolumbien
CR Costa Rica
CU Kuba
CV Cabo Verde
CY Zypern
CZ Tschechien
DE Deutschland
DJ Dschibuti
DK Dänemark
DM Dominica
DO Dominikanische Republik
DZ Algerien
EC Ecuador
EE Estland
EG Ägypten
ER Eritrea
ES Spanien
ET Äthiopien
FI Finnland
FJ Fidschi
FM Mikronesien
FR Frankreich
GA Gabun
GB Vereinigtes Königreich; UK
GD Grenada
GE Georgien
GH Ghana
GM Gambia
GN Guinea
GQ Äquatorialguinea
GR Griechenland
GT Guatemala
GW Guinea-Bissau
GY Guyana
HK Hongkong
HN Honduras
HR Kroatien
HT Haiti
HU Ungarn
ID Indonesien
IE Irland
IL Israel
IN Indien
IQ Irak
IR Iran
IS Island
IT Italien
JM Jamaika
JO Jordanien
JP Japan
KE Kenia
KG Kirgisistan
KH Kambodscha
KI Kiribati
KM Komoren
KN St. Kitts und Nevis
KP Nordkorea
KR Südkorea
KW Kuwait
KZ Kasachstan
LA Laos
LB Libanon
LC St. Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Litauen
LU Luxemburg
LV Lettland
LY Libyen
MA Marokko
MC Monaco
MD Republik Moldau
ME Montenegro
MG Madagaskar
MH Marshallinseln
MK Nordmazedonien
ML Mali
MM Myanmar
MN Mongolei
MO Macau
MR Mauretanien
MT Malta
MU Mauritius
MV Malediven
MW Malawi
MX Mexiko
MY Malaysia
MZ Mosambik
NA Namibia
NE Niger
NG Nigeria
NI Nicaragua
NL Niederlande
NO Norwegen
NP Nepal
NR Nauru
NU Niue
NZ Neuseeland
OM Oman
PA Panama
PE Peru
PG Papua-Neuguinea
PH Philippinen
PK Pakistan
PL Polen
PS Palästinensische Autonomiegebiete; Palästina
PT Portugal
PW Palau
PY Paraguay
QA Katar
RO Rumänien
RS Serbien
RU Russland
RW Ruanda
SA Saudi-Arabien
SB Salomonen
SC Seychellen
SD Sudan
SE Schweden
SG Singapur
SI Slowenien
SK Slowakei
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS Südsudan
ST São Tomé und Príncipe
SV El Salvador
SY Syrien
SZ Eswatini
TD Tschad
TG Togo
TH Thailand
TJ Tadschikistan
TL Timor-Leste
TM Turkmenistan
TN Tunesien
TO Tonga
TR Türkei
TT Trinidad und Tobago
TV Tuvalu
TW Taiwan
TZ Tansania
UA Ukraine
UG Uganda
US Vereinigte Staaten; USA
UY Uruguay
UZ Usbekistan
VA Vatikanstadt
VC St. Vincent und die Grenadinen
VE Venezuela
VN Vietnam
VU Vanuatu
WS Samoa
XK Kosovo
YE Jemen
ZA Südafrika
ZM Sambia
ZW Simbabwe
`,
  pt: `
AD Andorra
AE Emirados Árabes Unidos
AF Afeganistão
AG Antígua e Barbuda
AL Albânia
AM Armênia
AO Angola
AR Argentina
AT Áustria
AU Austrália
AZ Azerbaijão
BA Bósnia e Herzegovina
BB Barbados
BD Bangladesh
BE Bélgica
BF Burquina Faso
BG Bulgária
BH Barein
BI Burundi
BJ Benin
BN Brunei
BO Bolívia
BR Brasil
BS Bahamas
BT Butão
BW Botsuana
BY Bielorrússia
BZ Belize
CA Canadá
CF República Centro-Africana
CG República do Congo
CH Suíça
CI Costa do Marfim
CK Ilhas Cook
CL Chile
CM Camarões
CN China
CO Colômbia
CR Costa Rica
CU Cuba
CV Cabo Verde
CY Chipre
CZ Tchéquia
DE Alemanha
DJ Djibuti
DK Dinamarca
DM Dominica
DO República Dominicana
DZ Argélia
EC Equador
EE Estônia
EG Egito
ER Eritreia
ES Espanha
ET Etiópia
FI Finlândia
FJ Fiji
FM Micronésia
FR França
GA Gabão
GB Reino Unido
GD Granada
GE Geórgia
GH Gana
GM Gâmbia
GN Guiné
GQ Guiné Equatorial
GR Grécia
GT Guatemala
GW Guiné-Bissau
GY Guiana
HK Hong Kong
HN Honduras
HR Croácia
HT Haiti
HU Hungria
ID Indonésia
IE Irlanda
IL Israel
IN Índia
IQ Iraque
IR Irã
IS Islândia
IT Itália
JM Jamaica
JO Jordânia
JP Japão
KE Quênia
KG Quirguistão
KH Camboja
KI Quiribati
KM Comores
KN São Cristóvão e Névis
KP Coreia do Norte
KR Coreia do Sul
KW Kuwait
KZ Cazaquistão
LA Laos
LB Líbano
LC Santa Lúcia
LI Liechtenstein
LK Sri Lanka
LR Libéria
LS Lesoto
LT Lituânia
LU Luxemburgo
LV Letônia
LY Líbia
MA Marrocos
MC Mônaco
MD Moldávia
ME Montenegro
MG Madagascar
MH Ilhas Marshall
MK Macedônia do Norte
ML Mali
MM Mianmar; Birmânia
MN Mongólia
MO Macau
MR Mauritânia
MT Malta
MU Maurício
MV Maldivas
MW Malaui
MX México
MY Malásia
MZ Moçambique
NA Namíbia
NE Níger
NG Nigéria
NI Nicarágua
NL Países Baixos
NO Noruega
NP Nepal
NR Nauru
NU Niue
NZ Nova Zelândia
OM Omã
PA Panamá
PE Peru
PG Papua-Nova Guiné
PH Filipinas
PK Paquistão
PL Polônia
PS Territórios palestinos; Palestina
PT Portugal
PW Palau
PY Paraguai
QA Catar
RO Romênia
RS Sérvia
RU Rússia
RW Ruanda
SA Arábia Saudita
SB Ilhas Salomão
SC Seicheles
SD Sudão
SE Suécia
SG Singapura
SI Eslovênia
SK Eslováquia
SL Serra Leoa
SM San Marino
SN Senegal
SO Somália
SR Suriname
SS Sudão do Sul
ST São Tomé e Príncipe
SV El Salvador
SY Síria
SZ Essuatíni
TD Chade
TG Togo
TH Tailândia
TJ Tadjiquistão
TL Timor-Leste
TM Turcomenistão
TN Tunísia
TO Tonga
TR Turquia
TT Trinidad e Tobago
TV Tuvalu
TW Taiwan
TZ Tanzânia
UA Ucrânia
UG Uganda
US Estados Unidos; EUA
UY Uruguai
UZ Uzbequistão
VA Cidade do Vaticano
VC São Vicente e Granadinas
VE Venezuela
VN Vietnã
VU Vanuatu
WS Samoa
XK Kosovo
YE Iêmen
ZA África do Sul
ZM Zâmbia
ZW Zimbábue
`,
  it: `
AD Andorra
AE Emirati Arabi Uniti
AF Afghanistan
AG Antigua e Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaigian
BA Bosnia ed Erzegovina
BB Barbados
BD Bangladesh
BE Belgio
BF Burkina Faso
BG Bulgaria
BH Bahrein
BI Burundi
BJ Benin
BN Brunei
BO Bolivia
BR Brasile
BS Bahamas
BT Bhutan
BW Botswana
BY Bielorussia
BZ Belize
CA Canada
CF Repubblica Centrafricana
CH Svizzera
CI Costa d’Avorio
CK Isole Cook
CL Cile
CM Camerun
CN Cina
CO Colombia
CR Costa Rica
CU Cuba
CV Capo Verde
CY Cipro
CZ Cechia
DE Germania
DJ Gibuti
DK Danimarca
DM Dominica
DO Repubblica Dominicana
DZ Algeria
EC Ecuador
EE Estonia
EG Egitto
ER Eritrea
ES Spagna
ET Etiopia
FI Finlandia
FJ Figi
FM Micronesia
FR Francia
GA Gabon
GB Regno Unito; UK
GD Grenada
GE Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Guinea Equatoriale
GR Grecia
GT Guatemala
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croazia
HT Haiti
HU Ungheria
ID Indonesia
IE Irlanda
IL Israele
IN India
IQ Iraq
IR Iran
IS Islanda
IT Italia
JM Giamaica
JO Giordania
JP Giappone
KE Kenya
KG Kirghizistan
KH Cambogia
KI Kiribati
KM Comore
KN Saint Kitts e Nevis
KP Corea del Nord
KR Corea del Sud
KW Kuwait
KZ Kazakistan
LA Laos
LB Libano
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lituania
LU Lussemburgo
LV Lettonia
LY Libia
MA Marocco
MC Monaco
MD Moldavia
ME Montenegro
MG Madagascar
MH Isole Marshall
MK Macedonia del Nord
ML Mali
MM Myanmar; Birmania
MN Mongolia
MO Macao
MR Mauritania
MT Malta
MU Mauritius
MV Maldive
MW Malawi
MX Messico
MY Malaysia
MZ Mozambico
NA Namibia
NE Niger
NG Nigeria
NI Nicaragua
NL Paesi Bassi
NO Norvegia
NP Nepal
NR Nauru
NU Niue
NZ Nuova Zelanda
OM Oman
PA Panama
PE Perù
PG Papua Nuova Guinea
PH Filippine
PK Pakistan
PL Polonia
PS Territori Palestinesi; Palestina
PT Portogallo
PW Palau
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia
RW Ruanda
SA Arabia Saudita
SB Isole Salomone
SC Seychelles
SD Sudan
SE Svezia
SG Singapore
SI Slovenia
SK Slovacchia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS Sud Sudan
ST São Tomé e Príncipe
SV El Salvador
SY Siria
SZ Eswatini
TD Ciad
TG Togo
TH Thailandia
TJ Tagikistan
TL Timor Est
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turchia
TT Trinidad e Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ucraina
UG Uganda
US Stati Uniti; USA
UY Uruguay
UZ Uzbekistan
VA Città del Vaticano
VC Saint Vincent e Grenadine
VE Venezuela
VN Vietnam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA Sudafrica
ZM Zambia
ZW Zimbabwe
`,
  ja: `
AD アンドラ
AE アラブ首長国連邦
AF アフガニスタン
AG アンティグア・バーブーダ
AL アルバニア
AM アルメニア
AO アンゴラ
AR アルゼンチン
AT オーストリア
AU オーストラリア
AZ アゼルバイジャン
BA ボスニア・ヘルツェゴビナ
BB バルバドス
BD バングラデシュ
BE ベルギー
BF ブルキナファソ
BG ブルガリア
BH バーレーン
BI ブルンジ
BJ ベナン
BN ブルネイ
BO ボリビア
BR ブラジル
BS バハマ
BT ブータン
BW ボツワナ
BY ベラルーシ
BZ ベリーズ
CA カナダ
CD コンゴ民主共和国; キンシャサ
CF 中央アフリカ共和国
CG コンゴ共和国; ブラザビル
CH スイス
CI コートジボワール
CK クック諸島
CL チリ
CM カメルーン
CN 中国
CO コロンビア
CR コスタリカ
CU キューバ
CV カーボベルデ
CY キプロス
CZ チェコ
DE ドイツ
DJ ジブチ
DK デンマーク
DM ドミニカ国
DO ドミニカ共和国
DZ アルジェリア
EC エクアドル
EE エストニア
EG エジプト
ER エリトリア
ES スペイン
ET エチオピア
FI フィンランド
FJ フィジー
FM ミクロネシア連邦
FR フランス
GA ガボン
GB イギリス; 英国
GD グレナダ
GE ジョージア
GH ガーナ
GM ガンビア
GN ギニア
GQ 赤道ギニア
GR ギリシャ
GT グアテマラ
GW ギニアビサウ
GY ガイアナ
HK 香港
HN ホンジュラス
HR クロアチア
HT ハイチ
HU ハンガリー
ID インドネシア
IE アイルランド
IL イスラエル
IN インド
IQ イラク
IR イラン
IS アイスランド
IT イタリア
JM ジャマイカ
JO ヨルダン
JP 日本
KE ケニア
KG キルギス
KH カンボジア
KI キリバス
KM コモロ
KN セントクリストファー・ネーヴィス
KP 北朝鮮
KR 韓国
KW クウェート
KZ カザフスタン
LA ラオス
LB レバノン
LC セントルシア
LI リヒテンシュタイン
LK スリランカ
LR リベリア
LS レソト
LT リトアニア
LU ルクセンブルク
LV ラトビア
LY リビア
MA モロッコ
MC モナコ
MD モルドバ
ME モンテネグロ
MG マダガスカル
MH マーシャル諸島
MK 北マケドニア
ML マリ
MM ミャンマー; ビルマ
MN モンゴル
MO マカオ
MR モーリタニア
MT マルタ
MU モーリシャス
MV モルディブ
MW マラウイ
MX メキシコ
MY マレーシア
MZ モザンビーク
NA ナミビア
NE ニジェール
NG ナイジェリア
NI ニカラグア
NL オランダ
NO ノルウェー
NP ネパール
NR ナウル
NU ニウエ
NZ ニュージーランド
OM オマーン
PA パナマ
PE ペルー
PG パプアニューギニア
PH フィリピン
PK パキスタン
PL ポーランド
PS パレスチナ自治区; パレスチナ
PT ポルトガル
PW パラオ
PY パラグアイ
QA カタール
RO ルーマニア
RS セルビア
RU ロシア
RW ルワンダ
SA サウジアラビア
SB ソロモン諸島
SC セーシェル
SD スーダン
SE スウェーデン
SG シンガポール
SI スロベニア
SK スロバキア
SL シエラレオネ
SM サンマリノ
SN セネガル
SO ソマリア
SR スリナム
SS 南スーダン
ST サントメ・プリンシペ
SV エルサルバドル
SY シリア
SZ エスワティニ
TD チャド
TG トーゴ
TH タイ
TJ タジキスタン
TL 東ティモール
TM トルクメニスタン
TN チュニジア
TO トンガ
TR トルコ
TT トリニダード・トバゴ
TV ツバル
TW 台湾
TZ タンザニア
UA ウクライナ
UG ウガンダ
US アメリカ合衆国; アメリカ
UY ウルグアイ
UZ ウズベキスタン
VA バチカン市国
VC セントビンセント及びグレナディーン諸島
VE ベネズエラ
VN ベトナム
VU バヌアツ
WS サモア
XK コソボ
YE イエメン
ZA 南アフリカ
ZM ザンビア
ZW ジンバブエ
`,
};

/** Places that are no states, so that the state in their name is not found. */
export const placeNames = `Anguilla; American Samoa; Aruba; Åland Islands; St. Barthélemy; Bermuda; Caribbean Netherlands; Bouvet Island; Cocos (Keeling) Islands; Cocos Islands; Curaçao; Christmas Island; Western Sahara; Falkland Islands; Faroe Islands; French Guiana; Guernsey; Gibraltar; Greenland; Guadeloupe; South Georgia and South Sandwich Islands; Guam; Heard and McDonald Islands; Isle of Man; British Indian Ocean Territory; Jersey; Cayman Islands; St. Martin; Northern Mariana Islands; Martinique; Montserrat; New Caledonia; Norfolk Island; French Polynesia; St. Pierre and Miquelon; Pitcairn Islands; Pitcairn; Puerto Rico; Réunion; St. Helena; Svalbard and Jan Mayen; Sint Maarten; Turks and Caicos Islands; French Southern Territories; Tokelau; U.S. Outlying Islands; British Virgin Islands; U.S. Virgin Islands; Wallis and Futuna; Mayotte; Samoa américaines; Îles Åland; Saint-Barthélemy; Bermudes; Pays-Bas caribéens; Île Bouvet; Îles Cocos; Île Christmas; Sahara occidental; Îles Malouines; Îles Féroé; Guyane française; Guernesey; Groenland; Géorgie du Sud-et-les Îles Sandwich du Sud; Îles Heard-et-MacDonald; Île de Man; Territoire britannique de l’océan Indien; Îles Caïmans; Saint-Martin; Îles Mariannes du Nord; Nouvelle-Calédonie; Île Norfolk; Polynésie française; Saint-Pierre-et-Miquelon; Îles Pitcairn; Porto Rico; La Réunion; Sainte-Hélène; Svalbard et Jan Mayen; partie néerlandaise; Îles Turques-et-Caïques; Terres australes françaises; Îles mineures éloignées des États-Unis; Îles Vierges britanniques; Îles Vierges des États-Unis; Wallis-et-Futuna; Anguila; Samoa Americana; Islas Aland; San Bartolomé; Bermudas; Caribe neerlandés; Isla Bouvet; Islas Cocos; Curazao; Isla de Navidad; Sáhara Occidental; Islas Malvinas; Islas Feroe; Guayana Francesa; Groenlandia; Guadalupe; Islas Georgia del Sur y Sandwich del Sur; Islas Heard y McDonald; Isla de Man; Territorio Británico del Océano Índico; Islas Caimán; San Martín; Islas Marianas del Norte; Martinica; Nueva Caledonia; Isla Norfolk; Polinesia Francesa; San Pedro y Miquelón; Islas Pitcairn; Reunión; Santa Elena; Svalbard y Jan Mayen; Islas Turcas y Caicos; Territorios Australes Franceses; Islas menores alejadas de EE. UU.; Islas Vírgenes Británicas; Islas Vírgenes de EE. UU.; Wallis y Futuna; Ангилья; Американское Самоа; Аруба; Аландские о-ва; Сен-Бартелеми; Бермудские о-ва; Бонэйр, Синт-Эстатиус и Саба; о-в Буве; Кокосовые о-ва; Кюрасао; о-в Рождества; Западная Сахара; Фолклендские о-ва; Фарерские о-ва; Французская Гвиана; Гернси; Гибралтар; Гренландия; Гваделупа; Южная Георгия и Южные Сандвичевы о-ва; Гуам; о-ва Херд и Макдональд; о-в Мэн; Британская территория в Индийском океане; Джерси; о-ва Кайман; Сен-Мартен; Северные Марианские о-ва; Мартиника; Монтсеррат; Новая Каледония; о-в Норфолк; Французская Полинезия; Сен-Пьер и Микелон; о-ва Питкэрн; Пуэрто-Рико; Реюньон; о-в Св. Елены; Шпицберген и Ян-Майен; Синт-Мартен; Тёркс и Кайкос; Французские Южные территории; Токелау; Внешние малые о-ва; США; Виргинские о-ва; Великобритания; Уоллис и Футуна; Майотта; 安圭拉; 美属萨摩亚; 阿鲁巴; 奥兰群岛; 圣巴泰勒米; 百慕大; 荷属加勒比区; 布韦岛; 科科斯（基林）群岛; 库拉索; 圣诞岛; 西撒哈拉; 福克兰群岛; 法罗群岛; 法属圭亚那; 根西岛; 直布罗陀; 格陵兰; 瓜德罗普; 南乔治亚和南桑威奇群岛; 关岛; 赫德岛和麦克唐纳群岛; 马恩岛; 英属印度洋领地; 泽西岛; 开曼群岛; 法属圣马丁; 北马里亚纳群岛; 马提尼克; 蒙特塞拉特; 新喀里多尼亚; 诺福克岛; 法属波利尼西亚; 圣皮埃尔和密克隆群岛; 皮特凯恩群岛; 波多黎各; 留尼汪; 圣赫勒拿; 斯瓦尔巴和扬马延; 荷属圣马丁; 特克斯和凯科斯群岛; 法属南部领地; 托克劳; 美国本土外小岛屿; 英属维尔京群岛; 美属维尔京群岛; 瓦利斯和富图纳; 马约特; أنغويلا; ساموا الأمريكية; أروبا; جزر آلاند; سان بارتليمي; برمودا; هولندا الكاريبية; جزيرة بوفيه; جزر كوكوس; كيلينغ; كوراساو; جزيرة كريسماس; الصحراء الغربية; جزر فوكلاند; جزر فارو; غويانا الفرنسية; غيرنزي; جبل طارق; غرينلاند; غوادلوب; جورجيا الجنوبية وجزر ساندويتش الجنوبية; غوام; جزيرة هيرد وجزر ماكدونالد; جزيرة مان; الإقليم البريطاني في المحيط الهندي; جيرسي; جزر كايمان; سان مارتن; جزر ماريانا الشمالية; جزر المارتينيك; مونتسرات; كاليدونيا الجديدة; جزيرة نورفولك; بولينيزيا الفرنسية; سان بيير ومكويلون; جزر بيتكيرن; بورتوريكو; روينيون; سانت هيلينا; سفالبارد وجان ماين; سانت مارتن; جزر توركس وكايكوس; الأقاليم الجنوبية الفرنسية; توكيلاو; جزر الولايات المتحدة النائية; جزر فيرجن البريطانية; جزر فيرجن الأمريكية; جزر والس وفوتونا; مايوت; Amerikanisch-Samoa; Ålandinseln; Karibische Niederlande; Bouvetinsel; Kokosinseln; Weihnachtsinsel; Westsahara; Falklandinseln; Färöer; Französisch-Guayana; Grönland; Südgeorgien und die Südlichen Sandwichinseln; Heard und McDonaldinseln; Britisches Territorium im Indischen Ozean; Kaimaninseln; Nördliche Marianen; Neukaledonien; Norfolkinsel; Französisch-Polynesien; St. Pierre und Miquelon; Pitcairninseln; Spitzbergen und Jan Mayen; Turks- und Caicosinseln; Französische Süd- und Antarktisgebiete; Amerikanische Überseeinseln; Britische Jungferninseln; Amerikanische Jungferninseln; Wallis und Futuna; Ilhas Aland; São Bartolomeu; Países Baixos Caribenhos; Ilha Bouvet; Ilhas Cocos; Keeling; Ilha Christmas; Saara Ocidental; Ilhas Malvinas; Ilhas Faroé; Guiana Francesa; Groenlândia; Ilhas Geórgia do Sul e Sandwich do Sul; Ilhas Heard e McDonald; Ilha de Man; Território Britânico do Oceano Índico; Ilhas Cayman; São Martinho; Ilhas Marianas do Norte; Nova Caledônia; Ilha Norfolk; Polinésia Francesa; São Pedro e Miquelão; Ilhas Pitcairn; Reunião; Santa Helena; Svalbard e Jan Mayen; Ilhas Turcas e Caicos; Territórios Franceses do Sul; Ilhas Menores Distantes dos EUA; Ilhas Virgens Britânicas; Ilhas Virgens Americanas; Wallis e Futuna; Samoa Americane; Isole Åland; Caraibi Olandesi; Isola Bouvet; Isole Cocos; Isola Christmas; Sahara Occidentale; Isole Falkland; Isole Fær Øer; Guyana Francese; Gibilterra; Guadalupa; Georgia del Sud e Sandwich Australi; Isole Heard e McDonald; Isola di Man; Territorio Britannico dell’Oceano Indiano; Isole Cayman; Saint Martin; Isole Marianne Settentrionali; Nuova Caledonia; Isola Norfolk; Polinesia Francese; Saint-Pierre e Miquelon; Isole Pitcairn; Portorico; Riunione; Sant’Elena; Isole Turks e Caicos; Terre Australi Francesi; Isole Minori Esterne degli Stati Uniti; Isole Vergini Britanniche; Isole Vergini Americane; アンギラ; 米領サモア; アルバ; オーランド諸島; サン・バルテルミー; バミューダ; オランダ領カリブ; ブーベ島; ココス(キーリング)諸島; キュラソー; クリスマス島; 西サハラ; フォークランド諸島; フェロー諸島; 仏領ギアナ; ガーンジー; ジブラルタル; グリーンランド; グアドループ; サウスジョージア・サウスサンドウィッチ諸島; グアム; ハード島・マクドナルド諸島; マン島; 英領インド洋地域; ジャージー; ケイマン諸島; サン・マルタン; 北マリアナ諸島; マルティニーク; モントセラト; ニューカレドニア; ノーフォーク島; 仏領ポリネシア; サンピエール島・ミクロン島; ピトケアン諸島; プエルトリコ; レユニオン; セントヘレナ; スバールバル諸島・ヤンマイエン島; シント・マールテン; タークス・カイコス諸島; 仏領極南諸島; トケラウ; 合衆国領有小離島; 英領ヴァージン諸島; 米領ヴァージン諸島; ウォリス・フツナ; マヨット`;
