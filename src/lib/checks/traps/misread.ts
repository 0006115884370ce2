import type { Trap } from '#lib/checks/traps/trap.ts';

const another = 'may be another word';

/** Words that a spelling check lets through: what sounds alike, and what a scanner misread. */
export const misread: Trap[] = [
	[
		/\b(?:3[01](?:st|th)? (?:of )?Feb(?:ruary)?|31(?:st)? (?:of )?(?:Apr(?:il)?|June?|Sept?(?:ember)?|Nov(?:ember)?)|Feb(?:ruary)? 3[01]|(?:April|June|September|November) 31)\b/g,
		'is a day that no calendar has',
		'Write a day that there is, or leave it out.',
	],
	[
		/(?<!["“‘][^"”’\n]{0,200})\b(?:I (?:know this|swear by|have (?:seen|found))|in my (?:experience|view|work|practice|clinic)|my (?:patients|clients))\b/g,
		'speaks of whoever wrote it',
		'Leave it out: a guide is nobody’s opinion. What a source bears out stands with <Source number="1" />.',
	],
	[
		/\b[Ww]e (?:usually |always |often |normally |would )?(?:recommend|advise|prescribe|see)\b/g,
		'speaks of whoever wrote it',
		'Leave it out: a guide is nobody’s opinion. Tell the reader what to do.',
	],
	[
		/\b(?:women|men|girls|boys|ladies|gentlemen|the elderly|foreigners|immigrants|the young|young people|older people) (?:\w+ ){0,2}(?:easier|harder|better|worse|more|less|slower|quicker) than (?:women|men|girls|boys|ladies|others|us|we|the young|young people|older people)\b|\bforeign(?:ers?)? (?:\w+ )?(?:is|are) (?:no|not|bad|worse|cheap)\b/gi,
		'sorts readers by what they are',
		'Leave it out, or say what the reader can do, sees or feels.',
	],
	[
		/\b(?:God['’]s (?:plan|will|way)|God (?:wants|knows|willing|sends)|as the (?:Bible|Koran|Qur['’]an|Torah) says|the (?:Bible|Koran|Qur['’]an) (?:says|tells)|[Pp]ray (?:and|that|for)|vote for)\b/g,
		'is of one faith or party',
		'Leave it out: readers have every faith, and none. Write what helps.',
	],
	[
		/(?<![\w-])(?:[lI|][0-9O]+|\d+O|O\d+)(?![\w-])/g,
		'holds a letter in place of a figure',
		([typed]) => `Write ${typed.replaceAll(/[lI|]/g, '1').replaceAll('O', '0')}.`,
	],
	[
		/\btum(?= (?:round|over|on|off|it|to|your|the|left|right|back)\b)/gi,
		another,
		'Did you mean turn?',
	],
	[
		/\b(?:put|pull|check|lock|use|apply|the|both|its|wheelchair) (?:the |both |its )?(breaks?)(?= (?:on|off)\b)/gi,
		another,
		'Did you mean brakes?',
	],
	[
		/\b(?:wheelchair|rollator|walker|commode|trolley|bed)['’]?s? breaks\b/gi,
		another,
		'Did you mean brakes?',
	],
	[
		/\b(?:your|the|each|left|right) heals?\b|\bon (?:your|their) heals?\b/gi,
		another,
		'Did you mean heel?',
	],
	[
		/\b(?:your|their|the) (?:waste)(?= (?:height|high|level|band))/gi,
		another,
		'Did you mean waist?',
	],
	[
		/\b(?:stair|hand|grab)[ -]?rales?\b|\bbare (?=weight|your weight)/gi,
		another,
		'Did you mean rail, or bear?',
	],
	[
		/\bloose (?=your (?:balance|grip|footing|strength|weight|sight))/gi,
		another,
		'Did you mean lose?',
	],
	[
		/\b(\p{L}{1,30})(?:\s{1,9}\1\b)+(?<!\b(?:that|had|no|very|so|step|bit|little|again|day|night|side|on) +\p{L}+)/giu,
		'stands twice',
		([, word = '']) => `Write ${word} once.`,
	],
	[
		/\b(your)(?= (?:going to|coming|welcome|not (?:able|alone|going)|able to|feeling|more likely|less likely|doing|having|using|being)\b)/gi,
		another,
		'Did you mean you’re, or you are?',
	],
	[
		/\bthere(?= (?:shoes?|feet|hands?|arms?|legs?|home|house|own|chair|bed|weaker|stronger)\b)/gi,
		another,
		'Did you mean their?',
	],
	[
		/(?<![-\w])(?<!\b(?:the|or|and|than|no) )(one|another|each|every|a single|an?) (medicine|tablet|pill|capsule|bottle|cup|plate|kettle|pan|chair|bed|pillow|towel|shoe|slipper|finger|leg|arm|room|door|lamp|jar|day|week|month|night|morning|hour|minute|friend|picture|box)(?:e?s)\b(?!['’])/gi,
		'has one thing and a word for several',
		([, count = '', thing = '']) => `Write ${count} ${thing}, or leave ${count} out.`,
	],
	[
		/(?<![-\w])(two|three|four|five|six|seven|eight|nine|ten|several|both|these|those|many|a few) (medicine|tablet|pill|capsule|bottle|cup|plate|kettle|pan|chair|bed|pillow|towel|shoe|slipper|finger|leg|arm|room|door|lamp|jar|day|week|month|night|hour|minute|friend|picture|step)(?=[.,;:?!)]|$| (?:a|at|in|on|each|every|before|after|and|or|with|from|of|only|first)\b)/gi,
		'has several things and a word for one',
		([, count = '', thing = '']) => `Write ${count} ${thing}s.`,
	],
	[/\b(?:should|could|would|must|might) of\b/gi, another, 'Did you mean “have” in place of “of”?'],
	[
		/\b(?:its)(?= (?:a|an|the|not|important|best|safe|safer|easy|easier|hard|harder|fine|better)\b)/gi,
		another,
		'Did you mean it’s, or it is?',
	],
	[/\b(?:you|to|then) breath(?= (?:in|out|slowly|deeply)\b)/gi, another, 'Did you mean breathe?'],
];
