/** Words of the worksheet Energy week. */
export const energyWeekWords = {
	title: 'Wythnos fy egni',
	lead: 'Marciwch weithgarwch a gorffwys am saith diwrnod. Wedyn edrychwch ar siâp yr wythnos.',
	howTitle: 'Sut i’w llenwi',
	how: [
		'Gwnewch hyn ar yr un amser bob dydd, er enghraifft ar ôl te. Mae’n cymryd munud.',
		'Marciwch pa mor drwm oedd pob rhan o’r dydd i chi. Gall cawod neu alwad ffôn fod yn drwm i chi.',
		'Mae meddwl, siarad a phoeni yn cyfri, yn ogystal â cherdded a chodi pethau.',
		'Wedi colli diwrnod? Gadewch ef yn wag ac ewch ymlaen.',
	],
	weekTitle: 'Yr wythnos',
	from: 'Yr wythnos sy’n dechrau ar',
	parts: { morning: 'Bore', afternoon: 'Prynhawn', evening: 'Gyda’r nos' },
	loads: { rest: 'Gorffwys', light: 'Ysgafn', middle: 'Canolig', heavy: 'Trwm' },
	did: 'Beth gymerodd fwyaf o fy egni',
	end: 'Sut roeddwn i’n teimlo amser gwely',
	ends: { fine: 'Iawn', tired: 'Blinedig', done: 'Wedi ymlâdd' },
	lookTitle: 'Edrychwch ar y siâp',
	look: [
		'Ble mae’r rhannau trwm? I gyd mewn un neu ddau ddiwrnod, neu wedi’u gwasgaru?',
		'A oes diwrnod neu ddau o orffwys na wnaethoch chi ei ddewis ar ôl diwrnod trwm? Dyna’r patrwm o wneud gormod ac wedyn methu gwneud dim (“boom and bust”).',
		'Pa ran drwm y gellid ei haneru, ei symud, ei gwneud ar eich eistedd, neu ei rhoi i rywun arall?',
		'Ble gellid rhoi gorffwys cyn bod ei angen arnoch?',
	],
	see: 'Beth rwy’n ei weld',
	move: 'Un peth y byddaf yn ei symud, ei haneru neu ei rannu yr wythnos nesaf',
	rest: 'Gorffwys y byddaf yn ei roi i mewn, a phryd',
};
