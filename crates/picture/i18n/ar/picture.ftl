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

# الأنشطة
activities = الأنشطة
activities-none = لا يوجد هنا نشاط يمكنك رؤيته. أضف جدولًا أو غيّر التصفية.
panel-none = لم يُبلَّغ بعد عن أي نشاط هنا.
activity-add = إضافة نشاط
activity-gone = أُزيل النشاط.
keep = حفظ
change = تغيير
take-away = إزالة
kind-activity = الأنشطة
kind-import = عمليات الاستيراد
col-implementers = المنظمة
col-programme = قائد البرنامج
col-funders = الممول
col-sectors = القطاع
col-subsector = القطاع الفرعي
col-activity = النشاط
col-item = الصنف
col-modality = الطريقة
col-places = المنطقة
col-site = الموقع
col-status = حالة النشاط
col-begins = يبدأ
col-ends = ينتهي
col-people-targeted = الأشخاص المستهدفون
col-people-reached = الأشخاص الذين تم الوصول إليهم
col-households-targeted = الأسر المستهدفة
col-households-reached = الأسر التي تم الوصول إليها
col-quantity = الكمية
col-unit = الوحدة
col-beneficiaries = لمن
col-parts = حسب الجنس والعمر والإعاقة
col-source-id = الرقم في نظامكم
col-comment = تعليق
col-audience = من يراه
col-file = الملف
col-sheet = الورقة
col-row = الصف
col-state = الوضع
col-changes = ما يتغير
col-note = ملاحظة
col-sent = أُرسل
hint-several = إذا كانت عدة، فافصل بينها بفاصلة منقوطة.
hint-places = أسماء أو رموز P-code؛ إذا كانت عدة، فافصل بينها بفاصلة منقوطة.
place-several = قد يعني { $name } عدة مناطق. اكتب رمز المنطقة التي تقصدها: { $choices }.
place-unknown-here = لا نعرف منطقة اسمها { $name }. اكتب رمزها P-code أو اكتب الاسم في خانة الموقع.
ends-before = النهاية قبل البداية. صحّح أحد اليومين.
quantity-number = اكتب الكمية رقمًا، مثل 12.5.
fewer-than = أقل من { $least }
reported-by = أبلغت عنه { $who }.
changed-at = آخر تغيير: { $at }.
origin-typed = كُتب هنا وليس من جدول.
origin-sheet = من { $file } { $sheet }، الصف { $row }.
confirm-today = صحيح حتى اليوم
confirm-done = { $rows ->
    [one] تم التأكيد حتى اليوم: نشاط واحد لمنظمتكم.
    [two] تم التأكيد حتى اليوم: نشاطان لمنظمتكم.
    [few] تم التأكيد حتى اليوم: { $shown } أنشطة لمنظمتكم.
    [many] تم التأكيد حتى اليوم: { $shown } نشاطًا لمنظمتكم.
   *[other] تم التأكيد حتى اليوم: { $shown } نشاط لمنظمتكم.
}
confirm-nothing = ليس لمنظمتكم نشاط هنا بعد. أضف جدولًا أولًا ثم أكّد.

# إضافة الجداول
drop-sheets = إضافة جداول
drop-lead = أي جدول 3W أو 4W أو 5W كما هو لديكم: XLSX أو XLS أو ODS أو CSV. ترى ما سيغيّره قبل أن يتغير أي شيء.
drop-read = قراءة الجداول
field-files = الجداول
hint-files = حتى 10 ملفات، كل منها 10 ميغابايت. لا تُقرأ أعمدة الأسماء والبريد الإلكتروني والهواتف.
files-none = اختر جدولًا واحدًا على الأقل.
file-large = حجم { $file } أكبر من { $size }. احذف الأوراق والصور غير اللازمة، أو احفظه بصيغة CSV.
field-day = بتاريخ
hint-day = اليوم الذي كانت فيه الأرقام صحيحة.
field-country = البلد
hint-country = البلد الذي تُقرأ فيه أسماء المناطق. اتركه فارغًا إذا كانت الجداول عن عدة بلدان.

# الاستيراد ومراجعته
imports = عمليات الاستيراد
imports-none = لا توجد عمليات استيراد بعد. افتح حالة طوارئ وأضف جدولًا إليها.
stage-sent = أُرسل ولم يُقرأ بعد
stage-read = قُرئ
stage-reviewed = قيد المراجعة
stage-committed = مُعتمد
stage-undone = تم التراجع عنه
count-rows = صفوف الجداول
count-committed = المأخوذة
count-held = بانتظار شخص
count-ignored = ليست أنشطة
account-note = صفوف الجداول = المأخوذة + المنتظرة + ما ليس أنشطة (مجاميع وملاحظات وتكرار). لا يُحفظ شيء كنشاط قبل الاعتماد.
lead-review = جديدة: { $new }. متغيرة: { $changed }. كما هي: { $same }. تحتاج إليك: { $needs }.
lead-committed = أصبحت الصفوف الجيدة أنشطة. ما ينتظر يمكن الإجابة عنه واعتماده لاحقًا.
lead-undone = تم التراجع عن هذا الاستيراد. عاد ما كان قبله.
fate-new = جديدة
fate-changed = متغيرة
fate-same = كما هي
fate-asks = بانتظار إجابة
fate-held = لم تؤخذ
fate-missing = غائبة عن هذا الملف
needs-you = يحتاج إليك
rows-all = كل الصفوف
rows-alike = الصفوف: { $rows }.
row-of-file = { $file }، الصف { $row }
whole-list = القائمة كاملة
all-alike = كل هذه الصفوف
apply-to-all = تطبيق على كل الصفوف المماثلة
field-choice = ما معناه
field-remember = تذكّر ذلك لجدولنا القادم
choice-of-these = اختر إحدى الإجابات من القائمة.
ask-column = أي خانة هذا العمود؟ مثلًا: { $samples }
column-nothing = لا تقرأه
ask-same = هل هذا نشاط سبق أن أبلغتم عنه؟
same-update = نعم، حدّثه
same-add = لا، إنه نشاط آخر
ask-moved = أحد الأرقام أكبر أو أصغر بعشر مرات من السابق. هل هو صحيح؟
take-as-written = خذه كما هو مكتوب
leave-rows = اترك هذه الصفوف
changed-by-others = غيّر شخص آخر الخانة نفسها في هذه الأثناء. أرسل الجدول مرة أخرى أو غيّر النشاط يدويًا.
sheets-read = ما قُرئ
rest-link = الصفوف التي تحتاج إليك، بصيغة XLSX مع بيان الخطأ
rest-title = الصفوف التي تحتاج إليك
rest-column = ما الخطأ
rest-note = صحّح هذه الصفوف وأضف هذا الملف مرة أخرى. لا يمسّ ذلك ما هو موجود في الصورة.
commit-good = اعتماد الصفوف الجيدة ({ $rows })
commit-unread = افتح المراجعة أولًا: لم تُقرأ الجداول بعد.
commit-nothing = لا يوجد ما يُعتمد: أجب عما ينتظر أو أضف جدولًا آخر.
commit-done = أُضيفت: { $added }. تغيرت: { $changed }. كما هي: { $same }. ما زالت تنتظر: { $held }.
import-over = هذا الاستيراد مغلق. أضف الجدول مرة أخرى للمتابعة.
undo-import = التراجع عن هذا الاستيراد
undo-lead = أنشطة ستُزال: { $added }. أنشطة ستعود كما كانت: { $changed }. هذا تغيير جديد؛ لا يُمحى شيء من سجل التغييرات.
undo-too-late = يمكن التراجع عن الاستيراد خلال { $days } يومًا من اعتماده، ومرة واحدة فقط. غيّر الأنشطة يدويًا.
undo-done = أُزيلت: { $added }. أُعيدت: { $changed }.
field-since = أنشطة تغيرت منذ ذلك الحين
since-hint = غيّرها أحدهم بعد الاستيراد: { $rows }.
since-leave = اتركها كما هي الآن
since-restore = تراجع عنها أيضًا مع ما تغير منذ ذلك الحين
since-choose = تغيرت بعض الأنشطة بعد الاستيراد. اختر ما يحدث لها.
waits-for-review = بانتظار مراجعتك

# الصورة الحية
live-organisations = المنظمات
living-empty = لم يُعتمد بعد أي نشاط يمكنك رؤيته.
files-of-living = هذه الصورة كملف
confirmed-of = أكّد صحتها { $confirmed } من { $all } من المنظمات المُبلِّغة.
withheld = { $count ->
    [one] منظمة واحدة حاضرة هنا لديها أنشطة لا تشاركها معك. وهي غير محسوبة.
    [two] منظمتان حاضرتان هنا لديهما أنشطة لا تشاركانها معك. وهي غير محسوبة.
    [few] { $count } منظمات حاضرة هنا لديها أنشطة لا تشاركها معك. وهي غير محسوبة.
   *[other] { $count } منظمة حاضرة هنا لديها أنشطة لا تشاركها معك. وهي غير محسوبة.
}
not-shared-here = غير مشترك

# الخط الزمني
deed-activity-added = أضاف النشاط
deed-activity-changed = غيّر النشاط
deed-activity-removed = أزال النشاط
deed-activity-imported = أدخل النشاط
deed-activity-updated = حدّث بالاستيراد النشاط
deed-activity-import-undone = تراجع مع الاستيراد عن النشاط
deed-activities-confirmed = أكّد أنشطته بتاريخ
deed-sheets-sent = أضاف الجداول
deed-import-read = قرأ الجداول
deed-import-answered = أجاب عن سؤال حول
deed-import-committed = اعتمد الاستيراد
deed-import-undone = تراجع عن الاستيراد
deed-layout-kept = حفظ تنسيق
deed-sheets-forgotten = حذف بعد ثلاثين يومًا الجداول
help-activities = كل ما اعتمدته المنظمات وتشاركه معك، صف لكل نشاط. التصفية موجودة في العنوان فيمكنك إرساله إلى زميل؛ ولا يرى كل قارئ إلا ما يحق له.
help-picture = تحسب صورة الحركة الأنشطة التي يمكنك رؤيتها في هذه اللحظة. المنظمات الحاضرة التي لا تشارك معك شيئًا تُذكر كذلك ولا تُحسب.
help-send-sheets = أضف الجدول الموجود لديك. تُعرف الأعمدة من عناوينها وقيمها؛ وما ليس مؤكدًا يُسأل عنه في المراجعة.
help-import = تبيّن المراجعة ما سيغيّره الجدول. الإجابة الواحدة تسري على كل الصفوف المماثلة؛ اعتمد الصفوف الجيدة الآن والباقي لاحقًا؛ وتراجع خلال ثلاثين يومًا.

## Help: what each page is for
help-activity = نشاط واحد: من يفعل ماذا وأين ومتى ولمن، مع مصدره وكل ما تغير فيه.
help-add-activity = يضيف نشاطًا واحدًا لمنظمتك يدويًا حين تكون ورقة البيانات أكثر من اللازم.
help-edit-activity = يصحح نشاطًا لمنظمتك. وما غيره آخرون في هذه الأثناء محفوظ.
help-answer-import = يجيب عن سؤال من المراجعة: مرة واحدة لكل الصفوف المتشابهة، وإن شئت لورقة هذا الشريك القادمة.
help-import-rest = الصفوف التي لم تُعتمد، ومع كل منها سببه، في ورقة يمكنك إصلاحها وإرسالها من جديد.
help-import-rows = صفوف الورقة: جديدة أو متغيرة أو كما هي أو تنتظر جوابًا، مع تمييز الخلايا المتغيرة.
help-imports = الأوراق التي أرسلتها منظمتك لحالة الطوارئ هذه، وأين وصلت كل منها.
help-undo-import = يعيد كل شيء إلى ما كان عليه قبل الاستيراد؛ ويُحفظ التراجع نفسه في السجل.
