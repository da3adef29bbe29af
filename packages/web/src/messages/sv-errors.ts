import type { enErrors } from './en-errors.ts'

export const svErrors = {
  'errors.not_found': 'Det här finns inte, eller så får du inte se det.',
  'errors.signed_out': 'Du är utloggad. Logga in igen för att fortsätta; det du skrev finns kvar på den här enheten.',
  'errors.wrong_credentials': 'E-post och lösenord hör inte ihop. Kontrollera båda och försök igen.',
  'errors.wrong_code': 'Koden är fel eller för gammal. Titta i det senaste mejlet, eller be om en ny kod.',
  'errors.too_many_attempts':
    '{minutes, plural, one {Det var många försök. Försök igen om en minut.} other {Det var många försök. Försök igen om # minuter.}}',
  'errors.forbidden': 'Du får läsa det här, men bara {who} kan ändra det.',
  'errors.stale': 'Någon annan ändrade det här medan du skrev. Båda texterna finns kvar: jämför dem och välj.',
  'errors.taken': 'Det här används redan. Välj något annat.',
  'errors.invalid': 'Något här bryter mot en regel. Titta på det markerade fältet.',
  'errors.other_content': 'Det här har redan skickats med annat innehåll. Ladda om sidan för att se vad som sparades.',
  'errors.mailed_enough':
    '{TheOrganisation} har skickat 600 inbjudningar sedan i går och fler går inte på ett dygn. Inget skickades; fortsätt i morgon.',
  'errors.mailed_just_now':
    'Mejlet gick för några minuter sedan. Titta bland skräpposten eller skicka det igen om tio minuter.',
  'errors.too_late': 'Det här har stängts eller besvarats under tiden. Ladda om sidan för att se hur det slutade.',
  'errors.wrong_passkey': 'Nyckeln godtogs inte. Försök igen eller gör på ett annat sätt.',
  'errors.link_over': 'Länken har redan använts eller är för gammal. Be om en ny.',
  'errors.proof_needed': 'Visa en gång till att det är du, och fortsätt.',
  'errors.last_admin': '{AOrganisation} behåller en administratör. Gör någon annan till det först.',
  'errors.archived': '{TheOrganisation} är arkiverad: den kan läsas men inte ändras. En administratör återställer den.',
  'errors.only_admin_of':
    'Du är den enda administratören för {names}, och du är inte ensam där. Lämna över administrationen till någon annan på den personens sida, eller ta bort {theOrganisation} i dess inställningar; ta sedan bort ditt konto.',
  'errors.domain_not_yours': 'Du kan bara öppna domänen för din egen bekräftade adress. Den står under ”Ditt konto”.',
  'errors.domain_is_public':
    'Vem som helst kan ha en adress på den domänen, så den öppnar {noOrganisation}. Bjud in folk en och en.',
  'errors.database_away': 'Vi når inte vår databas. Inget har gått förlorat; försök igen om en stund.',
  'errors.outcome_unknown':
    'Vi tappade vår databas medan det här sparades och kan inte säga om det hann sparas. Titta efter innan du gör om det.',
  'errors.sample': 'Ett exempel är bara ditt: ingen bjuds in, och du tar bort det i stället för att lämna det.',
  'errors.now_full': 'Nu rymmer redan {limit}. Säg vad som ska bort, eller underteckna att gränsen överskrids.',
  'errors.now_incomplete': 'För Nu saknas ännu {missing}. Lägg till det, eller säg varför den går in utan.',
  'errors.invitation_over': 'Inbjudan har använts eller gått ut. Be om en ny.',
  'errors.unknown': 'Något gick fel hos oss. Försök igen; händer det två gånger, skicka oss ärendets id.',
  'errors.offline': 'Servern går inte att nå. Det du skrev finns kvar på den här enheten; försök igen om en stund.',
  'errors.who.squad': 'medlemmar i {name}',
  'errors.who.council': 'rådet för {name}',
  'errors.who.bet_owner': '{name}, som ansvarar för {thisBet},',
  'errors.who.person': '{name}',
  'errors.who.admin': 'en administratör',
} as const satisfies Record<keyof typeof enErrors, string>
