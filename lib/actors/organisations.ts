/**
 * Organisations, agencies, firms and groups that passages of the field name: `id type [CODE] name; name`, the first being the one to
 * show. Names in capitals count only in capitals. `CODE` is the state an agency belongs to. A group's name says nothing of who is behind it.
 */
export const organisations = `
un intl_org United Nations; UN; U.N.; Nations Unies; ONU; Naciones Unidas; Nações Unidas; Nazioni Unite; Vereinte Nationen; Vereinten Nationen; ООН; Организация Объединенных Наций; 联合国; الأمم المتحدة; 国連
who intl_org World Health Organization; World Health Organisation; WHO; Organisation mondiale de la Santé; OMS; Organización Mundial de la Salud; Organização Mundial da Saúde; Weltgesundheitsorganisation; ВОЗ; Всемирная организация здравоохранения; 世界卫生组织; 世卫组织; منظمة الصحة العالمية
icrc intl_org International Committee of the Red Cross; ICRC; Comité international de la Croix-Rouge; CICR; Comité Internacional de la Cruz Roja; Internationales Komitee vom Roten Kreuz; IKRK; МККК; Международный комитет Красного Креста; 红十字国际委员会; اللجنة الدولية للصليب الأحمر
itu intl_org International Telecommunication Union; ITU; UIT; Union internationale des télécommunications; Unión Internacional de Telecomunicaciones; МСЭ; 国际电信联盟; الاتحاد الدولي للاتصالات
interpol intl_org INTERPOL; Interpol; Интерпол; 国际刑警组织; الإنتربول
europol intl_org Europol; EUROPOL; Европол
enisa intl_org ENISA; EU Agency for Cybersecurity
eu-council intl_org Council of the European Union; Council of the EU; European Council; Conseil de l’Union européenne; Consejo de la Unión Europea; Rat der Europäischen Union; Conseil européen; Consejo Europeo
eu-commission intl_org European Commission; Commission européenne; Comisión Europea; Europäische Kommission; Европейская комиссия; 欧盟委员会; المفوضية الأوروبية
eeas intl_org European External Action Service; EEAS; SEAE; Service européen pour l’action extérieure
eu-hr intl_org EU High Representative; High Representative of the Union for Foreign Affairs and Security Policy; High Representative on behalf of the European Union; High Representative on behalf of the EU; Haut représentant; haute représentante; Alto Representante; Hoher Vertreter
unidir academic UNIDIR; United Nations Institute for Disarmament Research
un-sg intl_org UN Secretary-General; Secretary-General of the United Nations; Secrétaire général de l’ONU; Secretario General de las Naciones Unidas
unsc intl_org UN Security Council; Security Council; Conseil de sécurité; Consejo de Seguridad; Совет Безопасности; 安理会; مجلس الأمن
unga intl_org UN General Assembly; General Assembly; Assemblée générale des Nations Unies; Asamblea General
world-bank intl_org World Bank; Banque mondiale; Banco Mundial
paho intl_org Pan American Health Organization; PAHO; Organización Panamericana de la Salud; OPS
cyberpeace-institute ngo CyberPeace Institute; Institut CyberPeace
health-isac ngo Health-ISAC; H-ISAC; Health Information Sharing and Analysis Center
access-now ngo Access Now
amnesty ngo Amnesty International
hrw ngo Human Rights Watch
citizen-lab academic Citizen Lab
gpd ngo Global Partners Digital
red-cross-movement ngo International Federation of Red Cross and Red Crescent Societies; IFRC
american-hospital-association ngo American Hospital Association; AHA
first ngo Forum of Incident Response and Security Teams
microsoft company Microsoft
google company Google
meta company Meta Platforms; Facebook
amazon company Amazon Web Services; AWS
apple company Apple Inc.
cloudflare company Cloudflare
ibm company IBM
cisco company Cisco; Cisco Talos
mandiant company Mandiant; FireEye
crowdstrike company CrowdStrike
kaspersky company Kaspersky; Kaspersky Lab; Лаборатория Касперского; 卡巴斯基
eset company ESET
symantec company Symantec
sentinelone company SentinelOne; SentinelLabs
recorded-future company Recorded Future
check-point company Check Point Research; Check Point Software
palo-alto company Palo Alto Networks
trend-micro company Trend Micro
siemens company Siemens
huawei company Huawei
nso company NSO Group
change-healthcare company Change Healthcare; UnitedHealth; UnitedHealth Group
medibank company Medibank
synnovis company Synnovis
qihoo-360 company Qihoo 360; 奇虎360
cisa agency US CISA; Cybersecurity and Infrastructure Security Agency
fbi agency US FBI; Federal Bureau of Investigation
nsa agency US NSA; National Security Agency
hhs agency US HHS; Department of Health and Human Services
us-state agency US State Department; US Department of State; U.S. Department of State; Department of State; Département d’État; Departamento de Estado; Госдепартамент
us-justice agency US Department of Justice; US Department of Justice; U.S. Department of Justice; Justice Department; DoJ
us-treasury agency US OFAC; Treasury Department; US Department of the Treasury; US Treasury
white-house agency US White House; Maison Blanche; Casa Blanca; Белый дом; 白宫
ncsc-uk agency GB National Cyber Security Centre; NCSC
gchq agency GB GCHQ
fcdo agency GB FCDO; Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office; UK Foreign Office; Foreign Office
nca agency GB National Crime Agency; NCA
anssi agency FR ANSSI; Agence nationale de la sécurité des systèmes d’information
quai-dorsay agency FR Quai d’Orsay; ministère de l’Europe et des Affaires étrangères
bsi agency DE BSI; Bundesamt für Sicherheit in der Informationstechnik
auswaertiges-amt agency DE Auswärtiges Amt; Auswärtige Amt; Auswärtigen Amts; German Federal Foreign Office; Federal Foreign Office
asd agency AU Australian Signals Directorate; ASD; Australian Cyber Security Centre; ACSC
dfat agency AU DFAT; Department of Foreign Affairs and Trade
cse agency CA Communications Security Establishment; CSE; Canadian Centre for Cyber Security
gcsb agency NZ GCSB; Government Communications Security Bureau
nukib agency CZ NÚKIB; NUKIB; National Cyber and Information Security Agency
ccn agency ES CCN-CERT; Centro Criptológico Nacional
incibe agency ES INCIBE
cvercn agency CN CVERC; National Computer Virus Emergency Response Center; 国家计算机病毒应急处理中心
mofa-cn agency CN 外交部; Chinese Ministry of Foreign Affairs; Chinese Foreign Ministry
mss agency CN Ministry of State Security; MSS; 国家安全部
pla agency CN People’s Liberation Army; PLA
mid agency RU МИД России; МИД РФ; Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Ministerio de Asuntos Exteriores de Rusia
gru agency RU GRU; Main Intelligence Directorate; Main Directorate of the General Staff; ГРУ; General Staff Main Intelligence Directorate; GU/GRU
svr agency RU SVR; Foreign Intelligence Service of the Russian Federation; Russian Foreign Intelligence Service; СВР
fsb agency RU FSB; Federal Security Service; ФСБ
kremlin agency RU Kremlin; Кремль; Кремля
irgc agency IR IRGC; Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Gardiens de la révolution; Guardia Revolucionaria
mois agency IR Ministry of Intelligence and Security; MOIS
rgb agency KP Reconnaissance General Bureau; RGB
caja-cr agency CR Caja Costarricense de Seguro Social; CCSS
hse agency IE Health Service Executive; HSE
nhs agency GB NHS; National Health Service
lazarus group Lazarus; Lazarus Group; Hidden Cobra; HIDDEN COBRA
apt28 group APT28; APT 28; Fancy Bear; Forest Blizzard; Strontium
apt29 group APT29; APT 29; Cozy Bear; Midnight Blizzard; Nobelium; The Dukes
apt31 group APT31; APT 31; Zirconium
apt40 group APT40; APT 40
apt10 group APT10; APT 10; Cloud Hopper
apt41 group APT41; APT 41
sandworm group Sandworm; Sandworm Team
turla group Turla
gamaredon group Gamaredon
star-blizzard group Star Blizzard; Callisto Group
ghostwriter group Ghostwriter; UNC1151
volt-typhoon group Volt Typhoon; 伏特台风
salt-typhoon group Salt Typhoon; 盐台风
hafnium group HAFNIUM; Hafnium
kimsuky group Kimsuky; APT43
andariel group Andariel
charming-kitten group Charming Kitten; APT35; APT42
killnet group Killnet; KillNet; Киллнет
anonymous-sudan group Anonymous Sudan
noname group NoName057(16); NoName057
evil-corp group Evil Corp
lockbit group LockBit; Lockbit
conti group Conti; Conti group; Conti gang
wizard-spider group Wizard Spider
revil group REvil; Sodinokibi
darkside group DarkSide
blackcat group BlackCat; ALPHV
clop group Cl0p; Clop; CL0P
hive group Hive ransomware
blackbasta group Black Basta; BlackBasta
rhysida group Rhysida
qilin group Qilin
vice-society group Vice Society
ransomhub group RansomHub
scattered-spider group Scattered Spider
ransomexx group RansomEXX
`;
