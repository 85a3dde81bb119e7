# Names of things
organisations = المنظمات
organisation = المنظمة
name = الاسم
acronym = الاختصار
aliases = تُعرف أيضاً باسم
country = البلد
countries = البلدان
region = الإقليم
status = الوضع
source = المصدر
link = الرابط
since = منذ
until = حتى
place = المدينة
host = الجمعية الوطنية المضيفة
seen-by = يمكن أن يطّلع عليه
save = حفظ
edit = تعديل
filter-text = يحتوي على
as-of = بتاريخ
territories = تخدم أيضاً
panel-more = المزيد

# Names in languages
name-in-en = الاسم بالإنجليزية
name-in-fr = الاسم بالفرنسية
name-in-es = الاسم بالإسبانية
name-in-ar = الاسم بالعربية
name-needed = اكتب الاسم بإحدى اللغات الأربع على الأقل.

# Kinds and regions
organisation-kind = النوع
kind-national-society = جمعية وطنية
kind-ifrc = الاتحاد الدولي
kind-icrc = اللجنة الدولية
kind-other = منظمة أخرى
region-afr = أفريقيا
region-ame = الأمريكتان
region-asp = آسيا والمحيط الهادئ
region-eur = أوروبا وآسيا الوسطى
region-mena = الشرق الأوسط وشمال أفريقيا

# Status over time
standing-active = عضو فاعل
standing-not-active = ليست عضواً فاعلاً
standing-not-yet = لم يُعترف بها أو لم تُقبل بعد
societies-active = كان عدد الجمعيات الوطنية الأعضاء الفاعلة { $count } بتاريخ { $day }.
as-of-wrong = بتاريخ: اكتب اليوم بالشكل YYYY-MM-DD، مثل 2026-11-20.
status-history = الوضع عبر الزمن
status-always = لم يُسجَّل أي تغيير في الوضع: عضو فاعل طوال الوقت.
status-record = تسجيل تغيير في الوضع
status-record-lead = تعترف اللجنة الدولية بالجمعيات الوطنية ويقبلها الاتحاد الدولي: يسجّل منسقوهما ذلك هنا مع ذكر المصدر.
status-source-hint = اذكر القرار أو الإشعار الذي ينص على ذلك.
status-there = سُجّل من قبل وضع يبدأ من هذا اليوم. اختر يوماً آخر.
status-recorded = سُجّل الوضع.

# Other organisations
organisations-none = لا توجد منظمة مطابقة. أزل أحد المرشحات أو اكتب حروفاً أقل.
organisation-add = إضافة منظمة أخرى
organisation-add-lead = للمنظمات من خارج الحركة. الجمعيات الوطنية والاتحاد الدولي واللجنة الدولية موجودة في القائمة.
organisation-component = { $name } من مكونات الحركة وهي في القائمة. ابحث عنها هناك.
organisation-there = { $name } موجودة في القائمة. افتحها هناك، أو اكتب اسماً يميّز بينهما.
organisation-added = أُضيفت المنظمة.
country-hint = اسم البلد بأي لغة، أو رمزه المكوّن من ثلاثة أحرف.
country-wrong = «{ $text }» ليس بلداً نعرفه. اكتب اسمه أو رمزه المكوّن من ثلاثة أحرف، مثل MOZ.
aliases-hint = واحد في كل سطر: الأسماء والاختصارات المستخدمة في الجداول.
link-wrong = اكتب الرابط كما يظهر في المتصفح، مبتدئاً بـ https://.

# Offices
offices = المكاتب والبعثات
offices-none = لم يُسجَّل أي مكتب.
office-kind = نوع المكتب
office-delegation = بعثة
office-country-cluster = بعثة لمجموعة بلدان
office-regional = مكتب إقليمي
office-sub-office = مكتب فرعي
office-branch = فرع
office-add = إضافة مكتب
office-add-lead = مكان تعمل فيه منظمتك. وهو لا يدل على الأقاليم التي تخدمها جمعية وطنية.
office-added = أُضيف المكتب.
office-close = إغلاق المكتب
office-close-lead = يبقى { $name } في القائمة مع يوم إغلاقه.
closed-on = أُغلق في
until-before = اليوم الأخير يسبق اليوم الأول. اكتب اليوم نفسه أو يوماً بعده.

# Contexts
contexts = السياقات
context = السياق
contexts-lead = البلدان والمناطق والأوضاع العابرة للحدود التي تعمل فيها مكونات الحركة.
contexts-none = لا يوجد سياق مفتوح هنا بعد. يمكن لأي منسق أن يفتح سياقاً.
context-kind = نوع السياق
context-country = بلد
context-area = منطقة
context-cross-border = عابر للحدود
context-open = فتح سياق
context-open-lead = يُفتح البلد مرة واحدة للجميع، ويحمل اسمه ويكون علنياً. والجمعية الوطنية في كل بلد هي المضيفة.
context-edit = تعديل السياق
context-opened = فُتح السياق.
context-there = يوجد سياق باسم { $name }. افتحه من القائمة، أو اكتب اسماً آخر.
countries-hint = أسماء بأي لغة أو رموز من ثلاثة أحرف، تفصل بينها فاصلة. تُذكر الجمعية الوطنية للبلد الأول أولاً.
countries-needed = اكتب من بلد واحد إلى { $most } بلداً، تفصل بينها فاصلة.
countries-one = السياق من نوع بلد له بلد واحد. اكتب بلداً واحداً، أو اختر عابر للحدود.
countries-several = للسياق العابر للحدود بلدان على الأقل. اكتب بلداً آخر، أو اختر منطقة.

# Presence
presence = الحضور
presence-none = لا يُعرف أحد هنا.
who-is-here = من الحاضر هنا
evidence = كيف نعرف ذلك
confirmed = التأكيد
confirmed-by = { $who }، { $day }
evidence-host = الجمعية الوطنية المضيفة
evidence-itself = مؤكَّد من المنظمة نفسها
evidence-source = مذكور في مصدر
evidence-host-source = الجمعية الوطنية للبلد
presence-here = نحن حاضرون هنا
presence-here-lead = تؤكد باسم منظمتك أنها تعمل في { $context }. ومنذ ذلك الحين تطّلع على ما يُشارك مع الحاضرين هنا.
presence-again = ما زلنا حاضرين
present-since = حاضرون منذ
presence-left = لقد غادرنا
presence-left-lead = منذ ذلك اليوم لا تطّلع منظمتك على ما يُشارك مع الحاضرين في { $context }.
left-on = تاريخ المغادرة
presence-seen = تدوين حاضرين آخرين
presence-seen-lead = ما رأيته في قائمة أو تقرير أو موقع عن { $context }. يظهر بوصفه مذكوراً في مصدر، ولا يفتح شيئاً لتلك المنظمة.
source-title = عنوان المصدر
source-day = تاريخ المصدر
source-there = دوّنت منظمتك هذا المصدر لذلك اليوم من قبل. لا حاجة إلى شيء آخر.
presence-withdraw = سحب
presence-confirmed = تم التأكيد: منظمتك حاضرة هنا.
presence-ended = دُوّن: غادرت منظمتك.
presence-noted = دُوّن مع مصدره.
presence-withdrawn = سُحب.
presence-not-said = لم تقل منظمتك إنها حاضرة هنا، فلا يوجد ما يُنهى.
components-only = هذا من شأن الجمعيات الوطنية والاتحاد الدولي واللجنة الدولية فقط. اسأل الجمعية الوطنية المضيفة.
host-always = الجمعية الوطنية المضيفة حاضرة هنا دائماً. اختر منظمة أخرى.
day-to-come = لم يأتِ هذا اليوم بعد. اكتب اليوم أو يوماً قبله.

# What was done, in the timeline
deed-organisation-listed = أدرج المنظمة في القائمة
deed-organisation-added = أضاف المنظمة
deed-organisation-changed = عدّل المنظمة
deed-society-status-recorded = سجّل وضعاً
deed-office-opened = أضاف المكتب
deed-office-closed = أغلق المكتب
deed-context-opened = فتح السياق
deed-context-changed = عدّل السياق
deed-presence-confirmed = أكّد الحضور
deed-presence-ended = أنهى الحضور
deed-presence-seen = دوّن حضوراً من مصدر
deed-presence-withdrawn = سحب حضوراً مدوَّناً

# People of the demonstration
look-as-whom = العرض بصفة
look-as-go = عرض
person-host = منسق الجمعية الوطنية المضيفة
person-data = مسؤول البيانات لدى المضيفة
person-partner = مساهم من جمعية شريكة
person-coordinator = منسق
person-mco = مسؤول تنسيق الحركة
person-public = الجمهور، دون حساب
