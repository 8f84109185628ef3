/**
 * Passwords of eight characters or more that stand at the top of every list that guessers use,
 * in lower case. Shorter ones are refused for their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 0123456789 12345678910 0987654321 987654321 87654321 11223344
  112233445566 123123123 123321123 147258369 123654789 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx
  1qaz2wsx3edc 1qazxsw2 q1w2e3r4 q1w2e3r4t5 zaq12wsx qwertyui qwertyuiop qwerty12 qwerty123
  qwerty1234 qwerty12345 qwerty123456 qwer1234 asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123
  qazwsxedc abcd1234 abc12345 abcdefgh abcdefghi a1b2c3d4 aa123456 a1234567 a12345678 a123456789
  password passw0rd p@ssw0rd p@ssword pa55word password1 password12 password123 password1234
  password! password1! passwort passwort1 motdepasse contraseña wachtwoord admin123 admin1234
  administrator welcome1 welcome123 letmein1 letmein123 changeme changeme123 iloveyou iloveyou1
  sunshine princess football football1 baseball basketball superman batman123 trustno1 starwars
  whatever computer internet michelle jennifer charlotte jonathan samantha elizabeth liverpool
  chelsea1 arsenal1 mustang1 corvette dragon123 monkey123 shadow123 master123 pokemon123
  naruto123 minecraft test1234 testtest secret123 hello123 helloworld google123 facebook
  linkedin dropbox1 samsung1 blink182 metallica nirvana1 slipknot butterfly chocolate
  treatise treatise1 treatise123`.split(/\s+/),
);
