import type { Trap } from '#lib/checks/traps/trap.ts';

const another = 'may be another word';

/** Words that a spelling check lets through: what sounds alike, and what a scanner misread. */
export const misread: Trap[] = [
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
	[/\b(?:should|could|would|must|might) of\b/gi, another, 'Did you mean “have” in place of “of”?'],
	[
		/\b(?:its)(?= (?:a|an|the|not|important|best|safe|safer|easy|easier|hard|harder|fine|better)\b)/gi,
		another,
		'Did you mean it’s, or it is?',
	],
	[/\b(?:you|to|then) breath(?= (?:in|out|slowly|deeply)\b)/gi, another, 'Did you mean breathe?'],
];
