/**
 * The least that search must know of each kind of emergency: the danger sign that it shows first, and phrases
 * that bring help. It stands in code, where a list of phrases cannot take it away: nobody signs those lists.
 */
const FLOOR: Record<string, [sign: string, ...phrases: string[]]> = {
	'chest-pain': ['chest-pain', 'chest pain', 'heart attack'],
	'cannot-breathe': ['cannot-breathe', 'cant breathe', 'asthma attack'],
	choking: ['choking', 'choking', 'hes choking'],
	anaphylaxis: ['bad-allergic-reaction', 'anaphylaxis', 'lips swelling'],
	'blue-or-grey': ['blue-or-grey', 'blue lips', 'lips blue'],
	'coughing-blood': ['coughing-blood', 'cough blood', 'blood in spit'],
	'leg-clot': ['swollen-leg-and-breathless', 'dvt in leg', 'clot in my leg'],
	stroke: ['stroke', 'stroke', 'face drooping'],
	'sudden-worst-headache': ['worst-headache', 'brain aneurysm', 'is it an aneurysm'],
	fit: ['fit', 'seizure', 'having a fit'],
	'head-injury': ['head-injury-brain-signs', 'concussed', 'head wound'],
	blackout: ['blackout-danger', 'fainted', 'blackout'],
	unconscious: ['cannot-be-woken', 'no pulse', 'is he dead'],
	'new-confusion': ['sudden-confusion', 'sudden confusion', 'delirium'],
	sepsis: ['sepsis', 'sepsis', 'rigors'],
	meningitis: ['rash-that-does-not-fade', 'meningitis', 'purple rash'],
	'sudden-sight-loss': ['sudden-sight-loss', 'gone blind', 'sudden blindness'],
	'eye-chemical-or-injury': ['chemical-in-eye', 'acid in eye', 'eye injury'],
	suicide: ['suicide-plan', 'suicide', 'suicidal', 'wanna die'],
	'self-harm': ['self-harm', 'self harm', 'want to cut'],
	psychosis: ['voices-telling-you-to-hurt', 'psychosis', 'psychotic'],
	'psychosis-after-birth': ['changed-mind-after-birth', 'my baby is evil', 'postnatal psychosis'],
	'harm-to-others': ['about-to-hurt-someone', 'homicidal', 'want to stab him'],
	'low-blood-sugar-or-high': ['low-sugar', 'hypo help', 'ketones high'],
	'cauda-equina': ['numb-between-legs', 'cauda equina', 'numb genitals'],
	'legs-newly-weak': ['both-legs-weak', 'legs paralysed', 'legs gone weak'],
	'cannot-wee': ['cannot-wee', 'cant wee', 'cannot pee'],
	'vomiting-blood-or-black-poo': ['vomiting-blood', 'black poo', 'puking blood'],
	'severe-tummy-pain': ['severe-tummy-pain', 'appendicitis', 'peritonitis'],
	'testicular-pain': ['testicle-pain', 'testicle pain', 'pain in balls'],
	'pregnancy-bleeding': ['pregnancy-heavy-bleeding-or-pain', 'ectopic', 'miscarriage'],
	'baby-moving-less': ['baby-moving-less', 'baby not moving', 'baby moving less'],
	'bleeding-will-not-stop': ['bleeding-will-not-stop', 'been stabbed', 'haemorrhage'],
	'broken-hip-or-bone': ['broken-hip', 'broken hip', 'broken leg'],
	'long-lie': ['cannot-get-up', 'ive fallen help', 'fell cant get up'],
	'fall-on-blood-thinners': [
		'head-injury-on-blood-thinner',
		'fall on warfarin',
		'fall on blood thinners',
	],
	'burn-or-scald': ['burn-serious', 'scalded', 'bad burn'],
	'electric-shock': ['electric-shock', 'electrocuted', 'live wire'],
	poisoning: ['swallowed-poison', 'poisoned', 'rat poison'],
	overdose: ['overdose', 'overdose', 'i overdosed'],
	'wrong-or-double-dose': ['too-much-medicine-and-ill', 'double dose', 'took meds twice'],
	'ran-out-of-or-stopped-vital-medicine': [
		'high-sugar-and-ill',
		'out of insulin',
		'no inhaler left',
	],
	fire: ['fire', 'house fire', 'kitchen fire'],
	'gas-or-carbon-monoxide': ['carbon-monoxide', 'gas leak', 'smell gas'],
	'missing-person': ['missing-person', 'missing child', 'lost my child'],
	'abuse-at-home': ['being-hurt-now', 'he hits me', 'he raped me'],
	'abuse-of-older-or-disabled-person': ['being-hurt-now', 'elder abuse', 'my son hits me'],
	'child-being-hurt': ['child-in-danger', 'child abuse', 'dad hits me'],
	'someone-threatening-now': ['in-danger-now', 'intruder', 'call police'],
	'too-hot-or-too-cold': ['too-cold', 'heatstroke', 'hypothermia'],
	'breathing-equipment-failing': ['breathing-machine-failed', 'oxygen ran out', 'oxygen run out'],
	'drowning-or-hanging-or-crush': ['badly-hurt', 'drowning', 'hanged'],
	'cannot-keep-anything-down': ['cannot-keep-drinks-down', 'green vomit', 'baby wont drink'],
	'swollen-hot-joint-or-spreading-redness': ['hot-swollen-joint', 'cellulitis', 'red line up arm'],
	'heart-racing': ['heart-racing-and-faint', 'heart racing and faint', 'heart racing and dizzy'],
	'too-drowsy': ['drowsy-on-strong-painkiller', 'drowsy on morphine', 'too much morphine'],
	'limb-cold-or-tight-cast': ['cold-painful-limb', 'leg gone cold and white', 'cast too tight'],
	'new-hip-or-knee': ['new-hip-out-of-place', 'hip popped out', 'dislocated hip'],
	'food-stuck': ['food-stuck', 'food stuck in gullet', 'cant swallow my spit'],
	'alcohol-withdrawal': ['alcohol-withdrawal', 'alcohol withdrawal', 'delirium tremens'],
	dysreflexia: ['autonomic-dysreflexia', 'autonomic dysreflexia', 'dysreflexia'],
	'eye-red-or-double': ['red-painful-eye', 'double vision', 'painful red eye'],
	'end-of-life-distress': [
		'distress-near-end-of-life',
		'syringe driver alarming',
		'dying in agony',
	],
	'back-pain-danger': ['back-pain-with-cancer', 'back pain and cancer', 'back pain and fever'],
	'catheter-or-kidney': ['catheter-blocked', 'blocked catheter', 'catheter fell out'],
	'foot-or-skin-sore': ['diabetic-foot-and-ill', 'diabetic foot ulcer', 'black toe'],
	'sudden-hearing-loss': ['sudden-hearing-loss', 'sudden hearing loss', 'suddenly deaf'],
	'needle-injury': ['used-needle-injury', 'needlestick', 'pricked by a needle'],
};

/** Kinds of which somebody may be watching: search shows a way to leave the page at once. */
const WATCHED = new Set([
	'abuse-at-home',
	'abuse-of-older-or-disabled-person',
	'child-being-hurt',
	'someone-threatening-now',
]);

/** Each kind of emergency that must be known, with the sign that it must show first. */
export const leastKinds = Object.entries(FLOOR).map(([kind, [sign]]) => ({
	kind,
	sign,
	mayBeWatched: WATCHED.has(kind),
}));

/** The phrases for which a search would not show help for their kind of emergency, each with that kind. */
export function phrasesWithoutHelp(
	ask: (phrase: string) => { level: string; kinds: string[] },
): string[] {
	return Object.entries(FLOOR).flatMap(([kind, [, ...phrases]]) =>
		phrases
			.filter((phrase) => {
				const { level, kinds } = ask(phrase);
				return level !== 'urgent' || !kinds.includes(kind);
			})
			.map((phrase) => `${phrase} (${kind})`),
	);
}
