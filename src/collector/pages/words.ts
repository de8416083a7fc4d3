import type { Language } from '../../shared/language.js';
import { limits } from '../../votes/vote.js';

/** The texts of the pages for visitors without JavaScript. */
export interface Words {
  readonly question: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly comment: string;
  readonly hint: string;
  readonly leaveEmpty: string;
  readonly send: string;
  readonly sendAnyway: string;
  readonly thanks: string;
  readonly back: string;
  /** Stands before the title of a page that says what is wrong. */
  readonly error: string;
  readonly chooseAnswer: string;
  readonly shortenComment: string;
  /** Said of what was found, with commas between. */
  personalData(found: string): string;
  readonly wait: string;
  readonly unavailable: string;
  readonly refused: string;
  readonly brokenForm: string;
  readonly foreignSite: string;
  readonly deleted: string;
  readonly tooLarge: string;
  readonly youWrote: string;
}

export const words: Readonly<Record<Language, Words>> = {
  sv: {
    question: 'Hjälpte sidan dig?',
    about: 'Ditt svar gäller sidan',
    yes: 'Ja',
    no: 'Nej',
    comment: 'Kommentar (valfritt)',
    hint: `Skriv inga personuppgifter. Kommentaren blir en allmän handling och besvaras inte. Högst ${limits.comment} tecken.`,
    leaveEmpty: 'Lämna det här fältet tomt',
    send: 'Skicka',
    sendAnyway: 'Skicka ändå',
    thanks: 'Tack för ditt svar.',
    back: 'Tillbaka till sidan',
    error: 'Fel',
    chooseAnswer: 'Välj ja eller nej.',
    shortenComment: `Kommentaren får ha högst ${limits.comment} tecken. Korta den och skicka igen.`,
    personalData: (found) => `Det här ser ut som personuppgifter: ${found}. Ändra texten, eller skicka ändå.`,
    wait: 'Det kommer många svar från samma nätverk. Vänta en stund och skicka igen.',
    unavailable: 'Ditt svar kunde inte tas emot just nu. Vänta en stund och skicka igen.',
    refused: 'Ditt svar kan inte tas emot',
    brokenForm: 'Något är fel med länken eller formuläret. Gå tillbaka till sidan och försök igen.',
    foreignSite: 'Den här tjänsten tar inte emot svar från den webbplatsen.',
    deleted: 'Svaret har tagits bort och kan inte skickas igen.',
    tooLarge: 'Svaret är för långt. Gå tillbaka och korta kommentaren.',
    youWrote: 'Det här skrev du:',
  },
  nb: {
    question: 'Var denne siden nyttig?',
    about: 'Svaret ditt gjelder siden',
    yes: 'Ja',
    no: 'Nei',
    comment: 'Kommentar (valgfritt)',
    hint: `Ikke skriv personopplysninger. Kommentaren kan bli offentlig og blir ikke besvart. Høyst ${limits.comment} tegn.`,
    leaveEmpty: 'La dette feltet stå tomt',
    send: 'Send',
    sendAnyway: 'Send likevel',
    thanks: 'Takk for svaret.',
    back: 'Tilbake til siden',
    error: 'Feil',
    chooseAnswer: 'Velg ja eller nei.',
    shortenComment: `Kommentaren kan ha høyst ${limits.comment} tegn. Kort den ned og send på nytt.`,
    personalData: (found) => `Dette ser ut som personopplysninger: ${found}. Endre teksten, eller send likevel.`,
    wait: 'Det kommer mange svar fra samme nettverk. Vent litt og send på nytt.',
    unavailable: 'Svaret ditt kunne ikke tas imot akkurat nå. Vent litt og send på nytt.',
    refused: 'Svaret ditt kan ikke tas imot',
    brokenForm: 'Noe er feil med lenken eller skjemaet. Gå tilbake til siden og prøv igjen.',
    foreignSite: 'Denne tjenesten tar ikke imot svar fra det nettstedet.',
    deleted: 'Svaret er slettet og kan ikke sendes på nytt.',
    tooLarge: 'Svaret er for langt. Gå tilbake og kort ned kommentaren.',
    youWrote: 'Dette skrev du:',
  },
  nn: {
    question: 'Var denne sida nyttig?',
    about: 'Svaret ditt gjeld sida',
    yes: 'Ja',
    no: 'Nei',
    comment: 'Kommentar (valfritt)',
    hint: `Ikkje skriv personopplysningar. Kommentaren kan bli offentleg og blir ikkje svart på. Høgst ${limits.comment} teikn.`,
    leaveEmpty: 'La dette feltet stå tomt',
    send: 'Send',
    sendAnyway: 'Send likevel',
    thanks: 'Takk for svaret.',
    back: 'Tilbake til sida',
    error: 'Feil',
    chooseAnswer: 'Vel ja eller nei.',
    shortenComment: `Kommentaren kan ha høgst ${limits.comment} teikn. Kort han ned og send på nytt.`,
    personalData: (found) => `Dette ser ut som personopplysningar: ${found}. Endre teksten, eller send likevel.`,
    wait: 'Det kjem mange svar frå same nettverk. Vent litt og send på nytt.',
    unavailable: 'Svaret ditt kunne ikkje takast imot akkurat no. Vent litt og send på nytt.',
    refused: 'Svaret ditt kan ikkje takast imot',
    brokenForm: 'Noko er feil med lenkja eller skjemaet. Gå tilbake til sida og prøv igjen.',
    foreignSite: 'Denne tenesta tek ikkje imot svar frå den nettstaden.',
    deleted: 'Svaret er sletta og kan ikkje sendast på nytt.',
    tooLarge: 'Svaret er for langt. Gå tilbake og kort ned kommentaren.',
    youWrote: 'Dette skreiv du:',
  },
};
