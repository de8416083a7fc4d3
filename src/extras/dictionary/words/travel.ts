/** Travel, transport, culture and technology. A line as in work.ts. */
export const travel = `
besöksnäring, turism, turist | reiseliv, turisme, turist
besökare | besøkende, besøker | besøkjande
besök | besøk
besöksmål | reisemål, besøksmål
resmål | reisemål
resa | reise
reseanledning | reisegrunn, reiseutløser
resenär | reisende | reisande
gäst | gjest
övernattning, boende | overnatting
stuga | hytte
upplevelse | opplevelse | oppleving
utflykt | utflukt
vandring | vandring, fottur
vandringsled | tursti, turløype, led | tursti
led | løype, sti, led
stig | sti
skoter, snöskoter | snøskuter, snøscooter | snøskuter
skidor, skidåkning | ski, skigåing
längdskidor | langrenn
idrott | idrett
tävling | konkurranse
cykel | sykkel
cykla, cykling | sykle, sykling | sykle
elcykel | elsykkel
järnväg, tåg | jernbane, tog | jernbane, tog
kollektivtrafik | kollektivtrafikk, kollektivtransport, kollektivt
trafik | trafikk
godstransport | godstransport, varetransport
väg | vei | veg
cykelväg | sykkelvei | sykkelveg
lastbil | lastebil
laddning, laddstation | lading, ladestasjon
flyg, flygplats | fly, flyplass, lufthavn | fly, flyplass, lufthamn
hamn | havn | hamn
fartyg, båt | skip, båt
restid | reisetid
tillgänglighet | tilgjengelighet | tilgjenge
rörlighet | mobilitet
kulturmiljö | kulturmiljø
kulturmiljövård | kulturminnevern
historia | historie | soge
fornlämning | kulturminne, fornminne
museum, museer | museum, museer | museum
gruva | gruve
konst | kunst
konstnär | kunstner | kunstnar
utställning | utstilling
musik | musikk
sång | sang | song
kör | kor
berättelse | fortelling | forteljing
slöjd | husflid, sløyd
formgivning | formgivning, design | formgjeving
evenemang, arrangemang | arrangement
spel | spill | spel
bild | bilde | bilete
karta | kart
skylt | skilt
skyltning | skilting
uppkoppling, bredband | bredbånd | breiband
dator | datamaskin
programvara | programvare
artificiell intelligens | kunstig intelligens
cybersäkerhet, it-säkerhet | cybersikkerhet, datasikkerhet | datatryggleik
teknik, teknologi | teknologi, teknikk
rymd | romfart
mätning | måling
provning, test | prøving, test
labb, laboratorium | laboratorium
gammal | gammel | gammal
snabb | rask, hurtig
framtid | framtid, fremtid | framtid
sommar | sommer | sommar
vecka | uke | veke
månad | måned | månad
söder | sør
norr | nord
öst | øst | aust
väst | vest
`;
