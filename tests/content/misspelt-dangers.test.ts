import { expect, test } from 'vitest';
import { search } from './learnt-search.ts';

/** What people in a panic type for dangers of which none may be missed; half of it was missed by the classifiers alone. */
const typed = `
hart atack, heart atack, herat atack, hart atac, heartatack, heart attach
storke, stroak, strok, stroek
carnt breeve, cant braethe, cant brethe, not breeving
unconshus, uncontious, unconcious
suacide, sewercide, susidal, sucide
ovadose, over dose, overdoze
anaphalactic, anafilaxis, alergic reacshun
chockin, choaking
cest pain, chest pane
ceasure, seziure
sepsus, collapst, colasped
`
	.trim()
	.split(/[,\n]\s*/);
const frames = ['X', 'think X', 'X what do i do', 'whats the signs of X', 'dad X who do i ring'];

test.each(typed)('%s brings help, whatever stands around it', (name) => {
	const silent = frames
		.map((frame) => frame.replace('X', name))
		.filter((phrase) => search(phrase).alarm.level === 'none');
	expect(silent).toEqual([]);
});
