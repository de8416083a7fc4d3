
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's085092d5237831c2': str`Startar ${0}`,
's092e6307b5c1bb34': `Ja`,
's0fe3ebc09e78d7dd': `Ingen samarbeid passar med utvalet ditt. Fjern eit filter eller søk etter eit anna ord.`,
's13ecebafa0b5e165': `Stad`,
's15ca486cd0690056': `Klimatilpassing, og ein økonomi der materiale blir brukte om att og om att.`,
's1ac22ccaf02f94fa': `Totalt budsjett`,
's249114972a9b8777': str`Viser ${0} av ${1} samarbeid`,
's280539f502d3def6': `Prosjekt`,
's2ac1074640b5fef9': `Ein felles arbeidsmarknad, læring heile livet, kultur og berekraftig reiseliv.`,
's2b57cd52b099adc8': str`Vis fleire (${0})`,
's3335185f692a8634': str`frå ${0}`,
's369e33a1d91d6cb4': `Nullstill filter`,
's37420019c32ad642': `Nei`,
's37942b11605091dc': str`Språk: ${0}`,
's37f42e0dc5a4cab6': `Stader`,
's3818339e4f622e17': `Samarbeida kunne ikkje hentast akkurat no.`,
's3a3c72a033792ab8': str`Lista er ikkje fullstendig. Dette kunne ikkje hentast: ${0}`,
's3ddb97da59740edc': str`til ${0}`,
's412d44482ac29aa6': `Kommunar og foreiningar som løyser felles oppgåver og fjernar grensehinder.`,
's41416d6411b69eba': `Angre`,
's42680a43bfacb400': `Norsk prosjekteigar`,
's42ae1cb622204f31': `Akkurat no er det ingen samarbeid å vise.`,
's47377b16976b3794': `Søk og filtrer`,
's4fedf71886762a41': `Alle prosjekta i lista er avslutta.`,
's5a62c4cd7d907a41': `EU-midlar`,
's5c6091a89be0179b': `Prosjekteigar`,
's607977efae41448d': `Takk for svaret.`,
's7986e7e1bc00534b': str`Avslutta ${0}`,
's7c3de4c0060d2af8': `Pågår`,
's7e07550314155372': `Svaret ditt kunne ikkje sendast.`,
's81931f0c0da42eb7': `Hentar samarbeid …`,
's87e8f6841b14a53e': str`Viser ${0} av 1 samarbeid`,
's89c134a70a514e66': `Anna finansiering`,
's8c5cda262ebacefa': `Sender svaret ditt …`,
's905945311b3ef8c6': `Søk blant samarbeid`,
's95400cdc9a165db1': `Utan innsatsområde`,
's9d10421ac35bbeae': `Var denne sida nyttig?`,
'sa157ff5a4f62915a': `Prosjekt i Interreg Sverige–Noreg`,
'sab1cf8b6fc3947cd': `Innsatsområde`,
'sacf67af04d2281f7': `Forsking, ny teknologi og små og mellomstore verksemder som veks berekraftig.`,
'saf577120294eabce': `Norske IR-midlar`,
'sba9beca615619b0a': `Andre partnarar`,
'sc09db1dc6fbf5bff': `Institusjonelt grensesamarbeid`,
'sc0a4c0bf625451c2': str`Lista er oppdatert ${0}`,
'sc5d17514de6d61bb': `Vis avslutta`,
'scb27436c916053b0': `Interreg Sverige–Noreg er eit EU-program for prosjekt på båe sider av grensa. Innsatsområde i lista:`,
'sccea395b4d46294d': `Svaret ditt kunne ikkje takast imot på denne sida.`,
'sd75b775fd8459958': `Prøv igjen`,
'sec2df58b6365bb3e': `Alle stader`,
'sf1b09c7e7a89021f': `Om Interreg`,
'sf1f9b026b04e99be': `Svaret ditt er fjerna.`,
'sf4ee0411d3be31b5': `Svensk prosjekteigar`,
'sf8564feb1c7074d0': str`blir avslutta om ${0} månader`,
    };
  