/** Words of My plan. */
export const myPlanWords = {
	title: 'Fy nghynllun',
	lead: 'Un peth sy’n bwysig, a’r cam lleiaf tuag ato.',
	matters: 'Beth sy’n bwysig i mi',
	goal: 'Fy nod',
	step: 'Cam {row}',
	smallest: 'Cam 1, y lleiaf',
	done: 'Wedi’i wneud',
	when: 'Pryd a ble',
	whenHint:
		'Gwnewch y cam cyntaf yn fach. Dywedwch pryd a ble, er enghraifft: ar ôl brecwast, yn y gegin.',
	day: 'Diwrnod',
	time: 'Amser',
	who: 'Pwy sy’n helpu',
	inTheWay: 'Beth allai fod yn rhwystr',
	then: 'Wedyn byddaf yn',
	sure: 'Pa mor siŵr ydw i? 0 yw ddim o gwbl, 10 yw siŵr iawn',
	review: 'Byddaf yn edrych arno eto ar',
	happened: 'Beth ddigwyddodd',
	everyLine: 'Dangos pob llinell',
};
