# Emergencies
operations = العمليات
kind-emergency = حالة طوارئ
open-emergency = فتح حالة طوارئ
open-emergency-lead = تكفي ثلاث خانات. ويمكن إضافة كل ما عداها لاحقًا.
open-submit = افتح حالة الطوارئ
opened = فُتحت حالة الطوارئ.
edit = تعديل
edit-emergency = تعديل حالة الطوارئ
save = حفظ
saved = تم الحفظ.
name-of = { $what }، { $countries }، { $day }

# Fields
field-what = ماذا حدث
field-countries = أين
field-countries-hint = بلد واحد أو أكثر، تفصل بينها فواصل منقوطة: البلد الأكثر تضررًا أولًا.
field-onset-day = متى بدأت
field-onset-hour = الساعة (بالتوقيت العالمي)، إن عُرفت
field-onset-source = مصدر التاريخ
field-onset-source-hint = من يقول متى بدأت: فرع أو سلطة أو تقرير.
field-name = الاسم
field-name-hint = اتركه فارغًا ليُسمّى بما حدث وأين ومتى.
field-glide = رقم GLIDE
field-glide-hint = مثل FL-2026-000123-MOZ.
field-status = الحالة
field-sure = اليوم صحيح
field-another = هذه حالة طوارئ أخرى
field-organisations = المنظمات التي يجوز لها الاطلاع عليها
field-organisations-hint = واحدة في كل سطر، باسمها أو بمختصرها. ومنظمتكم تطّلع عليها دائمًا.
field-audience-why = السبب
field-audience-why-hint = يُحفظ السبب في السجل مع اسمك.
fact-owner = تحفظ هذا السجل
column-audience = يطّلع عليها
column-changed = آخر تعديل
filter-country = البلد
filter-text = كلمات

# What people are asked
onset-future = لم يحن بعد اليوم أو الساعة المذكورة. صحّحها، أو ضع علامة على أنها صحيحة.
onset-old = مضى على اليوم المذكور أكثر من سنة. صحّحه، أو ضع علامة على أنه صحيح.
countries-some = اذكر بلدًا واحدًا، أو عدة بلدان لا تزيد على { $most }.
no-such-country = لا يوجد بلد اسمه «{ $text }». اكتب اسمه بالإنجليزية أو الفرنسية أو الإسبانية أو العربية، أو رمزه الدولي.
glide-wrong = اكتب رقم GLIDE على هذا النحو: FL-2026-000123-MOZ، أو اتركه فارغًا.
not-your-context = أنت تنسّق باسم منظمتك في سياقات أخرى فقط. اطلب ممن ينسّق في هذا البلد أن يفتح حالة الطوارئ.
first-country = يجوز للمنظمات الحاضرة في البلد الأول الاطلاع على حالة الطوارئ هذه. اطلب من منسّق في منظمتك تغييره.
alike = هل هي إحدى هذه؟
alike-note = تبدو حالات الطوارئ هذه متشابهة. افتح التي تقصدها، أو ضع علامة على أن حالتك أخرى.
alike-ask = تبدو هذه مثل { $names }. افتح تلك، أو ضع علامة على أن حالتك حالة طوارئ أخرى.
no-such-organisation = لا توجد منظمة اسمها «{ $text }» على وجه اليقين. اكتب اسمها كاملًا.
name-organisations = اذكر منظمة واحدة على الأقل، أو اختر جمهورًا آخر.
no-emergencies = لا توجد حالة طوارئ لعرضها. امسح عوامل التصفية لرؤية المزيد.

# Audience
change-audience = تغيير من يجوز له الاطلاع عليها
change-audience-lead = { $name }. حاليًا: { $note }
audience-changed = تغيّر من يجوز له الاطلاع على حالة الطوارئ.

# What happened
happened = ما الذي جرى
happened-none = لا شيء بعد.
panel-more = المزيد
deed-opened = فتحت حالة الطوارئ
deed-changed = عدّلت حالة الطوارئ
deed-shared = غيّرت من يجوز له الاطلاع على حالة الطوارئ
deed-named = سمّت المنظمات التي يجوز لها الاطلاع عليها

# Status
status-alert = إنذار
status-active = جارية
status-transition = انتقالية
status-closed = مغلقة

# What
what-armed-conflict = نزاع مسلح
what-internal-strife = اضطرابات داخلية
what-direct-results = نتائج مباشرة لنزاع
what-flood = فيضان
what-flash-flood = سيل مفاجئ
what-cyclone = إعصار
what-storm = عاصفة
what-earthquake = زلزال
what-tsunami = تسونامي
what-volcano = ثوران بركاني
what-landslide = انهيار أرضي
what-drought = جفاف
what-food-insecurity = انعدام الأمن الغذائي
what-wildfire = حريق غابات
what-cold-wave = موجة برد
what-heat-wave = موجة حر
what-insects = اجتياح حشرات
what-disaster = كارثة أخرى
what-technological = حادث تكنولوجي
what-epidemic = وباء
what-population-movement = حركة سكان
what-mixed = حالة مختلطة
