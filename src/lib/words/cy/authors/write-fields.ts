const MORE =
	'Does dim yma yn y rhan fwyaf o ganllawiau. Geiriau a rhannau fel y byddech yn eu teipio mewn ffeil.';

/** What stands beside each field of “Write a guide”: its label, and what belongs in it. */
export const writeFields = {
	title: [
		'Teitl',
		'Yng ngeiriau’r darllenydd. 60 llythyren ar y mwyaf, fel ei fod yn ffitio ar slip.',
	],
	topic: ['Pwnc', 'Y silff y mae’n sefyll arni.'],
	audience: ['Â phwy mae’n siarad', 'Un neu fwy.'],
	summary: ['Crynodeb', 'Un frawddeg o 160 llythyren ar y mwyaf.'],
	opening: [
		'Agoriad',
		'Dwy neu dair brawddeg fer. Yn gyntaf problem y darllenydd ei hun, yn ei eiriau ei hun. Wedyn beth fydd yn well erbyn y diwedd.',
	],
	today: [
		'Un peth i’w wneud heddiw',
		'Un weithred, 120 llythyren ar y mwyaf. Mae’n cael ei hargraffu ar slipiau, felly rhaid iddi fod yn ddiogel o’i darllen ar ei phen ei hun.',
	],
	readersWords: [
		'Beth mae darllenwyr yn ei deipio neu’n ei ddweud',
		'Chwe ymadrodd neu fwy, un i bob llinell: “methu codi’r tegell”.',
	],
	conditions: ['Cyflyrau', 'Y rhai yr ysgrifennwyd ef ar eu cyfer. Dim, os yw ar gyfer unrhyw un.'],
	related: ['Canllawiau i’w darllen nesaf', 'Dau neu fwy.'],
	'checkFirst.notFor': [
		'Pwy ddylai ofyn yn gyntaf',
		'Hyd at bedwar, un i bob llinell. Mae pob un yn cwblhau “Gofynnwch cyn rhoi cynnig ar hyn os …” ac yn dechrau, yn Saesneg, â “you” neu “your”.',
	],
	'checkFirst.stop': [
		'Arwyddion perygl sy’n atal hyn',
		'Hyd at bump, o’r un tabl o arwyddion perygl: maen nhw ar y cerdyn perygl. Mae pob un yn dweud pwy i’w ffonio.',
	],
	'checkFirst.watch': [
		'Arwyddion perygl i gadw golwg amdanyn nhw',
		'Y lleill, ar gyfer “Pryd i gael help”. Mae pob cyflwr a diciwyd gennych yn dod â’i arwyddion ei hun: mae’r rhestr o beth i’w gywiro yn enwi’r rhai sydd ar goll.',
	],
	'checkFirst.about': [
		'Gan bwy mae’r arwyddion perygl',
		'Dim ond ar gyfer canllaw y mae gofalwyr yn unig yn ei ddarllen: y gofalwr, neu’r sawl y mae’n ei helpu.',
	],
	'checkFirst.aboutYou': [
		'Arwyddion perygl y gofalwr ei hun',
		'Dim ond lle mae’r lleill gan y sawl y mae’n ei helpu. Un enw i bob llinell, er enghraifft carer-cannot-go-on.',
	],
	'checkFirst.leftOut': [
		'Arwyddion a adawyd allan, a pham',
		'Un i bob llinell: enw’r arwydd, colon a brawddeg. Dim ond ar gyfer arwydd y mae cyflwr yn dod ag ef ac nad yw’n ffitio yma. Oes arwydd arall yma yn ei le? Rhowch ei enw mewn cromfachau cyn y colon.',
	],
	'checkFirst.signsWanted': [
		'Arwydd perygl nad ydych yn dod o hyd iddo',
		'Un i bob llinell, yn eich geiriau chi. Maen nhw’n sefyll fel nodiadau yn y ffeil, i’r sawl sy’n cadw’r tabl. Gwag, os yw’r cyfan yn y tabl.',
	],
	'checkFirst.safetyLines': [
		'Llinellau diogelwch sefydlog',
		'Llinellau y mae ein canllawiau i gyd yn eu rhannu. Nid yw eu geiriau byth yn newid.',
	],
	tryFirst: [
		'Rhowch gynnig ar hyn yn gyntaf',
		'Tri i bum cam, un i bob llinell, dau funud i gyd. Mae pob un yn un weithred ac yn dechrau â berf.',
	],
	words: [
		'Gweddill y canllaw',
		'Dechreuwch bob adran â ## a phennawd sy’n dweud rhywbeth. Mae “Ysgrifennu i ni” yn dangos pob rhan y cewch ei theipio. I gyd, 600 i 1,000 o eiriau.',
	],
	optionsTitle: ['Pennawd y dewisiadau', 'Er enghraifft: Eich dewisiadau. Gwag, os nad oes rhai.'],
	'option.name': ['Enw’r dewis', 'Er enghraifft: Codi’r gadair.'],
	'option.words': ['Beth ydyw', 'Brawddeg neu ddwy.'],
	'option.effort': ['Ymdrech', 'Er enghraifft: Mae rhywun yn ei osod mewn deg munud.'],
	'option.cost': ['Cost', 'Band: mae symiau o arian yn dyddio.'],
	'option.who': ['Pwy all helpu', 'Rôl, byth brand na siop.'],
	'option.likes': ['Beth mae pobl yn ei hoffi', 'Ychydig eiriau.'],
	'option.dislikes': ['Beth nad yw pobl yn ei hoffi', 'Ychydig eiriau.'],
	leaveIt: ['Gadewch hyn am y tro', 'Beth mae ei adael yn ei olygu, a phryd i feddwl eto.'],
	'equipment.name': ['Beth yw ei enw', 'Heb frand. Gwag, os nad oes dim yn helpu.'],
	'equipment.words': ['Beth ydyw', 'Brawddeg.'],
	'equipment.suits': ['I bwy mae’n addas', 'Ychydig eiriau.'],
	'equipment.risk': ['Beth all fynd o’i le', 'Ychydig eiriau.'],
	'equipment.lender': ['Pwy all ei roi ar fenthyg neu ei osod', 'Rôl neu wasanaeth.'],
	afterOptions: ['Mwy o eiriau, ar ôl y dewisiadau', MORE],
	afterEquipment: ['Mwy o eiriau, ar ôl yr offer', MORE],
	afterHelper: ['Mwy o eiriau, ar ôl y rhai i’r sawl sy’n helpu', MORE],
	afterTicks: ['Mwy o eiriau, ar ôl y daflen dicio', MORE],
	afterHelp: ['Mwy o eiriau, ar ôl pryd i ofyn am help', MORE],
	afterAll: ['Mwy o eiriau, ar y diwedd', MORE],
	helper: ['I’r sawl sy’n helpu', 'Ble i sefyll, beth i’w ddweud, beth i beidio â’i wneud.'],
	'tick.title': ['Enw’r daflen dicio', 'Er enghraifft: Fy nghadair.'],
	'tick.lines': [
		'Llinellau i’w ticio neu eu llenwi',
		'Un i bob llinell. Mae ____ yn gwneud lle i ysgrifennu.',
	],
	'help.book': [
		'Gofynnwch am help, mewn da bryd, os',
		'Un i bob llinell. Mae arwyddion perygl yn cael eu dewis uchod.',
	],
	'help.bookAsk': [
		'I bwy i ofyn',
		'Er enghraifft: eich meddyg teulu neu therapydd galwedigaethol.',
	],
	route: ['At bwy i droi nesaf', 'Rhestr o ffyrdd o gael help, yn ôl cenedl.'],
	notWorked: ['Os nad yw hyn wedi gweithio', 'Un neu ddwy frawddeg: beth i’w ddweud wrthyn nhw.'],
	'clinician.tenSeconds': [
		'I’w ddweud mewn deg eiliad',
		'Un frawddeg y gall meddyg neu nyrs ei dweud fel y mae.',
	],
	'clinician.oneMinute': ['I’w ddweud mewn munud', 'Tua 100 o eiriau, fel y cânt eu dweud.'],
	'clinician.teachBack': [
		'Gofyn i’r claf ddangos',
		'Un cwestiwn: “Dangoswch i mi ble bydd eich traed.”',
	],
	'clinician.referInstead': [
		'Cyfeirio at therapydd galwedigaethol yn lle hynny',
		'Pryd y dylai therapydd galwedigaethol weld y person.',
	],
	'source.publisher': ['Cyhoeddwr', 'Pwy a’i cyhoeddodd.'],
	'source.title': ['Teitl y dudalen', 'Fel y mae yno.'],
	'source.url': ['Cyfeiriad', 'Mae’n dechrau â https://. Gwag ar gyfer llyfr.'],
	'source.year': ['Blwyddyn', 'Pedwar ffigur, neu: no date.'],
	'source.supports': ['Beth sy’n seiliedig arni', 'Un frawddeg blaen.'],
	'source.read': ['Sut y darllenoch hi', 'Mae darllenwyr yn gweld hyn.'],
	'source.reportedBy': [
		'Pwy a’i hadroddodd',
		'Dim ond lle dywedodd rhywun arall wrthych beth mae’n ei ddweud.',
	],
	'evidence.claim': ['Prif honiad', 'Un frawddeg.'],
	'evidence.grade': [
		'Pa mor siŵr ydyn ni',
		'Mae “Sut rydyn ni’n ysgrifennu ac yn gwirio” yn dweud beth mae pob un yn ei olygu.',
	],
	'evidence.sources': ['Ei ffynonellau', 'Eu rhifau, gan gyfri o 1: 1, 3.'],
	by: [
		'Pwy a’i hysgrifennodd',
		'Un person i bob llinell: enw, proffesiwn, rhif HCPC os oes un. Er enghraifft: Ann Example, occupational therapist, OT a phum ffigur. Mae’n cael ei argraffu ar y canllaw, i bawb ei ddarllen.',
	],
	on: ['Ysgrifennwyd ar', 'Y flwyddyn yn gyntaf: 2026-11-22.'],
	laterChanges: [
		'Beth a newidiodd wedyn',
		'Gwag ar gyfer canllaw newydd. Fel arall un i bob llinell: y diwrnod, colon, a beth a gywirwyd gennych. Er enghraifft: 2026-11-28: Dweud pa law sy’n dal y canllaw llaw.',
	],
	reviewBy: ['Gwiriad nesaf erbyn', 'Y flwyddyn yn gyntaf. O fewn tair blynedd.'],
} satisfies Record<string, [label: string, help: string]>;
