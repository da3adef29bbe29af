import type { enWhy } from './en-why.ts'

export const svWhy = {
  'why.about': 'Vad är det här: {word}?',
  'why.example': 'Till exempel',
  'why.mistake': 'Lätt hänt',
  'why.source': 'Läs mer:',
  'why.newTab': 'i en ny flik',
  'why.hide': 'Dölj förklaringar',
  'why.show': 'Visa förklaringar',
  'why.hidden': 'Förklaringarna är dolda. Du visar dem igen i din kontomeny.',
  'why.belief': '{Belief}',
  'why.belief.what':
    'Något ni håller för sant om åren som kommer, starkt nog att styra efter. Den är öppen: fakta kan tala för den och emot den.',
  'why.belief.example':
    'Vi tror att människor hellre väljer tjänsten som en kollega rekommenderar än den som annonserar mest.',
  'why.belief.mistake':
    'Att skriva en plan. ”Lansera i Norge” är något man gör; {theBelief} är varför det skulle lyckas.',
  'why.data': 'Data',
  'why.data.what':
    'Något som har iakttagits: ett tal eller en kommentar, med var det kommer ifrån och när. Det säger ännu inget om vad det betyder.',
  'why.data.example': '41 av 60 som sade upp sig i maj hade aldrig kommit igång.',
  'why.data.mistake':
    'Att utelämna hur många som tillfrågades och när. Efter ett år vet ingen om det fortfarande gäller.',
  'why.insight': 'Insikt',
  'why.insight.what':
    'Vad data betyder, så som ni läser dem. Andra kan läsa samma tal annorlunda, därför står den för sig.',
  'why.insight.example': 'Folk går inte på grund av priset; de kom aldrig igång.',
  'why.insight.mistake': 'Att upprepa talet med andra ord. En insikt säger varför.',
  'why.bet': '{Bet}',
  'why.bet.what':
    'Något större ni provar på grund av det ni tror, rangordnat mot allt annat. Ni kan förlora, och ni säger i förväg hur ni skulle märka det.',
  'why.bet.example':
    'Hjälp varje ny kund igång i ett samtal. Vi slutar om färre än hälften är klara efter två månader.',
  'why.bet.mistake': 'Att sätta två saker först. Om allt är först bestämmer den som ropar högst.',
  'why.goal': '{NorthStar} och {goals}',
  'why.goal.what':
    'Vad {theOrganisation} vill ha nått, i ett tal som står för värde för dem den finns till för. {TheNorthStar} är den de andra lutar sig mot.',
  'why.goal.example': 'Kunder som planerar med oss varje vecka: från 800 till 2 000 till slutet av nästa år.',
  'why.goal.mistake': 'Att välja det som växer av sig självt. Registreringar sedan starten kan bara bli fler.',
  'why.objective': '{Objective}',
  'why.objective.what':
    'Vad {aSquad} vill ha förändrat när {theCycle} är slut, på en rad som man minns. {TheSquad} skriver det, och ingen delar ut det.',
  'why.objective.example': 'Nya kunder känner sig hemma redan första veckan.',
  'why.objective.mistake':
    'Att räkna upp arbetet. Om det är klart när något släpps: fråga vad som är bättre för vem efteråt.',
  'why.keyResult': '{KeyResult}',
  'why.keyResult.what':
    'Hur man ser att {theObjective} är nått: ett tal med var det börjar och var det ska vara. Två till fyra räcker.',
  'why.keyResult.example': 'Kunder som bjuder in någon mer under vecka ett: från 18 till 35 %.',
  'why.keyResult.mistake': 'Att räkna möda. ”Hålla tio intervjuer” kan man göra utan att något blir bättre.',
  'why.checkIn': '{CheckIn}',
  'why.checkIn.what':
    'En gång i veckan säger {theSquad} var talen står, hur säker den är och vad som stod i vägen. Tre minuter att skriva, en att läsa.',
  'why.checkIn.example': '31 %, tilltro 5. Brevet gick ut sent eftersom texterna väntade på godkännande.',
  'why.checkIn.mistake':
    'Att rapportera uppåt. Den skrivs för {theSquad} och för dem som kan hjälpa; ett dåligt tal är en nyhet, inte ett fel.',
  'why.confidence': 'Tilltro',
  'why.confidence.what':
    'Hur säkra ni är på att komma fram, från 1 till 10. Fem betyder att det kan gå åt båda hållen. Det säger inget om hur långt ni har kommit.',
  'why.confidence.example': 'Halvvägs med 3: den lätta halvan är klar, och leverantören har inte svarat.',
  'why.confidence.mistake': 'Att räkna ut medelvärdet. En 9:a och en 1:a är två berättelser, inte en 5:a.',
  'why.ambition': 'Utlovat och högt siktande',
  'why.ambition.what':
    'Utlovat: andra räknar med det, och mindre än allt behöver ett ord. Högt siktande: en utmaning, där det mesta är bra.',
  'why.ambition.example': 'Utlovat: lönerna betalas i tid. Högt siktande: ingen behöver fråga hur man gör.',
  'why.ambition.mistake': 'Att inte säga vilket. Då lovar några och drömmer andra, med samma ord.',
  'why.link': 'Länk',
  'why.link.what':
    'En mening om hur {aObjective} hjälper {aBet} eller {aObjective} till. Den andra sidan kan hålla med eller fråga tillbaka.',
  'why.link.example': 'Om folk kommer igång vecka ett lämnar färre, och det är vad det här lever på.',
  'why.link.mistake': 'Att länka till allt. En ärlig mening säger mer än fem streck på en karta.',
  'why.ask': 'Fråga',
  'why.ask.what':
    'En öppen fråga till den som något hör till, med ett svar. Ingen utanför ändrar {objectives} åt {aSquad}; vem som helst får fråga.',
  'why.ask.example': 'Ert tal föll i juli. Är det semestern, eller ska vi vänta med lanseringen?',
  'why.ask.mistake': 'Att klä en order till fråga. Svaret får vara nej.',
  'why.squad': '{Squads} och {tribes}',
  'why.squad.what':
    '{ASquad} är en liten grupp med ett uppdrag som själv avgör hur den arbetar. {ATribe} är {squads} med gemensamt syfte och ger riktning, inte uppgifter.',
  'why.squad.example': 'First Ride, i {theTribe} Rider: från leverans till vana.',
  'why.squad.mistake': 'Att skapa {aSquad} för ett projekt. När det tar slut försvinner det man lärt sig tillsammans.',
} as const satisfies Record<keyof typeof enWhy, string>
