const kinds = [
  'team|groep|leden|bestuur|raad|commissie|taskforce|secretariaat|griffie|college|afdeling|overleg',
  'beraad|directie|kring|deelnemers|gemeente|ministerie|provincie|stichting|vereniging|waterschap',
  'schap|regio|dienst|bureau|kantoor|kamer|bank|school|museum|instituut|universiteit|fonds|unie',
  'partij|platform|netwerk|redactie|receptie|balie|info|members|board|committee|group|office|list',
  'staff|council|municipality|ministry|province|foundation|association|department|university|desk',
].join('|');
const body = new RegExp(`(?:${kinds})(?!\\p{L})|^(?:alle|all)\\s`, 'iu');

/** In these no initials of a person are meant. */
const abbreviation = /^(?:OR|GMR|MR|MT|DB|AB|DT|RvT|RvB|RvC|VvE|B&W)$/;

/** Whether a name with a capital is that of a group or an organisation; in doubt it is. */
export function isBody(name: string): boolean {
  return body.test(name) || abbreviation.test(name);
}
