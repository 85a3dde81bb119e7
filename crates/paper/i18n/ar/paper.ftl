map-boundaries = لا تعبّر الحدود والأسماء المبيّنة عن أي رأي بشأن الوضع القانوني لأي إقليم.
no-data = لا توجد بيانات
not-shared = غير متاح
range = { $lower } – { $upper }
share = { $part } من { $whole }
thousand = ألف
million = مليون
billion = مليار
about = عن هذا الملف
as-of = الوضع حتى
made = أُعدّ في
audience = الجمهور
source = المصدر
heat-heading = من يعمل أين، حسب القطاع
heat-area = المنطقة
heat-sector = القطاع
heat-zero = لم يُبلَّغ عن أي نشاط
who-heading = من هم الفاعلون
who-organisation = المنظمة
who-areas = المناطق
who-sectors = القطاعات
who-activities = الأنشطة
people-heading = الأشخاص الذين تم الوصول إليهم
people-method = الطريقة
people-level = مستوى العدّ
people-figure = الرقم
people-caveat = ما لا يشمله أو ما يُحتسب مرتين
people-left-out = ما لا يشمله النطاق
gaps-heading = ما ينقص
gaps-what = الثغرة
gaps-where = أين
quality-heading = جودة البيانات
quality-sheets = الجداول المقروءة
quality-sheet = الملف والورقة
quality-read = الصفوف
quality-committed = محتسبة
quality-held = معلّقة
quality-ignored = مستبعدة
quality-days = التواريخ
quality-findings = ما يحتاج إلى قرار
quality-finding = الملاحظة وما يعالجها
duplicates-heading = تكرارات محتملة لم تُدمج
duplicates-rows = الصفوف
duplicates-why = سبب التشابه
sources-heading = المصادر
methods-heading = كيف تُقرأ الأرقام
more = و{ $number } غيرها
more-areas = { $count ->
    [one] منطقة أخرى
    [two] منطقتان أخريان
    [few] { $number } مناطق أخرى
    [many] { $number } منطقة أخرى
   *[other] { $number } منطقة أخرى
}
kilometres = { $number } كم
labelled = { $label }: { $figure }
boundaries-too-large = قدّم ملف حدود لا يتجاوز 5 ميغابايت: بسّطه أولاً.
boundaries-too-many-points = قدّم ملف حدود لا يتجاوز 200,000 نقطة: بسّطه أولاً.
boundaries-not-boundaries = قدّم الحدود بصيغة GeoJSON أو TopoJSON: هذا الملف ليس أيّاً منهما.
boundaries-no-polygons = قدّم ملف حدود يحتوي على مضلعات: هذا الملف لا يحتوي على أي منها.
boundaries-not-degrees = قدّم الحدود بدرجات خطوط الطول والعرض (WGS 84).
boundaries-no-known-code = قدّم ملف حدود تحمل مناطقه رموز P-code نفسها الواردة في الجداول: لا يرد أي من رموزه فيها.
