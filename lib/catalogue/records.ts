// Made by `npm run build:catalogue`; do not edit.
import a0 from './agreements/accra-call-2023.json' with { type: 'json' };
import a1 from './agreements/african-common-position-2024.json' with { type: 'json' };
import a2 from './agreements/arab-convention-2010.json' with { type: 'json' };
import a3 from './agreements/arf-work-plan-2015.json' with { type: 'json' };
import a4 from './agreements/asean-leaders-2018.json' with { type: 'json' };
import a5 from './agreements/asean-norms.json' with { type: 'json' };
import a6 from './agreements/asean-us-2018.json' with { type: 'json' };
import a7 from './agreements/brics-cyber.json' with { type: 'json' };
import a8 from './agreements/budapest-convention.json' with { type: 'json' };
import a9 from './agreements/budapest-protocol-1.json' with { type: 'json' };
import a10 from './agreements/budapest-protocol-2.json' with { type: 'json' };
import a11 from './agreements/charter-of-trust.json' with { type: 'json' };
import a12 from './agreements/china-gids-2020.json' with { type: 'json' };
import a13 from './agreements/china-las-data-security-2021.json' with { type: 'json' };
import a14 from './agreements/christchurch-call.json' with { type: 'json' };
import a15 from './agreements/cis-2001.json' with { type: 'json' };
import a16 from './agreements/commonwealth-cyber-declaration.json' with { type: 'json' };
import a17 from './agreements/contract-for-the-web.json' with { type: 'json' };
import a18 from './agreements/copenhagen-pledge.json' with { type: 'json' };
import a19 from './agreements/counter-ransomware-initiative.json' with { type: 'json' };
import a20 from './agreements/csde-antibotnet.json' with { type: 'json' };
import a21 from './agreements/cyberpeace-call-2020.json' with { type: 'json' };
import a22 from './agreements/declaration-future-internet-2022.json' with { type: 'json' };
import a23 from './agreements/digital-geneva-convention.json' with { type: 'json' };
import a24 from './agreements/dns-abuse-framework.json' with { type: 'json' };
import a25 from './agreements/eac-cyberlaws.json' with { type: 'json' };
import a26 from './agreements/eccas-brazzaville-2016.json' with { type: 'json' };
import a27 from './agreements/ecowas-directive-2011.json' with { type: 'json' };
import a28 from './agreements/eu-council-conclusions-2017.json' with { type: 'json' };
import a29 from './agreements/eu-csa.json' with { type: 'json' };
import a30 from './agreements/eu-cyber-diplomacy-toolbox.json' with { type: 'json' };
import a31 from './agreements/eu-cyber-sanctions.json' with { type: 'json' };
import a32 from './agreements/eu-hr-declaration-2020-04-30.json' with { type: 'json' };
import a33 from './agreements/eu-nis.json' with { type: 'json' };
import a34 from './agreements/eurodig.json' with { type: 'json' };
import a35 from './agreements/first-ethics.json' with { type: 'json' };
import a38 from './agreements/foc.json' with { type: 'json' };
import a36 from './agreements/foc-joint-statement-2020.json' with { type: 'json' };
import a37 from './agreements/foc-wg1.json' with { type: 'json' };
import a40 from './agreements/g7-charlevoix-2018.json' with { type: 'json' };
import a41 from './agreements/g7-dinard-2019.json' with { type: 'json' };
import a42 from './agreements/g7-ise-shima-2016.json' with { type: 'json' };
import a43 from './agreements/g7-lucca-2017.json' with { type: 'json' };
import a39 from './agreements/g20-antalya-2015.json' with { type: 'json' };
import a48 from './agreements/gcsc.json' with { type: 'json' };
import a44 from './agreements/gcsc-2019.json' with { type: 'json' };
import a45 from './agreements/gcsc-electoral-2018.json' with { type: 'json' };
import a46 from './agreements/gcsc-public-core-2017.json' with { type: 'json' };
import a47 from './agreements/gcsc-singapore.json' with { type: 'json' };
import a49 from './agreements/geneva-dialogue.json' with { type: 'json' };
import a50 from './agreements/geneva-manual.json' with { type: 'json' };
import a52 from './agreements/gfce.json' with { type: 'json' };
import a51 from './agreements/gfce-delhi-2017.json' with { type: 'json' };
import a53 from './agreements/global-digital-compact.json' with { type: 'json' };
import a54 from './agreements/hlpdc-report-2019.json' with { type: 'json' };
import a55 from './agreements/icrc-global-ihl-initiative.json' with { type: 'json' };
import a56 from './agreements/icrc-statements.json' with { type: 'json' };
import a57 from './agreements/ict-resolution-rcrc-2024.json' with { type: 'json' };
import a60 from './agreements/igf.json' with { type: 'json' };
import a58 from './agreements/igf-bpf-cybersecurity.json' with { type: 'json' };
import a59 from './agreements/igf-is3c.json' with { type: 'json' };
import a61 from './agreements/ipu-hanoi-2015.json' with { type: 'json' };
import a62 from './agreements/joint-statement-healthcare-ransomware-2024.json' with { type: 'json' };
import a63 from './agreements/joint-statement-rsb-2019.json' with { type: 'json' };
import a64 from './agreements/lome-declaration-2022.json' with { type: 'json' };
import a65 from './agreements/london-process.json' with { type: 'json' };
import a66 from './agreements/malabo-convention.json' with { type: 'json' };
import a67 from './agreements/manila-principles.json' with { type: 'json' };
import a68 from './agreements/manrs.json' with { type: 'json' };
import a69 from './agreements/nato-cyber-defence-pledge.json' with { type: 'json' };
import a70 from './agreements/nato-nac-statement-2020-06-03.json' with { type: 'json' };
import a71 from './agreements/netmundial-2014.json' with { type: 'json' };
import a72 from './agreements/oas-cbm.json' with { type: 'json' };
import a73 from './agreements/oas-cyber-strategy-2004.json' with { type: 'json' };
import a74 from './agreements/osce-cbm.json' with { type: 'json' };
import a75 from './agreements/oxford-process.json' with { type: 'json' };
import a76 from './agreements/oxford-statement-health.json' with { type: 'json' };
import a77 from './agreements/oxford-statement-vaccine.json' with { type: 'json' };
import a78 from './agreements/pall-mall-code-2025.json' with { type: 'json' };
import a79 from './agreements/pall-mall-process.json' with { type: 'json' };
import a80 from './agreements/paris-call.json' with { type: 'json' };
import a81 from './agreements/public-core-wrr.json' with { type: 'json' };
import a82 from './agreements/sadc-model-law.json' with { type: 'json' };
import a83 from './agreements/sco-2009.json' with { type: 'json' };
import a84 from './agreements/sco-code-2011.json' with { type: 'json' };
import a85 from './agreements/sco-code-2015.json' with { type: 'json' };
import a86 from './agreements/sg-roadmap-2020.json' with { type: 'json' };
import a87 from './agreements/spyware-joint-statement-2023.json' with { type: 'json' };
import a88 from './agreements/tallinn-manual-1.json' with { type: 'json' };
import a89 from './agreements/tallinn-manual-2.json' with { type: 'json' };
import a90 from './agreements/tech-accord.json' with { type: 'json' };
import a91 from './agreements/un-cybercrime-convention.json' with { type: 'json' };
import a92 from './agreements/un-gge-2010.json' with { type: 'json' };
import a93 from './agreements/un-gge-2013.json' with { type: 'json' };
import a94 from './agreements/un-gge-2015.json' with { type: 'json' };
import a95 from './agreements/un-gge-2021.json' with { type: 'json' };
import a96 from './agreements/un-gge-process.json' with { type: 'json' };
import a97 from './agreements/un-global-mechanism.json' with { type: 'json' };
import a98 from './agreements/un-oewg-2019-2021.json' with { type: 'json' };
import a99 from './agreements/un-oewg-2021-2025.json' with { type: 'json' };
import a100 from './agreements/un-oewg-2021-report.json' with { type: 'json' };
import a101 from './agreements/un-oewg-apr1.json' with { type: 'json' };
import a102 from './agreements/un-oewg-apr2.json' with { type: 'json' };
import a103 from './agreements/un-oewg-apr3.json' with { type: 'json' };
import a104 from './agreements/un-oewg-final-2025.json' with { type: 'json' };
import a105 from './agreements/un-poa.json' with { type: 'json' };
import a106 from './agreements/unga-53-70.json' with { type: 'json' };
import a107 from './agreements/unga-58-199.json' with { type: 'json' };
import a108 from './agreements/unga-70-237.json' with { type: 'json' };
import a110 from './agreements/unga-73-27.json' with { type: 'json' };
import a109 from './agreements/unga-73-266.json' with { type: 'json' };
import a111 from './agreements/unga-75-240.json' with { type: 'json' };
import a112 from './agreements/us-china-2015.json' with { type: 'json' };
import a113 from './agreements/wassenaar.json' with { type: 'json' };
import a114 from './agreements/wsis.json' with { type: 'json' };

/** Every file of agreements/, unchecked: `load.ts` is the way in. */
export const records: readonly unknown[] = [
  a0,
  a1,
  a2,
  a3,
  a4,
  a5,
  a6,
  a7,
  a8,
  a9,
  a10,
  a11,
  a12,
  a13,
  a14,
  a15,
  a16,
  a17,
  a18,
  a19,
  a20,
  a21,
  a22,
  a23,
  a24,
  a25,
  a26,
  a27,
  a28,
  a29,
  a30,
  a31,
  a32,
  a33,
  a34,
  a35,
  a36,
  a37,
  a38,
  a39,
  a40,
  a41,
  a42,
  a43,
  a44,
  a45,
  a46,
  a47,
  a48,
  a49,
  a50,
  a51,
  a52,
  a53,
  a54,
  a55,
  a56,
  a57,
  a58,
  a59,
  a60,
  a61,
  a62,
  a63,
  a64,
  a65,
  a66,
  a67,
  a68,
  a69,
  a70,
  a71,
  a72,
  a73,
  a74,
  a75,
  a76,
  a77,
  a78,
  a79,
  a80,
  a81,
  a82,
  a83,
  a84,
  a85,
  a86,
  a87,
  a88,
  a89,
  a90,
  a91,
  a92,
  a93,
  a94,
  a95,
  a96,
  a97,
  a98,
  a99,
  a100,
  a101,
  a102,
  a103,
  a104,
  a105,
  a106,
  a107,
  a108,
  a109,
  a110,
  a111,
  a112,
  a113,
  a114,
];
