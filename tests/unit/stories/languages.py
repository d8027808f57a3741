"""Invented news in other languages: one event told twice, a look-alike event told once or twice, another."""

# ruff: noqa: E501 - whole sentences, in their own scripts

from __future__ import annotations

from tests.unit.stories.texts import LANGUAGES, Told

MORE = {
    "de": [
        Told("brand a", "Großbrand in Lagerhalle in Norden am Kai: 60 Feuerwehrleute im Einsatz", "In einer Lagerhalle am Hafen von Nordkai ist in der Nacht zum Dienstag ein Feuer ausgebrochen. 60 Feuerwehrleute löschten bis zum Morgen, sagte Einsatzleiter Jorin Wessel. Verletzt wurde niemand, der Schaden liegt bei zwei Millionen Euro."),
        Told("brand a", "Feuer zerstört Halle im Hafen von Nordkai", "Eine Halle im Hafen von Nordkai ist niedergebrannt. Rund 60 Feuerwehrleute waren die ganze Nacht im Einsatz. Einsatzleiter Wessel schätzt den Schaden auf zwei Millionen Euro.", 0.2),
        Told("brand b", "Feuer in Altenheim in Brunnstadt: drei Tote", "Bei einem Feuer in einem Altenheim in Brunnstadt sind drei Bewohner gestorben. Die Feuerwehr rettete 41 Menschen, teilte Bürgermeister Falk Oster mit. Die Ursache ist unklar.", 0.1),
        Told("brand b", "Drei Bewohner sterben bei Brand im Altenheim Brunnstadt", "Nach dem Brand im Altenheim in Brunnstadt hat die Polizei Ermittlungen aufgenommen. Drei Bewohner starben, 41 wurden gerettet. Bürgermeister Oster sprach den Angehörigen sein Beileid aus.", 0.4),
    ],
    "fr": [
        Told("procès a", "Procès de l'ancien maire Loïc Ferrand: trois ans requis pour corruption", "Le procureur a requis trois ans de prison contre l'ancien maire de Valmont, Loïc Ferrand, jugé pour corruption. Selon l'accusation, il a reçu 80 000 euros d'un promoteur pour un permis de construire."),
        Told("procès a", "À Valmont, trois ans de prison requis contre l'ex-maire", "Jugé pour corruption, l'ex-maire Loïc Ferrand risque trois ans de prison. Il aurait touché 80 000 euros d'un promoteur immobilier. La défense plaidera jeudi.", 0.3),
        Told("procès b", "Accident mortel de Lescure: le chauffeur du car condamné à deux ans avec sursis", "Le chauffeur du car scolaire accidenté à Lescure a été condamné à deux ans de prison avec sursis. Quatre élèves avaient été tués. Le tribunal a retenu la vitesse excessive.", 0.2),
        Told("procès b", "Car scolaire de Lescure: deux ans avec sursis pour le chauffeur", "Deux ans avec sursis: c'est la peine prononcée contre le chauffeur du car scolaire de Lescure, dont l'accident avait coûté la vie à quatre élèves. Les familles sont déçues.", 0.5),
    ],
    "es": [
        Told("partido a", "El Deportivo Robla vence 2-1 al Unión Costa en la ida de la semifinal", "El Deportivo Robla ganó 2-1 al Unión Costa en la ida de la semifinal de copa con dos goles de Iván Robledo. La vuelta se juega la próxima semana."),
        Told("partido a", "Dos goles de Robledo dan ventaja al Robla ante el Unión Costa", "Con dos tantos de Iván Robledo, el Deportivo Robla se impuso 2-1 al Unión Costa en la ida de la semifinal de copa.", 0.2),
        Told("partido b", "El Unión Costa remonta con un 3-0 y elimina al Robla", "El Unión Costa goleó 3-0 al Deportivo Robla en la vuelta de la semifinal y jugará la final. Marcaron Nadal, Pons y el portero Quiroga de penalti.", 7.0),
        Told("partido b", "Unión Costa, a la final tras golear 3-0 al Robla en la vuelta", "Goles de Nadal, Pons y Quiroga llevaron al Unión Costa a la final de copa tras el 3-0 al Deportivo Robla en la vuelta.", 7.2),
    ],
    "ar": [
        Told("زلزال أ", "زلزال بقوة 6.1 درجات يضرب ولاية ترسوفا ومقتل 14 شخصا", "قتل 14 شخصا على الأقل عندما ضرب زلزال بلغت قوته 6.1 درجات ولاية ترسوفا فجر الاثنين، وقال مسؤولون إن فرق الإنقاذ تبحث عن ناجين تحت أنقاض مدرسة في بلدة ملنيك."),
        Told("زلزال أ", "14 قتيلا في زلزال ترسوفا وانهيار مدرسة في ملنيك", "أودى زلزال ترسوفا الذي بلغت قوته 6.1 درجات بحياة 14 شخصا، وانهارت مدرسة في بلدة ملنيك حيث تواصل فرق الإنقاذ البحث عن ناجين طوال الليل.", 0.3),
        Told("زلزال ب", "هزة أرضية بقوة 5.8 درجات في جزيرة برديدا دون وقوع ضحايا", "شعر سكان جزيرة برديدا بهزة أرضية بلغت قوتها 5.8 درجات، وانقطع التيار الكهربائي عن العاصمة بورتو بلانكو وتوقفت العبارات، ولم ترد أنباء عن وقوع ضحايا.", 0.2),
        Told("زلزال ب", "انقطاع الكهرباء في بورتو بلانكو بعد هزة أرضية", "انقطعت الكهرباء في بورتو بلانكو عاصمة جزيرة برديدا بعد هزة أرضية بقوة 5.8 درجات، وتوقفت حركة العبارات، ولم تسجل إصابات.", 0.4),
    ],
    "ja": [
        Told("地震一", "田沢県で震度6強の地震、14人死亡", "2日未明、田沢県で震度6強の地震があり、少なくとも14人が死亡した。三木町では小学校の校舎が倒壊し、消防が救助活動を続けている。"),
        Told("地震一", "震度6強の田沢県地震、死者14人に 三木町で校舎倒壊", "田沢県を襲った地震で死者は14人になった。三木町では小学校の校舎が倒壊し、夜通し救助活動が行われた。", 0.3),
        Told("地震二", "白浜島で震度5弱、けが人の情報なし", "2日午後、白浜島で震度5弱の揺れを観測した。港町で停電が発生し、フェリーが運休しているが、けが人の情報は入っていない。", 0.3),
        Told("地震二", "白浜島の地震で停電、フェリー運休", "白浜島で震度5弱の地震があり、港町の一部が停電した。フェリーは終日運休となる見通し。けが人は確認されていない。", 0.5),
    ],
    "zh": [
        Told("桥", "青川市一座旧桥坍塌致9人受伤", "2日早晨,青川市一座旧桥突然坍塌,造成9人受伤。市长林春华表示,已成立调查组查明坍塌原因。"),
        Told("桥", "青川旧桥坍塌9人受伤 市长承诺彻查原因", "青川市旧桥坍塌事故造成9人受伤,伤者已送医院。林春华市长说,调查组将尽快公布坍塌原因。", 0.2),
        Told("厂", "河东县化工厂起火,两名工人受伤", "河东县一家化工厂2日中午起火,两名工人被烧伤,消防员用三小时将火扑灭,起火原因正在调查。", 0.1),
        Told("米", "干旱推高稻米价格", "长期干旱推高了稻米价格,贸易商预计夏季还将继续上涨,政府考虑投放储备粮。", 0.3),
    ],
    "th": [
        Told("สะพาน", "สะพานเก่าถล่มที่เมืองนอร์ซา บาดเจ็บ 9 ราย", "สะพานเก่าในเมืองนอร์ซาถล่มเมื่อเช้าวันจันทร์ มีผู้บาดเจ็บ 9 ราย นายกเทศมนตรีมาลี สุขใจ กล่าวว่ากำลังสอบสวนสาเหตุที่สะพานถล่ม"),
        Told("สะพาน", "บาดเจ็บ 9 ราย หลังสะพานเก่าเมืองนอร์ซาพังถล่ม", "เจ้าหน้าที่เริ่มสอบสวนเหตุสะพานเก่าในเมืองนอร์ซาถล่ม ซึ่งทำให้มีผู้บาดเจ็บ 9 ราย นายกเทศมนตรีมาลี สุขใจ ขอให้ประชาชนหลีกเลี่ยงเส้นทาง", 0.2),
        Told("โรงงาน", "ไฟไหม้โรงงานเคมีที่อำเภอริเวอร์ คนงานเจ็บสองคน", "เกิดเพลิงไหม้โรงงานเคมีที่อำเภอริเวอร์เมื่อเที่ยงวันจันทร์ คนงานสองคนถูกไฟลวก นักดับเพลิงใช้เวลาสามชั่วโมงจึงควบคุมเพลิงได้", 0.1),
        Told("ข้าว", "ราคาข้าวพุ่งหลังภัยแล้งยาวนาน", "ราคาข้าวในตลาดสูงขึ้นหลังภัยแล้งยาวนาน ผู้ค้าคาดว่าราคาจะขึ้นอีกในช่วงฤดูร้อน", 0.3),
    ],
    "ko": [
        Told("다리", "청천시 낡은 다리 붕괴… 9명 부상", "2일 아침 청천시에서 낡은 다리가 무너져 9명이 다쳤다. 임하늘 시장은 붕괴 원인을 조사하고 있다고 밝혔다."),
        Told("다리", "청천시 다리 붕괴로 9명 다쳐, 시장 \"원인 조사\"", "청천시의 낡은 다리가 붕괴하면서 9명이 부상을 입었다. 임하늘 시장은 조사단을 꾸려 원인을 밝히겠다고 말했다.", 0.2),
        Told("공장", "하동면 화학공장 화재로 노동자 2명 화상", "하동면의 한 화학공장에서 2일 낮 불이 나 노동자 2명이 화상을 입었다. 소방대가 세 시간 만에 불을 껐다.", 0.1),
        Told("쌀", "가뭄에 쌀값 상승", "오랜 가뭄으로 쌀값이 오르고 있다. 상인들은 여름까지 더 오를 것으로 내다봤다.", 0.3),
    ],
    "hi": [
        Told("पुल", "नोरसा शहर में पुराना पुल गिरा, नौ लोग घायल", "नोरसा शहर में सोमवार सुबह एक पुराना पुल गिर गया और नौ लोग घायल हो गए। महापौर लीला हेमंत ने कहा कि पुल गिरने के कारणों की जांच शुरू हो गई है।"),
        Told("पुल", "नोरसा पुल हादसे में नौ घायल, जांच शुरू", "नोरसा का पुराना पुल गिरने से नौ लोग घायल हुए हैं। महापौर लीला हेमंत ने हादसे की जांच के आदेश दिए और पुल के पास जाने से मना किया।", 0.2),
        Told("कारखाना", "रसायन कारखाने में आग, दो मजदूर झुलसे", "हादपुर के एक रसायन कारखाने में सोमवार दोपहर आग लग गई। दो मजदूर झुलस गए और दमकल ने तीन घंटे में आग बुझाई।", 0.1),
        Told("गेहूं", "सूखे के बाद गेहूं के दाम बढ़े", "लंबे सूखे के बाद बाजार में गेहूं के दाम बढ़ गए हैं। व्यापारियों को गर्मियों तक और बढ़ोतरी की आशंका है।", 0.3),
    ],
    "ru": [
        Told("мост", "В Норске обрушился старый мост, девять человек пострадали", "В городе Норске в понедельник утром обрушился старый мост, пострадали девять человек. Мэр Лидия Ветрова сообщила, что начато расследование причин обрушения."),
        Told("мост", "Девять пострадавших при обрушении моста в Норске", "При обрушении старого моста в Норске пострадали девять человек. По словам мэра Лидии Ветровой, причины обрушения устанавливает комиссия.", 0.2),
        Told("завод", "Пожар на химическом заводе в Речном: двое рабочих получили ожоги", "На химическом заводе в посёлке Речном произошёл пожар. Двое рабочих получили ожоги, огонь тушили три часа.", 0.1),
        Told("пшеница", "Цены на пшеницу выросли после засухи", "После долгой засухи выросли цены на пшеницу. Торговцы ожидают, что летом они поднимутся ещё.", 0.3),
    ],
}  # fmt: skip


def news(language: str) -> list[Told]:
    """All invented news of a language."""
    given = [*LANGUAGES.get(language, ()), *MORE[language]]
    return [Told(t.event, t.title, t.body, t.days, language) for t in given]
