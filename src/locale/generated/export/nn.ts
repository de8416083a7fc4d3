
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's022811b73381a946': `Lenkje`,
's090c50ca047e6ff5': `Sluttdatoar til kalenderen (ICS)`,
's0a6c5bb10bf64cd6': `Sluttdato`,
's1ac22ccaf02f94fa': `Totalt budsjett`,
's280539f502d3def6': `Prosjekt`,
's37f42e0dc5a4cab6': `Stader`,
's42680a43bfacb400': `Norsk prosjekteigar`,
's49e25ffba6f4ef05': `Feed (JSON Feed)`,
's5a62c4cd7d907a41': `EU-midlar`,
's5c6091a89be0179b': `Prosjekteigar`,
's69a4dc036e7426cb': `Ta med lista slik ho blir vist:`,
's6c9e6c55ee194770': `IR-midlar`,
's6d31f019e246475a': `Type`,
's7dd6597e8d26c5e1': `Rekneark (CSV)`,
's89310422484aa3cb': `Grensesamarbeid`,
's89c134a70a514e66': `Anna finansiering`,
's8b2f1d0b08ae114b': `Det er ingenting å lagre med dette utvalet.`,
's9a0ff5d27e4b3537': `Tittel`,
's9c24802b553eb62c': `Sist endra`,
'sa37bac83d4f37e23': `Samandrag`,
'sab1cf8b6fc3947cd': `Innsatsområde`,
'sad133ea2dbeed0c5': `Institusjon`,
'sba9beca615619b0a': `Andre partnarar`,
'sd16a025397635675': `samarbeid`,
'se2d08b5bc1a55820': str`Blir avslutta: ${0}`,
'seb26163b23b49eb2': `Startdato`,
'sef2e8f82b85f5d58': `Innhald`,
'sf4ee0411d3be31b5': `Svensk prosjekteigar`,
'sf78c50ab0cc0d9fc': str`Lista seier ${0}. Dagen er den siste det kan bety.`,
'sffd0804f92fa982d': str`${0} er lagra. Samarbeid i fila: ${1}.`,
    };
  