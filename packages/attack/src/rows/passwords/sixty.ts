/** What becomes of a new password; null = it is taken. */
type Fault = 'password_too_short' | 'password_too_long' | 'password_common' | null

/** Whose password it would be. */
export const who = { email: 'ada.byron@rhythm.example', name: 'Ada Lovelace-Byron' } as const

const times = (text: string, count: number): string => text.repeat(count)

/** Sixty passwords and what NIST 800-63B-4 and decision 22 make of them: fifteen characters at least, a list of what anybody would try, no rules of composition. */
export const sixty: readonly (readonly [password: string, Fault])[] = [
  // the first that anybody tries are all too short
  ['', 'password_too_short'],
  ['123456', 'password_too_short'],
  ['password', 'password_too_short'],
  ['12345678', 'password_too_short'],
  ['qwerty', 'password_too_short'],
  ['iloveyou', 'password_too_short'],
  ['Tr0ub4dor&3', 'password_too_short'],
  ['P@ssw0rd!', 'password_too_short'],
  ['dragon', 'password_too_short'],
  ['correct horse', 'password_too_short'],
  ['fourteen chars', 'password_too_short'],
  [times(' ', 14), 'password_too_short'],
  // characters are counted as a person counts them, whatever they take to store
  ['𝒶𝒷𝒸𝒹ℯ𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃', 'password_too_short'],
  ['🚲🏔🌊🌲🔥🌙⭐🍎🍋🍇🥝🍒🍓🍑', 'password_too_short'],
  ['密码是一个很长的句子吗不是', 'password_too_short'],
  ['e\u0301a\u0300o\u0302u\u0308i\u0303n\u0303c\u0327', 'password_too_short'], // seven, composed
  // composed of whatever one likes
  ['a phrase of mine', null],
  ['fifteen letters', null],
  ['lowercaseandlong', null],
  ['UPPERCASEANDLONG', null],
  ['no digit no sign', null],
  ['830492756183047', null],
  ['!§$%&/()=?*+~#-', null],
  ['correct horse battery staple', null],
  ['the rain in Trondheim falls', null],
  ['pass phrase with spaces and ÜÑÍ', null],
  [' leading and trailing ', null],
  ['tab\tbetween the words', null],
  ['quotes " and \\ and \'', null],
  ["'; drop table account; --", null],
  ['<script>alert(1)</script>', null],
  ['${process.env.SECRET}', null],
  ['%s%n%x and other formats', null],
  ['null undefined NaN true', null],
  // any language
  ['пароль длиною в вечность', null],
  ['密码是一个很长的句子吗不是的对吧', null],
  ['كلمة مرور طويلة جدا جدا', null],
  ['סיסמה ארוכה מאוד מאוד', null],
  ['รหัสผ่านที่ยาวมากพอ', null],
  ['암호는 길어야 안전합니다 정말로', null],
  ['Ærlig talt en lang frase', null],
  ['𝒶𝒷𝒸𝒹ℯ𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃𝑜', null],
  ['🚲🏔🌊🌲🔥🌙⭐🍎🍋🍇🥝🍒🍓🍑🍍', null],
  ['e\u0301a\u0300o\u0302u\u0308i\u0303 and more of them', null],
  ['ｆｕｌｌｗｉｄｔｈ　ｌｅｔｔｅｒｓ', null],
  // sixty-four and more are welcome, up to a bound
  ['sixty-four characters are the least that anybody should allow. Ok', null],
  [times('long enough to be fine ', 6).slice(0, 128), null],
  [times('long enough to be fine ', 6).slice(0, 129), 'password_too_long'],
  [times('a very long one that never ends ', 16), 'password_too_long'],
  // long, and still the first that a machine tries
  ['passwordpassword', 'password_common'],
  ['PASSWORDpassword', 'password_common'],
  ['ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ', 'password_common'], // the same, typed in full width
  ['qwerty123456789', 'password_common'],
  ['q1w2e3r4t5y6u7i8', 'password_common'],
  ['1234567890987654321', 'password_common'],
  ['111111111111111', 'password_common'],
  ['abcabcabcabcabcabc', 'password_common'],
  [times(' ', 15), 'password_common'],
  // what a stranger knows of the person
  ['ADA.BYRON@rhythm.example', 'password_common'],
  ['ada lovelace-byron', 'password_common'],
]
