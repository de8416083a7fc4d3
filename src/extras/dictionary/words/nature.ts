/** Nature, climate, energy, farming and food. A line as in work.ts. */
export const nature = `
hållbar, hållbarhet | bærekraftig, bærekraft | berekraftig, berekraft
miljö | miljø
miljövänlig | miljøvennlig | miljøvenleg
klimat | klima
klimatanpassning | klimatilpasning | klimatilpassing
anpassning | tilpasning | tilpassing
utsläpp | utslipp | utslepp
koldioxid | karbondioksid, klimagass
växthusgas | klimagass
förorening | forurensning, forurensing | forureining
avfall, sopor | avfall, søppel | avfall, søppel
återvinning | gjenvinning | gjenvinning, attvinning
återbruk, återanvändning, begagnad | gjenbruk, ombruk, brukt | gjenbruk, ombruk
cirkulär | sirkulær
kretslopp | kretsløp | krinslaup
resurs | ressurs
råvara | råvare, råstoff
förpackning | emballasje
textil, tyg | tekstil, stoff
kläder | klær | klede
möbel, möbler | møbel, møbler
trä | tre
träindustri | treindustri
trävaror, virke | trelast, trevirke
byggnad | bygning
bygg, byggande | bygg, byggeri
fönster | vindu | vindauge
skogsbruk | skogbruk
skogsägare | skogeier | skogeigar
markägare | grunneier | grunneigar
ägare | eier | eigar
naturreservat | naturreservat, verneområde
naturvård | naturvern
skydda | verne, beskytte | verne
biologisk mångfald | naturmangfold | naturmangfald
växt | plante, vekst
djur | dyr
rovdjur | rovdyr
varg | ulv
björn | bjørn
räv | rev
fjällräv | fjellrev
älg | elg
lodjur | gaupe
renskötsel | reindrift
får | sau
ko, nötkreatur | ku, storfe
fågel | fugl
lax | laks
öring | ørret | aure
kräfta | kreps
jägare | jeger | jeger
vatten | vann | vatn
vattenkvalitet | vannkvalitet, vannmiljø | vasskvalitet
vattendrag | vassdrag
sjö | innsjø
hav | hav, sjø
älv, flod | elv
stränder | strender
kust | kyst
översvämning | flom, oversvømmelse | flaum
torka | tørke
skyfall | styrtregn
väder | vær | vêr
fjäll | fjell
el, ström | strøm, elektrisitet | straum
elkraft | kraft
vattenkraft | vannkraft | vasskraft
solel, solenergi, solcell | solenergi, solcelle, solkraft
förnybar | fornybar
bränsle, drivmedel | drivstoff, brensel | drivstoff
vätgas | hydrogen
biogas | biogass
värme | varme
fjärrvärme | fjernvarme
energieffektivisering | energieffektivisering, enøk
lantbruk, jordbruk | landbruk, jordbruk
lantbrukare, bonde | bonde, gårdbruker | bonde, gardbrukar
bönder | bønder
gård, lantgård | gård, gårdsbruk | gard, gardsbruk
skörd | avling, høst
odling | dyrking
livsmedel | mat, matvare, næringsmiddel | mat, matvare
matproducent | matprodusent
kött | kjøtt | kjøt
mjölk | melk | mjølk
bär | bær
grönsak | grønnsak
bröd | brød
dryck | drikke
gröda | avling, vekst
gödsel | gjødsel
grön | grønn | grøn
`;
