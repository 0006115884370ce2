import { describe, expect, test } from 'vitest';
import { search } from './learnt-search.ts';

/** What a clinician types for an emergency, and the kind of help that must stand first. */
const EMERGENCIES = {
	PE: 'leg-clot',
	VTE: 'leg-clot',
	DVT: 'leg-clot',
	MI: 'chest-pain',
	ACS: 'chest-pain',
	STEMI: 'chest-pain',
	NSTEMI: 'chest-pain',
	GCA: 'sudden-worst-headache',
	SAH: 'sudden-worst-headache',
	CES: 'cauda-equina',
	MSCC: 'legs-newly-weak',
	TIA: 'stroke',
	CVA: 'stroke',
	ICH: 'stroke',
	SDH: 'head-injury',
	AAA: 'severe-tummy-pain',
	DKA: 'low-blood-sugar-or-high',
	HHS: 'low-blood-sugar-or-high',
	PPH: 'pregnancy-bleeding',
	RFM: 'baby-moving-less',
	UGIB: 'vomiting-blood-or-black-poo',
	TLOC: 'blackout',
	SVT: 'heart-racing',
	torsion: 'testicular-pain',
	OD: 'overdose',
	DSH: 'self-harm',
};

describe.each(Object.entries(EMERGENCIES))('“%s”', (shorthand, kind) => {
	test.each([shorthand, shorthand.toLowerCase(), `?${shorthand}`, `? ${shorthand}`])(
		'typed as “%s” brings its own help first',
		(typed) => {
			const { alarm } = search(typed);
			expect({ level: alarm.level, kind: alarm.kinds[0] }).toEqual({ level: 'urgent', kind });
		},
	);
});

test.each([
	['TIA DVLA', 'driving-after-illness'],
	['TIA 4/52', 'driving-after-illness'],
	['#NOF', 'worried-about-falling'],
	['NOF rehab', 'worried-about-falling'],
	['post MI fatigue', 'saving-energy'],
	['COPD', 'breathless-every-day'],
])('“%s” is long past or lasting: its guide comes, and no help before it', (typed, slug) => {
	const { alarm, matches } = search(typed);
	expect(alarm.level).not.toBe('urgent');
	expect(matches.slice(0, 3).map(({ guide }) => guide.slug)).toContain(slug);
});

test.each(['PE teacher', 'school PE', 'AAA batteries', 'AAA screening', 'nil DSH'])(
	'“%s” shares letters with an emergency and is none',
	(typed) => expect(search(typed).alarm.level).not.toBe('urgent'),
);
