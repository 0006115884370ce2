/** Words after which "you" is whom something is done to. */
const DOERS =
	'gave|given|shown|told|tell|tells|help|helps|helped|treats|hurt|hurts|makes|make|lets|let|stop|stops|to|for|with|of|from|at|by|about|near|behind|around|asked|warned|lift|lifts|lifting|hold|holding|helping|wakes|wake|watched|checked|interests|fit|hit|hits|frighten|frightens|against|on|drop';
/** Words that no verb is: where one of them, or nothing, comes after "you", somebody does something to you. */
const AFTER_OBJECT =
	'a|an|the|this|that|your|their|both|how|what|to|at|in|on|by|with|for|from|since|after|before|up|down|and|or|but|when|if|while|unless';
const AS_OBJECT = new RegExp(
	String.raw`\b(${DOERS}) you\b|\byou(?=\s*[,;:.)]|\s*$|\s+(?:${AFTER_OBJECT})\b)`,
	'gi',
);
const LEAD = /^(?:they have (?:had |been |got )?|they are |they were |they |their )/;

/** A line of "ask first", written to a patient, as a clinician scans it: `'you have had a hip operation'` gives `'a hip operation'`. */
export function forClinician(line: string): string {
	return line
		.replaceAll(AS_OBJECT, (_, doer?: string) => (doer ? `${doer} them` : 'them'))
		.replaceAll(/\byourself\b/gi, 'themself')
		.replaceAll(/\byours\b/gi, 'theirs')
		.replaceAll(/\byour\b/gi, 'their')
		.replaceAll(/\byou\b/gi, 'they')
		.replace(LEAD, '');
}
