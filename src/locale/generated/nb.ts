
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's085092d5237831c2': str`Starter ${0}`,
's092e6307b5c1bb34': `Ja`,
's0fe3ebc09e78d7dd': `Ingen samarbeid passer med utvalget ditt. Fjern et filter eller søk etter et annet ord.`,
's13ecebafa0b5e165': `Sted`,
's15ca486cd0690056': `Klimatilpasning, og en økonomi der materialer brukes om igjen og om igjen.`,
's1ac22ccaf02f94fa': `Totalt budsjett`,
's249114972a9b8777': str`Viser ${0} av ${1} samarbeid`,
's280539f502d3def6': `Prosjekter`,
's2ac1074640b5fef9': `Et felles arbeidsmarked, læring hele livet, kultur og bærekraftig reiseliv.`,
's2b57cd52b099adc8': str`Vis flere (${0})`,
's3335185f692a8634': str`fra ${0}`,
's369e33a1d91d6cb4': `Nullstill filter`,
's37420019c32ad642': `Nei`,
's37942b11605091dc': str`Språk: ${0}`,
's37f42e0dc5a4cab6': `Steder`,
's3818339e4f622e17': `Samarbeidene kunne ikke hentes akkurat nå.`,
's3a3c72a033792ab8': str`Listen er ikke fullstendig. Dette kunne ikke hentes: ${0}`,
's3ddb97da59740edc': str`til ${0}`,
's412d44482ac29aa6': `Kommuner og foreninger som løser felles oppgaver og fjerner grensehindre.`,
's41416d6411b69eba': `Angre`,
's42680a43bfacb400': `Norsk prosjekteier`,
's42ae1cb622204f31': `Akkurat nå er det ingen samarbeid å vise.`,
's47377b16976b3794': `Søk og filtrer`,
's4fedf71886762a41': `Alle prosjektene i listen er avsluttet.`,
's5a62c4cd7d907a41': `EU-midler`,
's5c6091a89be0179b': `Prosjekteier`,
's607977efae41448d': `Takk for svaret.`,
's7986e7e1bc00534b': str`Avsluttet ${0}`,
's7c3de4c0060d2af8': `Pågår`,
's7e07550314155372': `Svaret ditt kunne ikke sendes.`,
's81931f0c0da42eb7': `Henter samarbeid …`,
's87e8f6841b14a53e': str`Viser ${0} av 1 samarbeid`,
's89c134a70a514e66': `Annen finansiering`,
's8c5cda262ebacefa': `Sender svaret ditt …`,
's905945311b3ef8c6': `Søk blant samarbeid`,
's95400cdc9a165db1': `Uten innsatsområde`,
's9d10421ac35bbeae': `Var denne siden nyttig?`,
'sa157ff5a4f62915a': `Prosjekter i Interreg Sverige–Norge`,
'sab1cf8b6fc3947cd': `Innsatsområde`,
'sacf67af04d2281f7': `Forskning, ny teknologi og små og mellomstore bedrifter som vokser bærekraftig.`,
'saf577120294eabce': `Norske IR-midler`,
'sba9beca615619b0a': `Andre partnere`,
'sc09db1dc6fbf5bff': `Institusjonelt grensesamarbeid`,
'sc0a4c0bf625451c2': str`Listen er oppdatert ${0}`,
'sc5d17514de6d61bb': `Vis avsluttede`,
'scb27436c916053b0': `Interreg Sverige–Norge er et EU-program for prosjekter på begge sider av grensen. Innsatsområder i listen:`,
'sccea395b4d46294d': `Svaret ditt kunne ikke tas imot på denne siden.`,
'sd75b775fd8459958': `Prøv igjen`,
'sec2df58b6365bb3e': `Alle steder`,
'sf1b09c7e7a89021f': `Om Interreg`,
'sf1f9b026b04e99be': `Svaret ditt er fjernet.`,
'sf4ee0411d3be31b5': `Svensk prosjekteier`,
'sf8564feb1c7074d0': str`avsluttes om ${0} måneder`,
    };
  