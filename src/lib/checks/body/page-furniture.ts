const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:\p{L}{3,9} (?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d)`;

/** A whole line that stands round the words of a page of the web, and is none of them. */
const FURNITURE = [
	// When it was made and read again, and by whom.
	String.raw`(?:(?:this |the )?(?:web ?)?(?:page|content|article|leaflet|information|media|document|site) )?(?:was |is |were )?(?:first |last |next )?(?:medically )?(?:reviewed|updated|modified|checked|published|posted|edited|created|printed|revised|review|update|fact checked)(?: due| date| on| by)?:?(?: ?(?:in|on|due|date|by))?:? .{0,40}${DAY}.{0,30}`,
	String.raw`(?:(?:page|content|media) )?(?:last|next) (?:reviewed|updated|modified|review|checked)(?: due| date| on| by)?`,
	String.raw`(?:published|posted|updated|date published|date|issued|version|author):? ${DAY}`,
	String.raw`page \d+(?: ?(?:of|/) ?\d+)?|\d+ ?/ ?\d+|\d+ (?:min|mins|minute|minutes) read|reading time:? .{1,20}`,
	// What to press.
	String.raw`(?:share|tweet|email|e-mail|print|save|bookmark|download|listen to|rate|comment on|like)(?: (?:this|the|as))?(?: (?:page|article|content|leaflet|story|post|pdf|(?:on|via|by) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin)))|share(?: this)?|tweet(?: this)?|bookmark(?: this)?`,
	String.raw`(?:back|return|go|skip|jump|up)(?: up)? to (?:the )?(?:top|main|main content|content|navigation|start|home|home ?page|search|footer|menu)(?: of (?:the|this) page)?`,
	String.raw`(?:show|hide|open|close|view|expand|collapse|see) (?:all|more|less|menu|navigation|sections?|contents|comments|search|pdf|full screen)`,
	String.raw`(?:accept|reject|manage|decline|allow)(?: all)?(?: additional| optional)? cookies|cookies?(?: policy| settings| notice| banner| on this (?:site|website))?|(?:we|this (?:web ?)?site) uses? cookies.*`,
	String.raw`(?:log|sign) ?(?:in|out|up)|subscribe|menu|navigation|site ?map|search (?:this|the) (?:site|website)|continue reading|read more|load more|translate(?: this page)?|select (?:a )?language|follow us(?: on .{1,30})?`,
	// What stands beside the words.
	String.raw`(?:table of )?contents|in this (?:article|section|guide)|on this page|you are here:?.{0,60}|home ?[>›»/|].{0,100}|breadcrumbs?`,
	String.raw`(?:related|similar|recommended|popular|more|further|useful) (?:articles?|pages?|content|topics?|links?|stories|reading|conditions|information|resources)|more in .{1,40}|see also|external links|you (?:may|might) also (?:like|be interested in).{0,40}|references|bibliography|footnotes`,
	String.raw`(?:was|is|did|how) (?:this|you|useful|helpful)\b.{0,50}(?:helpful|useful|page|looking for)\??|(?:yes|no) ?/ ?(?:yes|no)|thank you for your feedback.{0,20}|report (?:a|an) (?:problem|error|issue).{0,30}|give (?:us )?(?:your )?feedback.{0,40}|leave a (?:reply|comment)|comments? \(\d+\)`,
	String.raw`advert|advertisement|sponsored(?: content| by .{1,30})?|promoted|image:? .{1,40}getty.{0,20}|credit:? .{1,40}`,
	String.raw`terms (?:and|&) conditions|terms of use|privacy(?: policy| notice| statement)?|accessibility(?: statement)?|disclaimer.{0,30}|legal(?: notice)?|contact us|about us|faqs?`,
];

const LINE = new RegExp(String.raw`^(?:${FURNITURE.join('|')})[.:!]?$`, 'iu');

/** The line of a text that is of another page, such as the day on which that was reviewed; nothing where none is. */
export function furnitureIn(words: string): string | undefined {
	return words.split('\n').find((line) => isFurniture(line.trim()));
}

/** A line of more pieces would take long to try, and is some text. */
const MOST_PIECES = 8;

/** Whether a line is one such piece or several: `'Share this page. Accept all cookies'`. */
function isFurniture(line: string): boolean {
	if (LINE.test(line)) return true;
	const pieces = line.split(/ (?:[|•·] )?(?=\p{Lu})/u);
	return (
		pieces.length <= MOST_PIECES &&
		pieces.some((_, at) => {
			const first = pieces.slice(0, at).join(' ');
			return at > 0 && LINE.test(first) && isFurniture(pieces.slice(at).join(' '));
		})
	);
}
