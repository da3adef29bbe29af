import type { english, Protection } from './english.ts'

const ifNot = 'Om det inte var du behöver du inte göra något'

const protections: Readonly<Record<Protection, string>> = {
  passkey_added: 'En nyckel har lagts till i ditt konto hos Polyrhythm',
  passkey_removed: 'En nyckel har tagits bort från ditt konto hos Polyrhythm',
  authenticator_on: 'Inloggningen på Polyrhythm frågar nu efter en kod',
  authenticator_off: 'Inloggningen på Polyrhythm frågar inte längre efter en kod',
  recovery_codes_renewed: 'Dina reservkoder till Polyrhythm har bytts ut',
}

/** What letters say in Swedish. */
export const swedish: typeof english = {
  yourCode: (code) => `Din kod: ${code}`,
  code: (code) => ({
    subject: `${code} är din kod till Polyrhythm`,
    says: ['Någon, förhoppningsvis du, skapar ett konto hos Polyrhythm med den här adressen.'],
    otherwise: `Koden gäller i 15 minuter. ${ifNot}: utan koden blir det inget konto.`,
  }),
  existingAccount: () => ({
    subject: 'Du har redan ett konto hos Polyrhythm',
    says: [
      'Någon, förhoppningsvis du, försökte skapa ett konto hos Polyrhythm med den här adressen, som redan har ett.',
    ],
    label: 'Logga in med det',
    otherwise: `${ifNot}: ingen fick veta att kontot finns och inget har ändrats.`,
  }),
  reset: () => ({
    subject: 'Välj ett nytt lösenord till Polyrhythm',
    says: ['Någon, förhoppningsvis du, har glömt lösenordet till det här kontot hos Polyrhythm.'],
    label: 'Välj ett nytt lösenord',
    otherwise: `Länken gäller i 30 minuter, en gång. ${ifNot}: lösenordet förblir som det är.`,
  }),
  passwordChanged: () => ({
    subject: 'Ditt lösenord till Polyrhythm har ändrats',
    says: ['Lösenordet till ditt konto hos Polyrhythm har ändrats och alla andra webbläsare har loggats ut.'],
    label: 'Välj ett annat',
    otherwise: 'Om det inte var du: välj ett annat lösenord nu.',
  }),
  newDevice: (device, at) => ({
    subject: 'En ny webbläsare loggade in på Polyrhythm',
    says: [
      `Ditt konto hos Polyrhythm användes i en webbläsare som det inte har använts i förut: ${device || 'en som inte säger vad den är'}, ${at}.`,
    ],
    label: 'Se var du är inloggad',
    otherwise: 'Om det inte var du: logga ut den webbläsaren där och välj ett nytt lösenord.',
  }),
  confirmEmail: () => ({
    subject: 'Bekräfta din nya adress hos Polyrhythm',
    says: ['Någon, förhoppningsvis du, vill använda den här adressen för sitt konto hos Polyrhythm.'],
    label: 'Använd den här adressen',
    otherwise: `Länken gäller i 30 minuter, en gång. ${ifNot}.`,
  }),
  emailAsked: (newEmail) => ({
    subject: 'Din adress hos Polyrhythm är på väg att ändras',
    says: [`Ditt konto hos Polyrhythm ska använda ${newEmail} så snart den adressen har bekräftats.`],
    label: 'Se ditt konto',
    otherwise: 'Om det inte var du: logga ut alla andra webbläsare där och välj ett nytt lösenord.',
  }),
  emailChanged: (newEmail) => ({
    subject: 'Din adress hos Polyrhythm har ändrats',
    says: [
      `Ditt konto hos Polyrhythm använder nu ${newEmail}. Det här är det sista mejlet till den tidigare adressen.`,
    ],
    otherwise: 'Om det inte var du: svara på det här mejlet.',
  }),
  protectionChanged: (what) => ({
    subject: protections[what],
    says: [`${protections[what]}.`],
    label: 'Se ditt konto',
    otherwise: 'Om det inte var du: ta tillbaka det där, logga ut alla andra webbläsare och välj ett nytt lösenord.',
  }),
  addressTaken: () => ({
    subject: 'Den här adressen har redan ett konto hos Polyrhythm',
    says: [
      'Någon, förhoppningsvis du, vill flytta ett annat konto hos Polyrhythm till den här adressen, som redan har ett.',
    ],
    label: 'Logga in med det',
    otherwise: 'Inget har ändrats och ingen fick veta att kontot finns.',
  }),
  accountDeleted: () => ({
    subject: 'Ditt konto hos Polyrhythm är borttaget',
    says: [
      'Ditt konto hos Polyrhythm är borttaget och alla webbläsare är utloggade. Det du har skrivit finns kvar där du skrev det, utan ditt namn. Det här är vårt sista mejl till dig.',
    ],
    label: 'Börja om',
    otherwise: 'Om det inte var du: svara på det här mejlet.',
  }),
  invitation: (orgName, invitedBy) => ({
    subject: `${invitedBy} bjuder in dig till ${orgName} på Polyrhythm`,
    says: [
      `${invitedBy} vill att du går med i ${orgName} på Polyrhythm, där man samlar vad man tror på, vad man siktar på och hur det går.`,
    ],
    label: `Gå med i ${orgName}`,
    otherwise:
      'Länken är bara din och gäller i 14 dagar, en gång. Om du inte väntade någon inbjudan behöver du inte göra något.',
  }),
}
