# Shell
product = smcc
product-long = تعزيز التنسيق والتعاون في الحركة
skip = الانتقال إلى المحتوى
languages = اللغة
home = البداية
about-footer = أُعدّ لمسؤولي التنسيق في الحركة. لا تُستخدم أي شارة ولا يُحمَّل شيء من مواقع أخرى.
error-title = خطأ: { $title }
page-title = { $title } – smcc
demonstration = عرض توضيحي
demonstration-note = جميع الأرقام مختلقة.
printed-from = طُبع من { $url }

# Audiences
audience-public = عام
audience-public-note = يمكن لأي شخص الاطلاع على هذا.
audience-own = أنت فقط
audience-own-note = يمكن لمن لديه العنوان أن يفتحه؛ وهو غير مدرج في أي مكان ويُحذف بعد مدة.

# Tables
table-files = الجدول بصيغة
table-pages = صفحات الجدول
table-showing = { $from } إلى { $to } من { $total }
table-next = التالي
table-previous = السابق
table-all = كل الصفوف ({ $total })
table-empty = لا يوجد ما يُعرض.
table-about = حول
table-source = المصدر
table-filters = عوامل التصفية
table-made = أُعدّ في
table-audience = يمكن أن يطّلع عليه
table-address = العنوان
source = المصدر: { $source }.

# Error summary
problem = توجد مشكلة

# Refusals
refusal-heading = تعذّر القيام بذلك
not-found-title = الصفحة غير موجودة
not-found = لا توجد صفحة في هذا العنوان. تحقق من العنوان أو انتقل إلى صفحة البداية.
gone-title = هذه الصورة لم تعد هنا
gone = تُحفظ الصور لمدة محدودة فقط وقد حُذفت هذه. أعد إفلات الملفات لإعداد صورة جديدة.
too-large-title = الحجم كبير جدًا
too-large = أرسل ملفات لا يتجاوز كل منها { $file } ولا تتجاوز معًا { $all }. احفظ الجدول بصيغة CSV أو أرسل ملفات الشركاء واحدًا تلو الآخر.
too-many-files = أرسل { $count } ملفًا على الأكثر في المرة الواحدة. أعدّ صورة ثانية للملفات الأخرى.
method-title = هذا العنوان ليس لهذا الغرض
method = انتقل إلى صفحة البداية وحاول من هناك.
busy-title = تجري قراءة جداول كثيرة الآن
busy = انتظر قليلًا ثم أرسل النموذج مرة أخرى. لم تفقد شيئًا.
cross-site-title = أُرسل هذا النموذج من موقع آخر
cross-site = لم يُقبل حفاظًا على سلامتك. افتح هذا الموقع وأرسل النموذج من هنا.
malformed-title = لم يصل النموذج كاملًا
malformed = ربما انقطع الاتصال. أرسل النموذج مرة أخرى.
fault-title = حدث خطأ من جانبنا
fault = حاول مرة أخرى. إذا تكرر ذلك فأبلغ القائم على هذا الموقع بالرقم { $id }.

# Home
home-needs = ما ينتظرني الآن
home-lead = منذ الساعة الأولى لأي حالة طوارئ تجتمع مكوّنات الحركة وتتفق وتتشارك وترفع تقاريرها كجسم واحد، ويبقى كل مكوّن مالكًا لبياناته.
home-nothing = لا شيء ينتظرك الآن.
home-checked = آخر تحقق { $at }.
home-all = عرض الكل
home-news = الجديد
home-news-none = لا جديد يمكنك رؤيته.
home-more = { $count ->
    [zero] ولا غيره
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
  }
home-sheets-title = صورة بلا حساب
home-sheets = أسقط جداول شركائك واقرأ صورة الحركة التي تُصنع منها. تُحذف بعد مدة.
home-sheets-go = إعداد صورة

# Help
help = مساعدة
help-help = الغرض من كل صفحة. وتجد الجملة نفسها في الصفحة تحت «مساعدة».
help-home = بعد تسجيل الدخول: ما ينتظرك مرتبًا حسب موعده وما فعله غيرك منذ ذلك الحين. ومن دونه: ما هو عام.
help-pages = الصفحات والنماذج
help-more = المزيد من المساعدة
help-errors = معاني الرسائل
help-errors-lead = كل رسالة تقول ما يجب فعله. وتتلقى البرامج الشيء نفسه بصيغة problem details ‏(RFC 9457) بالكلمة والحالة المذكورتين هنا.
help-api = وصف للبرامج (OpenAPI)
invalid = صحّح ما هو مذكور بجانب كل حقل ثم أرسل من جديد. ما كتبته محفوظ.
error-programs = للبرامج: { $text }
error-again = أعد إرسال الشيء نفسه بالمفتاح نفسه بعد عدد الثواني المذكور في Retry-After.
error-mend = لا تنفع إعادة الإرسال كما هو، صحّحه أولًا.
error-tell = أخبر من يدير هذا الموقع.

# Drafts
drafts = مسوداتي
drafts-lead = ما بدأت كتابته ولم ترسله. لا يراه أحد غيرك، ويُحذف بعد 30 يومًا.
drafts-none = لا مسودات لديك.
drafts-form = النموذج
drafts-typed = ما كُتب
draft-kept = حُفظت المسودة.
draft-unkept = تعذّر حفظ المسودة الآن. ستُعاد المحاولة.
draft-restored = هذه مسودتك بتاريخ { $at }. لم تُرسل بعد.
draft-drop = حذف المسودة
draft-dropped = حُذفت المسودة.
draft-address = العنوان: أرسل عنوان نموذج في هذا الموقع، مثل /o/new.
draft-fields = ما كُتب: أرسل كائنًا فيه قائمة نصوص لكل حقل.

# Units
megabytes = { $size } ميغابايت
kilobytes = { $size } كيلوبايت

# People and places
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
me = حسابي
places = الأقسام الرئيسية
way = موقعك
look-as = العرض بصفة
look = عرض
search = بحث
optional = اختياري
theirs = الإبقاء على ما كتبوه: { $text }
mine = الإبقاء على ما كتبته
changed-meanwhile = غيّر شخص آخر هذا بينما كنت تكتب.
not-shared = غير مشترك
filter = تصفية
live-new = تغيّر شيء هنا. أعد تحميل الصفحة لتراه.
saved = تم الحفظ.
all-things = الكل
page-more = المزيد

# Audiences of records
audience-movement = الحركة
audience-movement-note = يمكن لأي عضو مسجّل الدخول في جمعية وطنية أو الاتحاد الدولي أو اللجنة الدولية أن يرى هذا.
audience-context = الحاضرون هنا
audience-context-note = يمكن للمنظمات الحاضرة في هذا السياق أن ترى هذا: الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي والشركاء.
audience-organisations = منظمات محددة
audience-organisations-note = لا يرى هذا إلا المنظمات المسماة.
audience-body = فريق
audience-body-note = لا يرى هذا إلا أعضاء الفريق أو اللجنة.
audience-owner = المنظمة نفسها
audience-owner-note = لا يرى هذا إلا المنظمة المالكة.

# Roles
role-reader = قارئ
role-contributor = مساهم
role-coordinator = منسق
role-signatory = مفوّض بالتوقيع
role-focal-security = جهة اتصال الأمن
role-focal-surge = جهة اتصال الدعم السريع
role-focal-logistics = جهة اتصال اللوجستيات
role-focal-funding = جهة اتصال التمويل
role-focal-communication = جهة اتصال الإعلام
role-focal-data = جهة اتصال البيانات
role-team-co-chair = رئيس مشارك لفريق
role-steering = عضو اللجنة التوجيهية
role-operator = مشغّل النظام

# Fields
field-missing = { $label }: املأ هذا الحقل.
field-long = { $label }: اكتب { $max } حرفًا على الأكثر.
field-choice = { $label }: اختر من القائمة.
field-day = { $label }: اكتب اليوم بالشكل YYYY-MM-DD، مثل 2026-11-20.
field-moment = { $label }: اكتب اليوم والساعة بالشكل YYYY-MM-DDTHH:MM بالتوقيت العالمي.
field-number = { $label }: اكتب عددًا صحيحًا من { $least } إلى { $most }.
field-email = { $label }: اكتب عنوان بريد إلكتروني، مثل name@example.org.
field-text = { $label }: أرسل نصًا.
field-tick = { $label }: أرسل true أو false.
field-unknown = لا يوجد هنا حقل بهذا الاسم. احذفه، أو ابحث عن اسمه في وصف واجهة البرمجة.
field-list = { $label }: أرسل قائمة نصوص.

# More refusals
sign-in-title = سجّل الدخول أولًا
sign-in-first = هذه الصفحة لأعضاء الحركة. سجّل الدخول ثم افتحها من جديد.
first-title = هناك خطوة أولى
first = افتح { $href } أولًا، ثم عد وأرسل هذا مرة أخرى.
not-allowed-title = ليس لك تغيير هذا
not-allowed = يمكنك رؤية هذا، لكن دورك لا يسمح بهذه الخطوة. اطلبها من منسق المنظمة المالكة.
conflict-title = غيّر شخص آخر هذا أيضًا
conflict = اختر لكل حقل أدناه ما يجب أن يبقى ثم أرسل من جديد. لن يضيع شيء مما كتبت.
key-title = أُرسل هذا النموذج من قبل
key-reused = أُرسل النموذج نفسه بمحتوى آخر. افتح الصفحة من جديد وأرسل نموذجًا جديدًا.
key-missing-title = هذا التغيير بلا مفتاح
key-missing = أرسل مع كل تغيير مفتاح Idempotency-Key خاصًا بك، حتى لا يُحسب الإرسال مرتين.
too-many-title = محاولات كثيرة
too-many = انتظر { $wait } ثانية ثم حاول من جديد.
away-title = قاعدة البيانات لا تجيب الآن
away = لم يُحفظ شيء في هذه المحاولة. انتظر قليلًا وأرسل من جديد: الإرسال مرتين يُحسب مرة واحدة.
full-title = لم تبق مساحة على هذا الخادم
full = القراءة ما زالت تعمل. أخبر من يدير الموقع ثم أرسل النموذج من جديد: لا يضيع شيء لديك.
taken-title = هذا موجود بالفعل
taken = أضاف شخص آخر الشيء نفسه. ابحث عنه في القائمة وتابع من هناك.

# Search
search-label = البحث في كل ما يمكنك رؤيته
search-hint = يجب أن توجد كل الكلمات، كل منها ببدايتها؛ لا فرق في التشكيل ولا في أل التعريف.
search-begin = اكتب كلمة أو أكثر.
search-none = لا شيء مما يمكنك رؤيته يحتوي على كل هذه الكلمات. جرّب كلمات أقل أو بداياتها فقط.
search-more = أكثر من { $count } سجل تحتوي على هذه الكلمات؛ لم يُنظر إلا في أحدثها. أضف كلمة للعثور على البقية.
search-found = { $count ->
    [zero] لم يوجد أي سجل
    [one] وُجد سجل واحد
    [two] وُجد سجلان
    [few] وُجدت { $count } سجلات
    [many] وُجد { $count } سجلًا
   *[other] وُجد { $count } سجل
}
search-found-newest = { $count ->
    [zero] لم يوجد أي سجل بين الأحدث
    [one] وُجد سجل واحد بين الأحدث
    [two] وُجد سجلان بين الأحدث
    [few] وُجدت { $count } سجلات بين الأحدث
    [many] وُجد { $count } سجلًا بين الأحدث
   *[other] وُجد { $count } سجل بين الأحدث
}
search-title = العنوان
search-kind = النوع
search-changed = آخر تغيير
search-slash = الفتح بالمفتاح /

# Timeline and history
timeline-of = التسلسل الزمني: { $title }
timeline-here = هذا السياق
timeline-at = متى
timeline-organisation = المنظمة
timeline-role = الدور
timeline-deed = ما جرى
timeline-record = السجل
timeline-new = جديد
timeline-since = { $count ->
    [zero] لا قيود جديدة منذ اطلاعك الأخير.
    [one] هناك قيد جديد واحد منذ اطلاعك الأخير.
    [two] هناك قيدان جديدان منذ اطلاعك الأخير.
    [few] هناك { $count } قيود جديدة منذ اطلاعك الأخير.
    [many] هناك { $count } قيدًا جديدًا منذ اطلاعك الأخير.
   *[other] هناك { $count } قيد جديد منذ اطلاعك الأخير.
}
timeline-none = لم يجرِ هنا بعد شيء يمكنك رؤيته.
timeline-unnamed = منظمة بلا اسم
history = السجل التاريخي
history-of = السجل التاريخي: { $title }
history-field = الحقل
history-before = قبل
history-after = بعد
history-owner = المالك
history-context = السياق
history-emergency = حالة الطوارئ
history-body = الفريق
yes = نعم
no = لا

# Changes
changes = التغييرات
changes-number = الرقم
changes-none = لم يتغير منذ ذلك شيء يمكنك رؤيته.

# Jobs
jobs = المهام
jobs-lead = ما يقوم به هذا النظام لاحقًا: تُجرَّب كل مهمة حتى تُنجز، وتتوقف إذا فشلت مرات كثيرة.
jobs-again = إعادة تجربة المتوقفة
jobs-tried = { $count ->
    [zero] لا مهام لإعادة تجربتها.
    [one] تُعاد تجربة مهمة واحدة.
    [two] تُعاد تجربة مهمتين.
    [few] تُعاد تجربة { $count } مهام.
    [many] تُعاد تجربة { $count } مهمة.
   *[other] تُعاد تجربة { $count } مهمة.
}
job-kind = النوع
job-state = الحالة
job-due = الموعد
job-attempts = محاولات فاشلة
job-error = سبب الفشل
job-changed = آخر تغيير
job-waits = في الانتظار
job-running = قيد التنفيذ
job-again = فشلت وستُعاد
job-done = أُنجزت
job-rests = متوقفة: فشلت مرات كثيرة

# Outbox
outbox = صندوق الصادر
outbox-lead = تنتظر الرسائل هنا حتى يأخذها خادم البريد. يُنسى نصها بعد إرسالها.
outbox-no-server = لم يُضبط خادم بريد: تنتظر الرسائل هنا حتى يُضبط.
outbox-recipient = إلى
outbox-written = كُتبت
outbox-sent = أُرسلت
outbox-refused = يرفض الخادم هذا العنوان
outbox-send = إعادة المحاولة للكل الآن
outbox-tried = تُعاد الآن محاولة إرسال كل الرسائل المنتظرة.

# Calendar
calendar = عناوين التقويم
calendar-lead = أعطِ تقويمك عنوانًا كهذا: يعرض ما له تاريخ ويمكنك رؤيته. من لديه العنوان يراه أيضًا، فألغِ ما قد يعرفه غيرك.
calendar-addresses = العناوين المستخدمة
calendar-made = أُنشئ في
calendar-new = إنشاء عنوان
calendar-revoke = إلغاء العنوان { $number }
calendar-none = لا يوجد عنوان مستخدم.
calendar-address = عنوان لتقويمك
calendar-once = انسخه الآن: يُعرض لعشر دقائق وفي هذا المتصفح فقط ولا يُحفظ.
calendar-done = أُنشئ العنوان.
calendar-revoked = أُلغي العنوان: لم تعد التقاويم التي لديها العنوان تتلقى شيئًا.
calendar-most = لديك { $count } عناوين بالفعل. ألغِ واحدًا أولًا.

# Files
file-kind = ملف
file-files = الملفات
file-hint = { $count } ملفات على الأكثر، كل منها { $size } على الأكثر.
file-keep = إضافة ملفات: { $title }
file-submit = حفظ الملفات
file-missing = اختر ملفًا أولًا.
file-large = الملف { $name } كبير جدًا: الحد الأقصى { $size }. أرسل ملفًا أصغر.
file-kept = { $count ->
    [zero] لم يُحفظ أي ملف.
    [one] حُفظ ملف واحد.
    [two] حُفظ ملفان.
    [few] حُفظت { $count } ملفات.
    [many] حُفظ { $count } ملفًا.
   *[other] حُفظ { $count } ملف.
}
file-gone = لم يعد الملف هنا.

# Ledger
ledger = السجل العام
ledger-entries = القيود
ledger-sealed = مختوم حتى الرقم
ledger-key = يُختم السجل كل ساعة بمفتاح هذا النظام. جزؤه العلني { $key }: احفظه في مكان آخر مع ختم من حين إلى حين، حتى لا يعيد أحد كتابة السجل خفية.
ledger-no-key = لم يُضبط مفتاح، فالسجل غير مختوم. أضف مفتاحًا إلى الإعدادات.
seals = الأختام
seals-none = لم يُختم السجل بعد.
seal-root = الجذر
flaw-altered = القيد { $number } ليس ما كُتب.
flaw-broken = القيد { $number } لا يتبع ما قبله في سلسلته.
flaw-missing = القيد { $number } مفقود أو في غير مكانه.
flaw-other = حتى القيد { $number } ليس السجل هو الذي خُتم.
flaw-forged = الختم عند القيد { $number } ليس بمفتاح هذا النظام، أو أن ختمًا قبله مفقود.
flaw-cut = ينتهي السجل قبل القيد { $number }.
flaw-unreadable = السطر { $number } ليس من سجل.

# Deeds
deed-audience-named = حدّد من يمكنه الاطلاع عليه
deed-file-kept = أضاف الملف
deed-file-removed = أزال الملف

## Help: what each page is for
help-calendar-addresses = عناوين سرية يجلب منها تقويمك الاجتماعات والمواعيد؛ أنشئ عنوانًا لكل جهاز وألغه إذا ضاع.
help-history = ما جرى في حالة طوارئ أو سياق أو منظمة، الأحدث أولًا، ومن فعله ومتى.
help-jobs = العمل الذي تنجزه المنظومة في الخلفية وما فشل منه؛ دون أي من محتواه.
help-keep-draft = يحفظ ما كتبته إلى أن ترسله.
help-keep-files = يضيف ملفات إلى سجل. ومن يمكنه رؤية السجل يمكنه رؤية ملفاته.
help-ledger-seals = نقاط تحقق موقعة من السجل: بنقطة احتفظت بها يستطيع أي شخص أن يبين أن شيئًا قبلها لم يتغير.
help-outbox = الرسائل التي تنتظر أو أُرسلت أو رُفضت، دون نصها.
help-record-history = ما تغير في هذا السجل حقلًا حقلًا، ومن غيره ومتى.
help-search = يجد كل ما يمكنك رؤيته، بأي من اللغات الأربع، مع التشكيل أو دونه. وكلمتان تضيّقان البحث معًا.
help-changes = ما تغير منذ رقم حصلت عليه في المرة السابقة، بقدر ما يمكنك رؤيته: للبرامج التي تحتفظ بنسخة.
