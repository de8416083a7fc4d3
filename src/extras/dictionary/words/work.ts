/** Business, work and money. A line: Swedish | bokmål | nynorsk where it differs; words for the same are parted by commas. */
export const work = `
företag, bolag, verksamhet | bedrift, foretak, selskap, virksomhet | verksemd, føretak, selskap
näringsliv | næringsliv
näring, bransch | næring, bransje
fabrik | fabrikk
verkstad | verksted | verkstad
tillverkning | produksjon, tilverking
tillverkare | produsent
entreprenör, företagare, nyföretagare | gründer, entreprenør
uppstart, nystartad | oppstart, nyetablert
innovation, nyskapande | innovasjon, nyskaping
uppfinning | oppfinnelse | oppfinning
tillväxt | vekst
konkurrenskraft | konkurransekraft, konkurranseevne
utveckl | utvikl
omställning | omstilling
förändring | endring, forandring
samarbete, samverkan | samarbeid
samarbetspartner | samarbeidspartner
arbete | arbeid
arbetsmarknad | arbeidsmarked | arbeidsmarknad
marknad | marked | marknad
arbetsliv | arbeidsliv
arbetskraft | arbeidskraft
arbetslös | arbeidsledig, arbeidsløs | arbeidslaus
arbetsplats | arbeidsplass
arbetsgivare | arbeidsgiver | arbeidsgivar
arbetstagare, anställd, medarbetare | arbeidstaker, ansatt, medarbeider | arbeidstakar, tilsett, medarbeidar
anställning | ansettelse, stilling | tilsetjing
sysselsättning | sysselsetting | sysselsetjing
lön | lønn | løn
chef, ledare | leder, sjef | leiar
ledarskap | lederskap, ledelse | leiarskap, leiing
styrelse | styre
kund | kunde
butik, affär, lanthandel | butikk, forretning | butikk
export | eksport
tull | toll
moms | merverdiavgift, moms | meirverdiavgift
avgift | avgift, gebyr
bidrag, stöd | støtte, tilskudd | støtte, tilskot
medel | midler | midlar
investera | investere
investerare | investor
kostnad | kostnad, utgift
intäkt | inntekt
ekonomi | økonomi
ekonomisk | økonomisk
budget | budsjett
upphandling | anskaffelse, innkjøp | innkjøp
rådgivning, vägledning | rådgivning, veiledning | rådgjeving, rettleiing
rådgivare, vägledare | rådgiver, veileder | rådgjevar, rettleiar
nätverk | nettverk
kluster | klynge | klynge
mötesplats | møteplass
möte | møte
konferens | konferanse
hantverk | håndverk | handverk
hantverkare | håndverker | handverkar
kompetens | kompetanse
kompetensförsörjning | kompetansetilgang
rekrytering | rekruttering
rekrytera | rekruttere
kvalificering | kvalifisering
pension | pensjon
försäkring | forsikring, trygd | trygd
socialförsäkring | trygd
behörighet, erkännande | godkjenning, godkjennelse
`;
