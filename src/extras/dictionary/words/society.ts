/** People, learning, care and the public sector. A line as in work.ts. */
export const society = `
utbildning | utdanning, opplæring | utdanning, opplæring
fortbildning, vidareutbildning | videreutdanning, etterutdanning | vidareutdanning
yrkesutbildning | yrkesopplæring, fagopplæring
gymnasium, gymnasieskola | videregående | vidaregåande
högskola | høgskole, høyskole | høgskule
folkhögskola | folkehøgskole | folkehøgskule
skola | skole | skule
förskola | barnehage
lärare | lærer | lærar
lärande | læring
lärling | lærling
praktik | praksis
forskning | forskning | forsking
forskare | forsker | forskar
kunskap | kunnskap
färdighet | ferdighet | ferdigheit
erfarenhet | erfaring
vetenskap | vitenskap | vitskap
unga, ungdomar | unge
vuxen | voksen | vaksen
äldre, senior | eldre, senior
pensionär | pensjonist
kvinna | kvinne
kvinnlig | kvinnelig | kvinneleg
jämställdhet | likestilling
jämlikhet | likhet, likeverd
mångfald | mangfold | mangfald
utanförskap | utenforskap | utanforskap
delaktighet | deltakelse, medvirkning | deltaking
integration | integrering
nyanländ, invandrare | innvandrer, nyankommet | innvandrar
flykting | flyktning
förening | forening
föreningsliv | foreningsliv, organisasjonsliv
frivillig, volontär, ideell | frivillig
invånare, medborgare | innbygger, borger | innbyggjar, borgar
boende, bostad, bostäder | bolig | bustad
befolkning | befolkning | folketal
vård, sjukvård | helsetjeneste, helse, behandling | helseteneste, helse
vårdpersonal | helsepersonell
hälsa | helse
folkhälsa | folkehelse
sjukhus | sykehus | sjukehus
sjuk | syk | sjuk
sjukdom | sykdom | sjukdom
sjukhem, äldreboende | sykehjem | sjukeheim
sjuksköterska | sykepleier | sjukepleiar
undersköterska | helsefagarbeider | helsefagarbeidar
läkare | lege
patient | pasient
läkemedel | legemiddel, medisin
tandvård | tannhelse
räddningstjänst | redningstjeneste, brannvesen | redningsteneste
räddning | redning
brandkår | brannvesen
brand | brann
skogsbrand | skogbrann
kris | krise
säkerhet, trygghet | sikkerhet, trygghet | tryggleik
övning | øvelse | øving
polis | politi
domstol | domstol, tingrett
reglering | regulering
myndighet | myndighet, etat | styresmakt
kommun | kommune
länsstyrelse | statsforvalter | statsforvaltar
region | fylkeskommune, region
län | fylke
landsbygd, glesbygd | distrikt
stad | by
städer | byer | byar
samhälle | samfunn
samhällsutveckling | samfunnsutvikling
politiker | politiker | politikar
offentlig | offentlig | offentleg
förvaltning | forvaltning | forvalting
tjänst | tjeneste | teneste
gräns | grense
gränshinder | grensehinder, grensehindring | grensehinder
gränsöverskridande | grenseoverskridende | grenseoverskridande
gränspendlare | grensependler, grensearbeider | grensependlar
gränspendling | grensependling
pendlare | pendler | pendlar
granne | nabo
grannland | naboland
gemensam | felles
åtgärd | tiltak
insats | innsats
hinder | hinder, hindring
möjlighet | mulighet | moglegheit
utmaning | utfordring
förstudie | forstudie, forprosjekt
utredning | utredning | utgreiing
undersök | undersøk
uppföljning | oppfølging
projekt | prosjekt
projektägare | prosjekteier | prosjekteigar
hemsida, webbplats | nettside, nettsted | nettstad
hjälp | hjelp
rättighet | rettighet | rett
`;
