/** Words of the worksheet Small steps. */
export const smallStepsWords = {
	title: 'Camau bach',
	lead: 'Un peth rydych chi am ei wneud eto, wedi’i dorri’n gamau mor fach nes bod y cyntaf yn teimlo’n bosibl.',
	goalTitle: 'Ble rwyf am gyrraedd',
	goal: 'Beth rwyf am allu ei wneud, er enghraifft mynd i’r siop ar y gornel ar fy mhen fy hun',
	why: 'Pam mae’n bwysig i mi',
	stepsTitle: 'Fy nghamau, yr hawsaf yn gyntaf',
	stepsLead:
		'Gwnewch gam dro ar ôl tro, ar ddiwrnodau gwahanol, nes ei fod yn teimlo’n haws. Wedyn cymerwch yr un nesaf. Mae mynd yn ôl gam yn iawn.',
	step: 'Cam {row}',
	what: 'Beth y byddaf yn ei wneud',
	when: 'Pryd, ble, a phwy sydd gyda mi',
	how: 'Sut aeth hi',
	hows: { hard: 'Anodd iawn', some: 'Anodd', fair: 'Iawn', easy: 'Hawdd' },
	tries: 'Diwrnodau pan wnes i hynny',
	stuckTitle: 'Os yw cam yn rhy fawr',
	stuck: 'Sut gallaf ei haneru: llai o amser, llai o bellter, gyda rhywun, ar awr dawelach',
	helps: 'Beth sy’n fy helpu i aros nes i’r teimlad leddfu',
	person: 'Rhywun y gallaf ddweud wrtho neu wrthi',
};
