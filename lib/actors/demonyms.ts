/**
 * Adjectives and names of peoples, `CODE word, word`; `*` ends a beginning. They point to a state but are not one: "Russian hackers" are
 * persons. English first, then French, Spanish, German, Portuguese, Italian and Russian where a passage about the field is likely to need it.
 */
export const demonyms = `
AD Andorran; AE Emirati, émirien*; AF Afghan*, afgan*; AL Albanian*, albanais*, albana*; AM Armenian*, arménien*, armenio*; AO Angolan*
AR Argentine, Argentinian*, Argentinean*, argentin*; AT Austrian*, autrichien*, austríac*, österreichisch*; AU Australian*, australien*, australisch*
AZ Azerbaijani*, Azeri*, azerbaïdjanais*; BA Bosnian*, bosnien*, bosnio*; BB Barbadian*; BD Bangladeshi*; BE Belgian*, belge*, belga*, belgisch*
BF Burkinabe*, burkinabè; BG Bulgarian*, bulgare*, búlgar*; BH Bahraini*; BJ Beninese; BN Bruneian*; BO Bolivian*, boliviano*; BR Brazilian*, brésilien*, brasileñ*, brasileir*
BS Bahamian*; BT Bhutanese; BW Botswanan*; BY Belarusian*, Belarussian*, biélorusse*, bielorrus*, белорусск*; BZ Belizean*
CA Canadian*, canadien*, canadiense*, kanadisch*; CD Congolese; CH Swiss, suisse*, suizo*, suiza*, schweizer*; CI Ivorian*, ivoirien*; CL Chilean*, chilien*, chilen*
CM Cameroonian*, camerounais*; CN Chinese, chinois*, chino, chinos, chinas, chinesisch*, китайск*; CO Colombian*, colombien*, colombiano*, colombiana*; CR Costa Rican*, costaricien*, costarricense*; CU Cuban*, cubain*
CY Cypriot*, chypriote*; CZ Czech*, tchèque*, checo*, checa*, tschechisch*, чешск*; DE German*, allemand*, alemán, alemana*, alemanes, deutsch*, немецк*, германск*
DJ Djiboutian*; DK Danish, Dane, Danes, danois*, danés, danesa*, dänisch*; DO Dominican*; DZ Algerian*, algérien*, argelin*; EC Ecuadorian*, Ecuadorean*, équatorien*, ecuatorian*
EE Estonian*, estonien*, estonio*, estnisch*, эстонск*; EG Egyptian*, égyptien*, egipci*; ER Eritrean*; ES Spanish, Spaniard*, espagnol*, español*, spanisch*
ET Ethiopian*, éthiopien*; FI Finnish, Finn, Finns, finlandais*, finlandés, finnisch*; FJ Fijian*; FR French, français*, francés, francesa*, franceses, französisch*, французск*
GA Gabonese; GB British, Briton*, britannique*, británic*, britisch*, britânic*, britannic*, британск*; GE Georgian*, géorgien*, georgian*, грузинск*; GH Ghanaian*, ghanéen*
GM Gambian*; GR Greek*, grec, grecque*, grieg*, griechisch*; GT Guatemalan*, guatemaltec*; GY Guyanese; HN Honduran*, hondureñ*; HR Croatian*, croate*, croata*, kroatisch*; HT Haitian*, haïtien*
HU Hungarian*, hongrois*, húngar*, ungarisch*; ID Indonesian*, indonésien*, indonesi*; IE Irish, irlandais*, irlandés, irlandesa*, irisch*; IL Israeli*, israélien*, israelí*, israelisch*, израильск*
IN Indian, Indians, indien*, indio*; IQ Iraqi*, irakien*, iraquí*; IR Iranian*, iranien*, iraní*, iranisch*, иранск*; IS Icelandic, Icelander*, islandais*, islandés
IT Italian*, italien*, italienisch*; JM Jamaican*; JO Jordanian*, jordanien*, jordano*, jordana*; JP Japanese, japonais*, japonés, japones*, japanisch*; KE Kenyan*, kényan*
KG Kyrgyz, kirghize*; KH Cambodian*, cambodgien*, camboyan*; KP North Korean*, nord-coréen*, norcorean*, nordkoreanisch*, северокорейск*; KR South Korean*, Korean*, sud-coréen*, surcorean*, südkoreanisch*
KW Kuwaiti*; KZ Kazakh*, kazakh*; LA Laotian*; LB Lebanese, libanais*, libanés; LI Liechtensteiner*; LK Sri Lankan*; LR Liberian*; LT Lithuanian*, lituanien*, lituan*, litauisch*
LU Luxembourgish, luxembourgeois*; LV Latvian*, letton*, letón, lettisch*; LY Libyan*, libyen*; MA Moroccan*, marocain*, marroquí*; MD Moldovan*, moldave*; ME Montenegrin*, monténégrin*
MG Malagasy, malgache*; MK Macedonian*, macédonien*; ML Malian*, malien*; MM Burmese, birman*; MN Mongolian*, mongol*; MT Maltese, maltais*; MU Mauritian*, mauricien*
MV Maldivian*; MW Malawian*; MX Mexican*, mexicain*, mexicano*, mexicana*; MY Malaysian*, malaisien*; MZ Mozambican*; NA Namibian*; NE Nigerien*, nigérien*; NG Nigerian*, nigérian*
NI Nicaraguan*, nicaragüense*; NL Dutch, Dutchman, Dutchmen, néerlandais*, neerland*, holand*, niederländisch*; NO Norwegian*, norvégien*, norueg*, norwegisch*; NP Nepalese, Nepali; NZ New Zealander*, néo-zélandais*
OM Omani*; PA Panamanian*, panaméen*, panameñ*; PE Peruvian*, péruvien*, peruan*; PH Filipino*, Philippine, philippin*; PK Pakistani*, pakistanais*, paquistaní*
PL Polish, polonais*, polaco*, polaca*, polnisch*, польск*; PS Palestinian*, palestinien*, palestin*; PT Portuguese, portugais*, portugués, portuguesa*; PY Paraguayan*, paraguayo*; QA Qatari*, qatarien*
RO Romanian*, roumain*, rumano*, rumana*, rumänisch*; RS Serbian*, Serb, Serbs, serbe*, serbi*; RU Russian*, russe*, ruso*, rusa*, russisch*, russo*, russa*, российск*, русск*, الروسي, الروسية; RW Rwandan*, rwandais*
SA Saudi*, saoudien*, saudí*; SD Sudanese, soudanais*; SE Swedish, Swede, Swedes, suédois*, suec*, schwedisch*; SG Singaporean*, singapourien*; SI Slovenian*, Slovene*, slovène*, esloven*
SK Slovak*, slovaque*, eslovac*; SN Senegalese, sénégalais*; SO Somali*; SR Surinamese; SV Salvadoran*, salvadoreñ*; SY Syrian*, syrien*, sirio*, siria*; TH Thai, thaïlandais*, tailand*; TJ Tajik*, tadjik*
TN Tunisian*, tunisien*, tunecin*; TR Turkish, Turk, Turks, turc, turcs, turque*, turco*, türkisch*, турецк*; TT Trinidadian*; TW Taiwanese, taïwanais*; TZ Tanzanian*; UA Ukrainian*, ukrainien*, ucranian*, ukrainisch*, украинск*
UG Ugandan*; US American*, américain*, estadounidense*, norteamericano*, amerikanisch*, americano*, американск*; UY Uruguayan*, uruguayo*; UZ Uzbek*, ouzbek*; VE Venezuelan*, vénézuélien*, venezolan*; VN Vietnamese, vietnamien*
XK Kosovar*; YE Yemeni*, yéménite*; ZA South African*, sud-africain*, sudafrican*; ZM Zambian*; ZW Zimbabwean*
`;
