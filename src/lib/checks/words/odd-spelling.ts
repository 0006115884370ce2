/** How American endings and letters are spelt in Britain. */
const BRITISH: [american: RegExp, british: string][] = [
	[/or(?=$|s$|ed$|ing$|ful$|ite|able$|hood)/, 'our'],
	[/er(?=$|s$|ed$)/, 're'],
	[/iz(?=e|ing|ation)/, 'is'],
	[/yz(?=e|ing)/, 'ys'],
	[/ense(?=$|s$)/, 'ence'],
	[/l(?=ed$|ing$|er$|ers$)/, 'll'],
	[/og(?=$|s$)/, 'ogue'],
	[/(?<=an|h|t|l)e(?=m|ment|st)/, 'ae'],
	[/^e(?=d|s)/, 'oe'],
	[/rhe/, 'rrhoe'],
	[/gray/, 'grey'],
	[/^mom/, 'mum'],
	[/aluminum/, 'aluminium'],
	[/fulfill$/, 'fulfil'],
	[/skillful/, 'skilful'],
	[/^pajama/, 'pyjama'],
	[/plow/, 'plough'],
];

/** The British spelling of an American word, where a dictionary knows that: `'color'` gives `'colour'`. */
export function britishFor(word: string, spells: (word: string) => boolean): string | undefined {
	return BRITISH.map(([american, british]) =>
		/^\p{Lu}/u.test(word)
			? word.replace(new RegExp(american, 'i'), british)
			: word.replace(american, british),
	).find((other) => other !== word && spells(other));
}

/** How words end, or begin, that doctors and therapists made from Greek and Latin. */
const OF_THE_TRADE =
	/(?:ception|ceptive|flexion|extension|duction|rotation|plegi[ac]|pares(?:is|es)|itis|osis|oses|opath(?:y|ic|ies)|algia|aemia|emia|ectomy|ostomy|otomy|plasty|oscopy|ograph(?:y|ic)|ology|ological|ophobia|phagia|phasia|praxi[as]|pnoea|cardia|tension|oedema|trophy|kinesi[as]|agnosia|opsia|opia|orthos[ie]s|orthotics?|otic|ular|genic|metric|iatric|aesthesia|esthesia|stasis|plasia|uria|rrhoea|rrhea|iform|aneous)s?$|^(?:neuro|cardio|musculo|hemi|para(?=pl|pa|es)|hyper|hypo|brady|tachy|dys|myo|osteo|arthro|proprio|vestibul|dorsi|plantar|lumb|thorac|cervic|gastro|haem|intra|contra(?=l)|bi(?=lat)|uni(?=lat)|ipsi|meta(?=c|t)|poly(?=ph|m|n)|psycho|somato|visuo|sensori)/i;

/** Whether a word that no dictionary of everyday words knows is one of the trade: `'dorsiflexion'` is. */
export function isOfTheTrade(word: string): boolean {
	return word.length > 5 && OF_THE_TRADE.test(word);
}
