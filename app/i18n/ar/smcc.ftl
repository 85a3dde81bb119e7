# Command line
reading-not-started = تعذّر بدء القراءة. حاول مرة أخرى، وإذا تكرر ذلك فأبلغ القائم على هذا النظام.
reading-died = يحتاج هذا الملف إلى ذاكرة أكبر مما يُسمح به لجدول، أو أنه تالف. افتحه واحفظ الورقة التي فيها البيانات بصيغة CSV ثم أرسلها.
reading-timed-out = استغرقت قراءة هذا الملف وقتًا طويلًا. افتحه واحفظ الورقة التي فيها البيانات بصيغة CSV ثم أرسلها.
written-to = كُتب في { $folder }.
serving = يعمل على { $address } – ‏Ctrl+C للإيقاف.
serving-demo = العرض التوضيحي على { $address } – ‏Ctrl+C للإيقاف.

# Front page
front-title = أفلت الجداول التي يحتفظ بها شركاؤك أصلًا
front-lead = من يفعل ماذا وأين ولمن: من الجداول كما هي إلى صورة واحدة للحركة.
front-drop = أفلت الجداول هنا أو اخترها
front-kinds = ‏Excel أو LibreOffice أو CSV أو JSON، مضغوطة أو غير مضغوطة، وبأي ترتيب. حتى { $count } ملفًا، كل منها { $size }.
front-more = أضف تفاصيل عنها
optional = (اختياري)
field-title = الموضوع
field-country = البلد
country-told = يُستدل عليه من الجداول
field-as-of = الأرقام حتى تاريخ
field-household = عدد أفراد الأسرة
household-hint = لا تُحسب الأسر أشخاصًا إلا إذا ذكرت عدد أفراد الأسرة، مثلًا 4.5.
field-expected = الشركاء المنتظر منهم الإبلاغ
expected-hint = شريك في كل سطر. تبيّن الصورة من لم يُبلغ بعد.
make = إعداد الصورة
sending = جارٍ إرسال الجداول…
reading = جارٍ قراءة الجداول… يستغرق ذلك بضع ثوانٍ.
cut = انقطع الاتصال قبل وصول الجداول. لم يُفقد شيء: أرسلها مرة أخرى.
demo-title = ليس لديك جدول الآن؟
demo-text = اطّلع على صورة أُعدّت من جداول ثلاثة شركاء بثلاث لغات. جميع الأرقام مختلقة.
demo-go = جرّب بجداول العرض التوضيحي
safe-title = ما الذي يحدث لجداولك
safe-memory = تُقرأ على هذا الخادم وتُحفظ مدة لا تتجاوز { $hours } ساعات بعد آخر اطلاع لك عليها ثم تُحذف. لا يُرسل منها شيء إلى أحد.
safe-personal = تُستبعد الأعمدة التي فيها أسماء أو عناوين بريد أو أرقام هواتف أثناء القراءة، ويُذكر لك ذلك.
safe-host = يبيّن كل رقم الصفوف التي أتى منها. وتأتي الجمعية الوطنية المضيفة أولًا.
get-title = ما الذي تحصل عليه
get-who = من هو موجود، ومن يفعل ماذا وأين، وأين لا يُبلَّغ عن شيء.
get-people = عدد الأشخاص الذين جرى الوصول إليهم، كنطاق صادق ومعه طريقة الحساب.
get-needs = ما يحتاج في الجداول إلى شخص، صفًا صفًا.
get-files = صفحة وملف PDF ومصنف وملفات CSV بوسوم HXL وبدونها، وJSON.

# What to do about the form
choose-files = اختر جدولًا واحدًا على الأقل.
choose-country = اختر بلدًا من القائمة.
choose-as-of = أدخل يومًا لا يتجاوز اليوم.
choose-household = أدخل عدد أشخاص من 1 إلى 20، مثلًا 4.5.
file-says = { $file }: { $why }
file-empty = تعذّرت قراءة أي شيء فيه كجدول. تأكد من أنه الملف الصحيح.

# Picture
made-at = أُعدّت في { $at }
files-of-picture = الصورة كملف
people-note = أشخاص مختلفون جرى الوصول إليهم، على الأقل وعلى الأكثر
people-none-note = الأشخاص الذين جرى الوصول إليهم: لا يذكر ذلك أي صف
key-organisations = { $movement ->
    [0] منظمات
    [one] منظمات، منها { $shown } من الحركة
   *[other] منظمات، منها { $shown } من الحركة
}
key-areas = مناطق ({ $level })
key-sectors = قطاعات
key-activities = أنشطة
picture-empty = لم يمكن أخذ أي صف بعد. أجب عما يُسأل أعلاه، أو انظر أدناه إلى ما تقوله القراءة عن كل ورقة.
heat-click = اختر رقمًا لرؤية صفوفه.
map-without = ليست على الخريطة لأننا لا نعرف موقعها: { $areas }.
whole-table = الجدول كاملًا
all-levels = جميع الطرق على جميع المستويات
on-a-scale = على مقياس واحد
left-out-title = خارج النطاق:
left-out-line = { $rows ->
    [zero] { $why }: لا صفوف
    [one] { $why }: صف واحد
    [two] { $why }: صفان
    [few] { $why }: { $shown } صفوف
    [many] { $why }: { $shown } صفًا
   *[other] { $why }: { $shown } صف
}
gaps-none = لا شيء: كل قطاع نشط في نصف المناطق على الأقل نشط حيثما وُجد أحد.
silent-none = لا شيء: تذكر الصفوف كل مناطق البلد.
silent-unknown = ليست لدينا قائمة بمناطق هذا البلد، فلا يمكننا القول.
repeats-none = لا يوجد صفان يبدوان نشاطًا واحدًا.
repeats-text = { $count ->
    [zero] لا توجد مجموعات صفوف تبدو نشاطًا واحدًا.
    [one] مجموعة صفوف واحدة تبدو نشاطًا واحدًا. لم يُدمج شيء: انظر فيها وأبلغ الشركاء.
    [two] مجموعتان من الصفوف تبدو كل منهما نشاطًا واحدًا. لم يُدمج شيء: انظر فيهما وأبلغ الشركاء.
    [few] { $count } مجموعات من الصفوف تبدو كل منها نشاطًا واحدًا. لم يُدمج شيء: انظر فيها وأبلغ الشركاء.
    [many] { $count } مجموعة من الصفوف تبدو كل منها نشاطًا واحدًا. لم يُدمج شيء: انظر فيها وأبلغ الشركاء.
   *[other] { $count } مجموعة من الصفوف تبدو كل منها نشاطًا واحدًا. لم يُدمج شيء: انظر فيها وأبلغ الشركاء.
}
row-of = { $file }، الصف { $row }
rows-title = الصفوف المقروءة
findings-title = جميع الملاحظات
parts-title = حسب الجنس والعمر والإعاقة

# What needs a person
needs-title = ما يحتاج إليك
needs-nothing = لا شيء يحتاج إليك. قُرئ كل صف بلا شك.
needs-files = { $count ->
    [zero] لا ملفات تعذّرت قراءتها.
    [one] ملف واحد تعذّرت قراءته.
    [two] ملفان تعذّرت قراءتهما.
    [few] { $count } ملفات تعذّرت قراءتها.
    [many] { $count } ملفًا تعذّرت قراءتها.
   *[other] { $count } ملف تعذّرت قراءتها.
}
needs-columns = { $count ->
    [zero] لا أعمدة للتأكيد.
    [one] عمود واحد للتأكيد.
    [two] عمودان للتأكيد.
    [few] { $count } أعمدة للتأكيد.
    [many] { $count } عمودًا للتأكيد.
   *[other] { $count } عمود للتأكيد.
}
needs-held = { $count ->
    [zero] لا صفوف تنتظر.
    [one] صف واحد ينتظر جوابًا.
    [two] صفان ينتظران جوابًا.
    [few] { $count } صفوف تنتظر جوابًا.
    [many] { $count } صفًا تنتظر جوابًا.
   *[other] { $count } صف تنتظر جوابًا.
}
needs-refused = { $count ->
    [zero] لا قيم لم تُؤخذ.
    [one] قيمة واحدة لم تُؤخذ.
    [two] قيمتان لم تُؤخذا.
    [few] { $count } قيم لم تُؤخذ.
    [many] { $count } قيمة لم تُؤخذ.
   *[other] { $count } قيمة لم تُؤخذ.
}
needs-doubted = { $count ->
    [zero] لا قيم مشكوك فيها.
    [one] قيمة واحدة أُخذت مع شك.
    [two] قيمتان أُخذتا مع شك.
    [few] { $count } قيم أُخذت مع شك.
    [many] { $count } قيمة أُخذت مع شك.
   *[other] { $count } قيمة أُخذت مع شك.
}
needs-open = انظر فيها
needs-columns-title = أعمدة للتأكيد
needs-columns-text = لسنا متأكدين مما تحتويه هذه الأعمدة. اختر، فتُقرأ الجداول من جديد بإجاباتك.
needs-go = اقرأ من جديد بهذه الإجابات
needs-values-title = قيم للنظر فيها
needs-values-text = أولًا ما يمكن الحسم فيه هنا. صحّح الباقي في جدول الشريك وأفلته من جديد.
needs-all = جميع الملاحظات
column-is = يحتوي هذا العمود على
value-is = المقصود هنا
value-later = اتركه الآن
column-nothing = لا شيء نحتاجه: يُستبعد
layout-title = ملفات الترتيب
layout-text = الإجابات ملف لكل جدول. احتفظ به وأفلته مع جدول الشهر القادم: لا يُسأل عن شيء مرتين.

# Tables
about-day = الأرقام حتى تاريخ
about-sheets = الجداول
about-filters = عوامل التصفية
at-row = الصف { $row }
at-rows = { $more ->
    [zero] الصف { $row }
    [one] الصف { $row } وصف آخر
    [two] الصف { $row } وصفان آخران
    [few] الصف { $row } و{ $more } صفوف أخرى
    [many] الصف { $row } و{ $more } صفًا آخر
   *[other] الصف { $row } و{ $more } صف آخر
}
column-row = الصف
column-column = العمود
column-contacts = مجموع الصفوف
column-part = الجزء كما يسميه الجدول
column-weight = وزن القرائن
column-weighs = الوزن
weight-refused = لم تُؤخذ
weight-doubted = مشكوك فيها
weight-changed = عُدّلت
filter-all = الكل
filter-go = تصفية
showing = { $from } إلى { $to } من { $total }

# What a column can be
is-organisation = المنظمة
is-organisation-type = نوع المنظمة
is-implementer = المنظمة المنفذة
is-funder = المنظمة الممولة
is-programme = المنظمة التي تقود البرنامج
is-sector = القطاع
is-subsector = القطاع الفرعي
is-activity = النشاط
is-status = الحالة
is-modality = عينًا أو نقدًا أو خدمة
is-admin0 = البلد
is-admin1 = المنطقة، المستوى 1 (الاسم)
is-admin2 = المنطقة، المستوى 2 (الاسم)
is-admin3 = المنطقة، المستوى 3 (الاسم)
is-admin1-code = المنطقة، المستوى 1 (الرمز)
is-admin2-code = المنطقة، المستوى 2 (الرمز)
is-admin3-code = المنطقة، المستوى 3 (الرمز)
is-site = الموقع أو المخيم أو القرية
is-latitude = خط العرض
is-longitude = خط الطول
is-start = اليوم الأول
is-end = اليوم الأخير
is-period = الفترة
is-people-targeted = الأشخاص المستهدفون
is-people-reached = الأشخاص الذين جرى الوصول إليهم
is-people-reached-female = النساء والفتيات اللواتي جرى الوصول إليهن
is-people-reached-male = الرجال والفتيان الذين جرى الوصول إليهم
is-people-reached-children = الأطفال الذين جرى الوصول إليهم
is-people-reached-disability = الأشخاص ذوو الإعاقة الذين جرى الوصول إليهم
is-households-targeted = الأسر المستهدفة
is-households-reached = الأسر التي جرى الوصول إليها
is-quantity = الكمية
is-unit = الوحدة
is-item = مادة الإغاثة
is-budget = الميزانية
is-currency = العملة
is-comment = ملاحظة
is-source-id = رقم الشريك الخاص
