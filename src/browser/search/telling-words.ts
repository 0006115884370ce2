/** Words that stand in every guide, and say nothing of what is sought. */
const SMALL = new Set(
	`a about after all am an and any are as at be because been before but by can cant cannot could did do does doing done dont for from get
	gets getting go goes going got had has have having he her him his how i if im in is isnt it its ive just keep keeps like me mum my no
	not of off on or our out over own she so some than that the their them then there they this to too up us was we were what when where
	which who why will wont with without would you your`.split(/\s+/),
);

/** The words of a query that may point at a passage: `'I cant get out of my chair'` gives `'chair'`. Of small words alone, all stay. */
export function tellingWords(query: string): string {
	const words = query.split(/\s+/);
	const telling = words.filter((word) => !SMALL.has(word.toLowerCase().replaceAll(/[^a-z]/g, '')));
	return (telling.length > 0 ? telling : words).join(' ');
}
