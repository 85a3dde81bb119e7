# أنواع المنظمات
kind-national-society = جمعية وطنية
kind-host = الجمعية الوطنية المضيفة
kind-ifrc = الاتحاد الدولي
kind-icrc = اللجنة الدولية
kind-movement = الحركة، المكوّن غير محدد
kind-other = منظمة أخرى

# المستويات
level-0 = البلد
level-1 = المستوى الإداري 1
level-2 = المستوى الإداري 2
level-3 = المستوى الإداري 3

# طرق عدّ الأشخاص
method-bounds = نطاق عدد الأشخاص المختلفين
method-bounds-note = الحد الأدنى والأقصى لعدد الأشخاص المختلفين: قد تتداخل المجموعات في المنطقة الواحدة، ولا تتداخل المناطق.
method-sum = مجموع كل الصفوف
method-sum-note = عدد مرات الخدمة: من تلقى المساعدة ثلاث مرات يُعدّ ثلاثًا. ليس عدد أشخاص.
method-sum-by-sector = المجموع حسب القطاع دون المكرر
method-sum-by-sector-note = تُجمع نواتج القطاعات؛ من تلقى المساعدة في قطاعين يُعدّ مرتين.
method-max-sector-per-place = أعلى قطاع في كل منطقة ثم جمع المناطق
method-max-sector-per-place-note = الرقم المعتاد: يُفترض أن قطاعات المنطقة الواحدة تساعد الأشخاص أنفسهم.
method-max-row-per-place = أعلى صف في كل منطقة ثم جمع المناطق
method-max-row-per-place-note = حد أدنى متحفظ: يُفترض أن كل صفوف المنطقة تساعد الأشخاص أنفسهم.
method-max-ns-per-place-sector = أعلى منظمة في كل منطقة وقطاع
method-max-ns-per-place-sector-note = للشركاء الذين يخدمون معًا الأشخاص أنفسهم.
method-cap = بسقف عدد سكان كل منطقة
method-cap-note = لا تُحسب في أي منطقة أعداد تفوق سكانها.
method-latest-cumulative = آخر تقرير تراكمي
method-latest-cumulative-note = للجداول التراكمية: الرقم الأخير، لا مجموع الأشهر.
method-registered-unique = المسجلون، كلٌّ مرة واحدة
method-registered-unique-note = أشخاص مختلفون في سجل.

# الصفوف المستبعدة
left-out-planned = مخطط له ولم يُنفذ بعد
left-out-cancelled = ملغى
left-out-no-figure = لا رقم لمن تم الوصول إليهم
left-out-households-only = أسر فقط دون بيان حجم الأسرة
left-out-duplicate = تكرار لصف آخر
left-out-earlier-report = تقرير سابق يشمله تقرير أحدث
left-out-other = مستبعد

# التكرار
repeat-same-sheet = النشاط نفسه مرتين في جدول واحد.
repeat-across-sheets = النشاط نفسه في جدولين.
repeat-last-month-again = جدول يكرر جدولًا سابقًا.
repeat-because = { $what } تتطابق: { $fields }.
field-organisation = المنظمة
field-site = الموقع
field-quantity = الكمية
field-source-id = معرّف الصف
field-sector = القطاع
field-place = المنطقة
field-activity = النشاط
field-dates = التواريخ
field-people = الأشخاص

# الأقسام والعناوين
title = صورة عمل الحركة
title-of = صورة عمل الحركة: { $what }
as-of = حتى { $date }
section-key-figures = أرقام رئيسية
section-map = أين تعمل الحركة وشركاؤها
section-heat = من يفعل ماذا وأين
section-who = من هم
section-people = من تم الوصول إليهم
section-gaps = ما لم يُبلَّغ عنه
section-quality = الجودة والتغطية
section-duplicates = تكرارات محتملة
section-sources = المصادر
section-methods = المنهجية
section-findings = ما يحتاج إلى شخص
key-organisations = { $count ->
    [zero] منظمة
    [one] منظمة
    [two] منظمتان
    [few] منظمات
    [many] منظمة
   *[other] منظمة
}
key-movement = { $count ->
    [zero] مكوّن للحركة
    [one] مكوّن للحركة
    [two] مكوّنان للحركة
    [few] مكوّنات للحركة
    [many] مكوّنًا للحركة
   *[other] مكوّن للحركة
}
key-areas = { $count ->
    [zero] منطقة
    [one] منطقة
    [two] منطقتان
    [few] مناطق
    [many] منطقة
   *[other] منطقة
}
key-sectors = { $count ->
    [zero] قطاع
    [one] قطاع
    [two] قطاعان
    [few] قطاعات
    [many] قطاعًا
   *[other] قطاع
}
key-activities = { $count ->
    [zero] نشاط
    [one] نشاط
    [two] نشاطان
    [few] أنشطة
    [many] نشاطًا
   *[other] نشاط
}
key-people = من تم الوصول إليهم
lead-presence = { $movement ->
    [zero] لا تنتمي أي منظمة إلى الحركة من أصل { $organisations } منظمة تعمل في { $areas } منطقة.
    [one] منظمة واحدة من أصل { $organisations } منظمة تعمل في { $areas } منطقة هي من مكونات الحركة.
    [two] منظمتان من أصل { $organisations } منظمة تعمل في { $areas } منطقة من مكونات الحركة.
    [few] { $movement } منظمات من أصل { $organisations } منظمة تعمل في { $areas } منطقة من مكونات الحركة.
   *[other] { $movement } منظمة من أصل { $organisations } منظمة تعمل في { $areas } منطقة من مكونات الحركة.
} لا يذكر أي صف عدد من تم الوصول إليهم، فلم يُحسب أحد.
key-people-none = لا يذكر أي صف عدد من تم الوصول إليهم
range = من { $lower } إلى { $upper }
caveat-organisations = تنفّذ أنشطة
caveat-movement = الجمعيات الوطنية والاتحاد الدولي واللجنة الدولية
caveat-areas = { $level } وفيها أنشطة
caveat-people = أشخاص مختلفون، { $level }؛ والجمع يعطي { $sum }
people-explained = ما بين { $lower } و{ $upper } من الأشخاص المختلفين، استنادًا إلى { $rows } صفًا. قد يساعد عدة شركاء الأشخاص أنفسهم في المنطقة الواحدة، لذلك لا تُجمع الأرقام جمعًا بسيطًا؛ وتُعدّ المناطق منفصلة عند { $level }.
coverage-reported = أبلغ { $reported } من أصل { $expected } من الشركاء المتوقعين
coverage-people = { $with } من أصل { $all } منظمة تذكر عدد من تم الوصول إليهم
coverage-age = أقدم رقم منذ { $oldest } يومًا وأحدث رقم منذ { $newest } يومًا
coverage-rows = { $total } صفًا مقروءًا: { $committed } مقبولة، { $held } تنتظر شخصًا، { $ignored } مستبعدة مع بيان السبب
coverage-placed = { $placed } من أصل { $all } نشاطًا تذكر منطقة؛ { $listed } منها في قائمتنا لرموز المناطق
gap-cells = قطاعات نشطة في نصف المناطق على الأقل ولم يُبلَّغ عن نشاط لها هنا
gap-silent = مناطق لا يذكرها أي صف
gap-note = عدم الإبلاغ عن نشاط لا يعني عدم وجود احتياج ولا أن شيئًا لم يُنفَّذ.
heat-note = عدد المنظمات؛ الأغمق أكثر. الشرطة: لم يُبلَّغ عن نشاط.
who-organisation = المنظمة
who-kind = النوع
who-areas = المناطق
who-sectors = القطاعات
who-activities = الأنشطة
who-latest = أحدث تاريخ
column-method = الطريقة
column-level = المستوى
column-figure = الرقم
column-rows = الصفوف
column-note = المعنى
column-file = الملف
column-sheet = الورقة
column-read = مقروءة
column-kept = مقبولة
column-held = منتظرة
column-ignored = مستبعدة
column-what = ماذا
column-where = أين
column-fix = ما الذي يصلحه
column-area = المنطقة
column-sector = القطاع
column-total = كل القطاعات
column-why = لماذا
column-reason = السبب
column-people = الأشخاص
point-in-range = الرقم الواحد المعتاد
sheet-about = حول
sheet-who = من هم
sheet-heat = القطاع حسب المنطقة
sheet-people = من تم الوصول إليهم
sheet-gaps = ما لم يُبلَّغ عنه
sheet-findings = الملاحظات
sheet-files = الملفات
about-what = ما هذا
about-made = أُعدّ في
about-audience = من يراه
audience-draft = مسودة: لم يتفق عليها الشركاء بعد
about-audience-own = أنت فقط: لم يُشارك شيء
about-method = كيف يُعدّ الأشخاص
about-places = أسماء الأماكن ورموزها
boundaries = الحدود والأسماء المبينة لا تنطوي على أي رأي بشأن الوضع القانوني لأي إقليم.
demonstration = عرض توضيحي: جميع الأرقام مختلقة.
no-position = مناطق بلا موقع على الخريطة: { $areas }
and-more = و{ $count } غيرها
status-not_given = غير مذكور
status-planned = مخطط
status-ongoing = جارٍ
status-completed = مكتمل
status-suspended = معلّق
status-cancelled = ملغى
page-of = { $page } / { $pages }
map-description = تبيّن النقاط عدد المنظمات العاملة في كل منطقة.
made-by = أُعدّ بواسطة smcc من { $sheets ->
    [zero] أي ورقة
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $sheets } أوراق
    [many] { $sheets } ورقة
   *[other] { $sheets } ورقة
}
file-not-read = لم يُقرأ
sheet-not-used = غير مستخدمة
column-recognised = تُقرأ { $column } على أنها { $field }
columns-to-confirm = للتأكيد
nothing-needs-you = لا شيء ينتظرك.
places-source = المناطق الإدارية ورموزها: مجموعات البيانات التشغيلية المشتركة التي تنشرها مكاتب أوتشا القطرية؛ المواقع من GeoNames؛ والحدود من Natural Earth. انظر قائمة المصادر المرفقة بالبرنامج.
unit-organisations = منظمات
