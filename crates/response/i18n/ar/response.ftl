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
field-class = نوع الوضع
class-disaster = كارثة
field-class-hint = هو ما يحدد من يدعو إلى الاجتماع ابتداءً.
field-severity = الخطورة
field-severity-hint = بألوان استجابة الاتحاد الدولي: أصفر، برتقالي، أحمر. اتركها فارغة ما دام لم يحددها أحد.
field-assessed-why-hint = ما الذي تغير ومن يقول ذلك. يُحفظ مع الوقت واسم منظمتك.
field-codes = أرقام أخرى
field-codes-hint = مثل رقم نداء أو رقم عملية لصندوق DREF، مفصولة بفواصل.
field-everywhere = لا تخص بلدًا واحدًا، كالجائحة
field-double = هي نسخة مكررة من
field-double-hint = اتركها فارغة إذا كانت حالة طوارئ قائمة بذاتها.
column-when = متى
column-by = من
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
audience-first = يمكن للمنظمات الحاضرة في البلد الأول أن ترى حالة الطوارئ هذه. اختر جمهورًا آخر قبل أن تزيل كل البلدان.
double-of-double = اختر حالة طوارئ ليست هي نفسها مكررة.
double-has-doubles = هناك حالات طوارئ أخرى مكررة من هذه. تراجع عنها أولًا.
no-single-country = بلدان متعددة
all-countries = جميع البلدان
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

## Lessons
lessons = الدروس
lessons-lead = ما ساعد وما أعاق، بحسب الأداة والمرحلة والبلد. النجاحات والحالات الصعبة معًا.
lessons-none = لا دروس تُعرض. أزيلوا عوامل التصفية لرؤية المزيد.
lessons-none-here = لم يدوّن أحد درسًا بعد. سطر يُكتب في حينه خير من تقرير بعد سنة.
lessons-about = تجارب من أماكن أخرى: { $tool }
lessons-of-emergency = دروس حالة الطوارئ هذه
kind-lesson = درس
lesson-plain = درس
lesson-study = دراسة حالة
lesson-kind = النوع
lesson-original = مأخوذة من
lesson-new = تدوين درس
lesson-new-lead = لا تراه إلا منظمتكم ما لم تسمّوا غيرها. وما يصلح لقراء أكثر يصبح دراسة حالة فيما بعد.
lesson-edit = تعديل
lesson-keep = حفظ الدرس
lesson-kept = حُفظ الدرس.
lesson-gone = أُزيل.
lesson-remove = إزالة
lesson-share = من يمكنه رؤية الدرس
lesson-share-lead = سمّوا من كانوا حاضرين. ولقراء أكثر انشروا دراسة حالة محرّرة: يبقى الدرس كما هو.
lesson-title = العنوان
lesson-title-hint = ما يُقال لزميل في سطر.
lesson-tool = الأداة
lesson-phase = المرحلة
lesson-outcome = كيف سارت الأمور
lesson-helped = ما ساعد
lesson-hindered = ما أعاق
lesson-advice = ما العمل في المرة القادمة
lesson-situation = الوضع
lesson-countries-hint = بلد أو عدة بلدان تفصل بينها فاصلة منقوطة. يُترك فارغًا إن لم يتعلق ببلد.
lesson-happened = متى
lesson-happened-hint = بالدقة التي تعرفونها، مثل سبتمبر 2021.
lesson-source = المصدر
lesson-source-hint = إن لم يكن من العاملين لديكم.
lesson-audience-hint = لا يتجاوز أبدًا من يرون حالة الطوارئ.
lesson-says-nothing = اكتبوا ما ساعد أو ما أعاق أو ما العمل في المرة القادمة.
lesson-too-wide = من يرون حالة الطوارئ أقل ممن اخترتم هنا. اختاروا منظمتكم أو منظمات ترى حالة الطوارئ.
lesson-no-context = لا أحد موجود حيث لم يُذكر بلد. اذكروا بلدًا أو اختاروا جمهورًا آخر.
lesson-not-there = منظمتكم غير موجودة هناك. أكدوا وجودها أولًا أو اختاروا جمهورًا آخر.
study-new = نشر دراسة حالة
study-new-lead = حرّروا النص لمن سيقرؤونه واحذفوا ما ليس لهم. ويبقى الدرس كما هو لمن يرونه الآن.
study-publish = نشر دراسة الحالة
study-published = نُشرت دراسة الحالة.
deed-lesson-noted = دوّن درسًا
deed-lesson-changed = عدّل درسًا
deed-lesson-shared = غيّر من يمكنه رؤية درس
deed-lesson-removed = أزال درسًا
deed-study-published = نشر دراسة حالة
help-lessons = دروس ودراسات حالة من الاستجابات، يُبحث فيها بحسب الأداة والمرحلة والنتيجة والبلد.
help-note-lesson = يدوّن ما ساعد وما أعاق لمنظمتكم أو لمن تسمّون.
help-lesson = درس أو دراسة حالة.
help-edit-lesson = يعدّل درسًا أو دراسة حالة لمنظمتكم.
help-share-lesson = يغيّر من يمكنه رؤية درس، ولا يتجاوز أبدًا من يرون حالة الطوارئ.
help-publish-study = يصنع من درس دراسة حالة للآخرين ويترك الدرس كما هو.

## Tools
tool-mini-summit = القمة المصغّرة
tool-joint-statement = البيان المشترك
tool-convener = الجهة الداعية
tool-officer = مسؤول تنسيق الحركة
tool-agreement = اتفاق تنسيق الحركة
tool-plan = خطة طوارئ الحركة
tool-picture = صورة عمل الحركة
tool-appeal = نداء منسّق
tool-meetings = الاجتماعات وفرق العمل
tool-shared-office = المكاتب المشتركة
tool-logistics = الإمداد
tool-surge = التعزيز بالأفراد
tool-security = الأمن
tool-communication = الاتصال
tool-membership = تنسيق الأعضاء

## Phases and outcomes
phase-preparedness = قبل الحدث
phase-onset = الساعات 48 الأولى
phase-response = الاستجابة
phase-transition = الانتقال
phase-after = بعد ذلك
outcome-success = نجحت
outcome-hard = كانت صعبة
outcome-mixed = الأمران معًا

## Exercises
exercises = مراجعة ما بعد العمل
kind-exercise = مراجعة ما بعد العمل
exercise-new = التخطيط لمراجعة ما بعد العمل
exercise-new-lead = ينظر المشاركون في الاستجابة معًا إلى ما مضى وهم يتذكرونه: ما خُطّط له وما حدث ولماذا وما العمل في المرة القادمة.
exercise-plan = تحديد موعدها
exercise-is-planned = حُددت المراجعة وأُدرجت في التقاويم.
exercise-edit = تعديل المراجعة
exercise-of = نظرة إلى الوراء: { $name }
exercise-title = العنوان
exercise-due-on = تُعقد قبل
exercise-due-on-hint = تضع أدوات الاتحاد الدولي تقييمًا آنيًا من الشهر الثالث على سبيل الاسترشاد.
exercise-who = من يشارك
exercise-who-hint = الوظائف والمنظمات دون أسماء.
exercise-held-on = عُقدت في
exercise-note = ما نتج عنها
exercise-note-hint = إن أُلغيت: لماذا.
exercise-planned = مقررة
exercise-held = عُقدت
exercise-dropped = أُلغيت
exercise-due = تُعقد قبل { $day }
exercise-held-when = اذكروا اليوم الذي عُقدت فيه، على ألا يكون بعد اليوم.
exercise-dropped-why = اكتبوا سبب إلغائها.
deed-exercise-planned = حدّد مراجعة ما بعد العمل
deed-exercise-changed = عدّل مراجعة ما بعد العمل
help-plan-exercise = يحدد يومًا يُنظر فيه معًا إلى استجابة مضت.
help-exercise = مراجعة ما بعد العمل: متى ومن وما نتج عنها.
help-edit-exercise = يعدّل مراجعة أو يذكر أنها عُقدت أو أُلغيت.

## Side by side
integrations = جنبًا إلى جنب
integrations-lead = مكاتب مشتركة وفرق متقاربة ومقاعد متبادلة في فرق العمل وتنسيق الأعضاء: من مع من، ومنذ متى، وكيف عُرف ذلك.
integrations-none = لم يسجّل أحد من يعمل هنا جنبًا إلى جنب.
kind-integration = جنبًا إلى جنب
way-shared-office = مكتب مشترك
way-proximity = مكاتب متقاربة
way-task-force = مقاعد في فريق عمل
way-membership = تنسيق الأعضاء
integration-new = تسجيل من يعمل جنبًا إلى جنب
integration-new-lead = الفرق المتقاربة تتحدث كثيرًا وتثق ببعضها أسرع. وإذا سُجّل ذلك عرف القادم الجديد من يسأل.
integration-edit = تعديل
integration-way = كيف
integration-title = ماذا
integration-title-hint = المكتب أو فريق العمل أو الخطة كما يسميها الناس.
integration-who = من
integration-who-hint = منظمة في كل سطر بالاسم أو المختصر؛ اثنتان على الأقل.
integration-place = المكان
integration-since = منذ
integration-until = حتى
integration-until-hint = يُترك فارغًا ما دام قائمًا.
integration-source-hint = لازم إن لم تكن منظمتكم واحدة منها.
integration-link = رابط المصدر
integration-note = ملاحظة
integration-since-day = منذ { $day }
integration-two = سمّوا منظمتين على الأقل، واحدة في كل سطر.
integration-until-wrong = يجب أن تكون النهاية بعد البداية.
integration-source-missing = منظمتكم ليست بين من سمّيتم. اكتبوا من قال ذلك.
integration-link-wrong = اكتبوا رابطًا يبدأ بـ https://.
integration-gone = أُزيل.
deed-integration-noted = سجّل من يعمل جنبًا إلى جنب
deed-integration-changed = عدّل من يعمل جنبًا إلى جنب
deed-integration-removed = أزال من يعمل جنبًا إلى جنب
help-integrations = من يعمل جنبًا إلى جنب في سياق، ومنذ متى، مع المصدر.
help-note-integration = يسجّل مكتبًا مشتركًا أو فرقًا متقاربة أو مقاعد في فريق عمل أو تنسيق الأعضاء.
help-integration = كيف تعمل منظمات جنبًا إلى جنب.
help-edit-integration = يعدّل ما سُجّل أو ينهيه.
## An organisation's word
answer-agreed = موافِقة
answer-objects = معترِضة
answer-stale = أبدت رأيها في نص سابق
answer-missing = لا رد بعد
field-answer = منظمتكم
field-capacity = وظيفتك
field-capacity-hint = مثل الأمين العام أو رئيس البعثة. تظهر الوظيفة مع كلمة منظمتكم، ولا يظهر اسمك.
field-note = ملاحظة
field-note-hint = لازمة عند الاعتراض: ما الذي ينبغي أن يتغير.
objection-why = اذكر ما الذي ينبغي أن يتغير، ليتمكن الآخرون من الرد.
read-again = تغيّر النص منذ أن فتحته. اقرأه من جديد، ثم أعطِ كلمة منظمتكم.
deed-consent-given = وافقت على
deed-objection-made = اعترضت على

## Conveners
conveners = الجهات الداعية إلى التنسيق
kind-convener = جهة داعية
term-convener = الجهة الداعية
term-co-conveners = المنظمات المشاركة في الدعوة
term-lead-agency = المنظمة الرائدة
term-lead-partners = بالاشتراك مع
convener-title = { $term }: { $country }
convener-is = { $term } في { $country }: { $name }.
convener-is-with = { $term } في { $country }: { $name }، بالاشتراك مع { $others }.
convener-gap = لا توجد جهة داعية بعد
conveners-none = لم تُقترح أي جهة داعية بعد.
propose-convener = اقتراح جهة داعية
propose-convener-lead = النموذج مملوء بما تقترحه القاعدة. غيّر ما يختلف هنا، واذكر السبب.
propose-submit = اقترح
edit-convener = تعديل الاقتراح
edit-convener-lead = وافق الجميع على ما هو قائم الآن. وإذا غيّرته سُئلوا من جديد.
convener-taken = لدى { $country } جهة داعية بالفعل. عدّل تلك، أو سلّم الدور.
convener-said-proposed = تم الاقتراح. يُطلب من الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي الموافقة.
field-host-able = الجمعية الوطنية المضيفة قادرة على الدعوة إلى التنسيق
host-able = قادرة على الدعوة
host-not-able = غير قادرة على الدعوة حاليًا
filter-host = الجمعية الوطنية المضيفة
field-beyond = نتائج مباشرة بعد استتباب السلم، أو في دولة ليست طرفًا في النزاع
field-deviation = السبب
field-deviation-hint = لازم إذا اخترت غير ما تقترحه القاعدة، أو إذا تركت لك الاختيار.
deviation-why = تقول القاعدة: { $rule } اذكر سبب اختيارك، أو اختر ما تقترحه.
field-valid-from = من
column-until = حتى
field-review-due = يُعاد النظر فيه في
field-review-hint = تتغير الحالة: يوم تنظرون فيه هل ما زال هذا مناسبًا.
rule-title = ما تقترحه القاعدة
rule-if-not-able = إذا لم تكن الجمعية الوطنية المضيفة قادرة على الدعوة
rule-if-able = إذا كانت الجمعية الوطنية المضيفة قادرة على الدعوة
rule-host-with-icrc = تدعو الجمعية الوطنية المضيفة إلى التنسيق في بلدها. وفي النزاع المسلح والاضطرابات الداخلية ونتائجهما المباشرة تشاركها اللجنة الدولية في الدعوة.
rule-host-with-ifrc = تدعو الجمعية الوطنية المضيفة إلى التنسيق في بلدها. وفي الكوارث وسائر طوارئ زمن السلم يشاركها الاتحاد الدولي في الدعوة.
rule-icrc-for-host = إذا لم تكن الجمعية الوطنية المضيفة قادرة على الدعوة في نزاع، دعت اللجنة الدولية. وتبقى المضيفة الشريك الأول.
rule-ifrc-for-host = إذا لم تكن الجمعية الوطنية المضيفة قادرة على الدعوة في كارثة أو طارئ آخر في زمن السلم، دعا الاتحاد الدولي. وتبقى المضيفة الشريك الأول.
rule-icrc-for-all = حالة الطوارئ التي لا تخص بلداً بعينه ليست لها جمعية وطنية مضيفة. في النزاعات المسلحة والاضطرابات الداخلية ونتائجها المباشرة تكون اللجنة الدولية هي الجهة الداعية لجميع البلدان، وتكون كل جمعية وطنية هي الداعية في بلدها.
rule-ifrc-for-all = حالة الطوارئ التي لا تخص بلداً بعينه ليست لها جمعية وطنية مضيفة. في الكوارث والأوبئة وسائر الطوارئ في زمن السلم يكون الاتحاد الدولي هو الجهة الداعية لجميع البلدان، وتكون كل جمعية وطنية هي الداعية في بلدها.
rule-mixed = في الحالة المختلطة تتفق الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي على من يدعو، للبلد كله أو لكل منطقة.
rule-icrc-leads = في النزاع المسلح والاضطرابات الداخلية ونتائجهما المباشرة حتى استتباب السلم، تكون اللجنة الدولية المنظمة الرائدة. والجمعية الوطنية المضيفة شريكها الأول.
rule-federation-leads-results = في النتائج المباشرة بعد استتباب السلم، أو في دولة ليست طرفًا في النزاع، يكون الاتحاد الدولي المنظمة الرائدة.
rule-federation-leads = في الكوارث الطبيعية أو التكنولوجية وسائر طوارئ زمن السلم، يكون الاتحاد الدولي المنظمة الرائدة. والجمعية الوطنية المضيفة شريكه الأول.
rule-lead-agreed = عدة حالات معًا: تتفق مكونات الحركة على المنظمة الرائدة.
source-seville = المصدر: اتفاق إشبيلية 1997، المادتان 5-1 و5-3؛ والتدابير التكميلية 2005.
source-seville-two = المصدر: اتفاق إشبيلية 2.0 (2022) بحسب قراءتنا: راجع نص الاتفاق حيث يهم الأمر.
source-for-all = افتراض منا: لا تتحدث المصادر المتاحة عن حالة طوارئ لا تخص بلداً بعينه.
convener-proposed = مقترح
convener-under-discussion = قيد النقاش
convener-agreed = متفق عليه
convener-announced = معلَن
convener-under-review = قيد المراجعة
convener-handed-over = سُلّم
convener-ended = انتهى
words-title = من يوافق
words-note-convener = يسري متى وافقت الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي، كلٌّ على حدة، على ما هو مكتوب هنا.
waits-for = في انتظار: { $names }
give-word = أعطِ كلمة منظمتكم
change-word = غيّر كلمة منظمتكم
give-word-submit = أعطِ الكلمة
announce-convener = إبلاغ كل الجمعيات الوطنية
announce-convener-lead = رسالة مشتركة تُعلم كل الجمعيات الوطنية بالجهة الداعية. وإذا أصدرتها هنا سُجّل ذلك تلقائيًا.
field-announced-on = أُعلن في
field-announced-how = بأي وسيلة
field-announced-how-hint = مثل رسالة مشتركة ورقمها.
not-announced = وافق الجميع. أبلغوا الآن كل الجمعيات الوطنية، والأفضل برسالة مشتركة.
review-convener = راجعه
review-convener-lead = لا تعود الموافقات السابقة محسوبة: يُسأل الثلاثة من جديد.
review-submit = افتح المراجعة
field-review-why = ما الذي تغيّر
under-review = قيد المراجعة: { $why }
review-is-due = حلّ اليوم المحدد لإعادة النظر في هذا.
class-changed = تقرر هذا لحالة: { $before }. والحالة الآن: { $now }. راجعه.
class-changed-why = تغيرت الحالة من { $before } إلى { $now }.
dispute = محل خلاف
dispute-convener = سجّل أنه محل خلاف
escalate = ارفع الخلاف
settle-dispute = سُوّي الخلاف
field-dispute = أين تجري تسويته
field-dispute-why = موضوع الخلاف
field-dispute-hint = بعبارات محايدة: يقرؤها كل من يرى هذا التكليف.
dispute-country = في البلد
dispute-region = مع المكاتب الإقليمية
dispute-geneva = مع القيادات في جنيف
disputed = محل خلاف، { $level }: { $why }
hand-over = تسليم الدور
hand-over-lead = ينتقل الدور إلى منظمة أخرى. ويُقترح التكليف الجديد فورًا، كي لا يبقى البلد بلا جهة داعية.
hand-over-submit = سلّم الدور
hand-over-same = اختر منظمة أخرى: فهذه تدعو بالفعل.
hand-over-before = اختر يومًا لا يسبق بداية التكليف الحالي.
hand-over-open = اذكر كيف يُسوّى هذا: { $open }.
handed-over = سُلّم الدور. يُطلب من الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي الموافقة على الجهة الداعية الجديدة.
field-new-convener = الجهة الداعية الجديدة
field-hand-over-why = سبب التسليم
field-checklist = ما تمت تسويته
field-checklist-hint = وفق اتفاق إشبيلية، المادة 5-5: لا تنتقل الموارد إلى المنظمة الجديدة إلا بموافقة المانحين.
field-left-open = ما بقي مفتوحًا وكيف يُسوّى
field-left-open-hint = لازم ما دام شيء أعلاه غير معلَّم.
settled-consulted = استُشيرت الجمعية الوطنية المضيفة والشركاء
settled-activities = للأنشطة الجارية والعاملين من يتابعهم
settled-resources = اتُّفق على الموارد التي تنتقل
settled-donors = وافق المانحون على ذلك
settled-information = سُلّمت المعلومات وجهات الاتصال والآليات
settled-told = يعلم الشركاء والسلطات متى يبدأ ذلك
settled-yes = تمت تسويته
settled-no = مفتوح
end-convener = إنهاؤه
end-submit = أنهِه
field-ended-on = أول يوم من دونه
field-ended-why = سبب الانتهاء
fact-agreed-at = اتُّفق عليه في
fact-deviation = خلافًا لما تقترحه القاعدة، لأن
link-predecessor = التكليف السابق
link-successor = التكليف اللاحق
link-letter = الرسالة المشتركة
link-history = السجل التاريخي
deed-convener-proposed = اقترحت جهة داعية:
deed-convener-changed = عدّلت الجهة الداعية المقترحة:
deed-convener-discussed = فتحت النقاش حول
deed-convener-agreed = كانت آخر الموافقين على
deed-convener-announced = أبلغت كل الجمعيات الوطنية بشأن
deed-convener-review = فتحت مراجعة
deed-convener-disputed = اعترضت على
deed-convener-escalated = رفعت الخلاف حول
deed-convener-settled = سوّت الخلاف حول
deed-convener-handed-over = سلّمت
deed-convener-ended = أنهت
help-conveners = من يدعو إلى التنسيق في كل بلد من بلدان حالة الطوارئ هذه. لكل بلد جهة داعية واحدة في الوقت نفسه، وتبقى السابقة في القائمة.
help-propose-convener = يقترح جهة داعية لبلد واحد. تملأ القاعدة النموذج، وتقرر الجمعية الوطنية المضيفة واللجنة الدولية والاتحاد الدولي.
help-convener = تجمع الشركاء في بلد واحد. تدعو ولا تأمر.
help-edit-convener = يغيّر الاقتراح. ويُسأل من جديد كل من وافق سابقًا.
help-word = يقول باسم منظمتكم هل توافق. وتُحسب الكلمة للنص القائم هنا لا لأي نص لاحق.
help-dispute = يسجّل أن مكونات الحركة مختلفة، ومن يسوّي الخلاف: البلد أو الإقليم أو جنيف.
help-end-convener = ينهي الدور من دون منظمة أخرى، كما عند انتهاء الاستجابة.

## Statements
statements = البيانات والرسائل المشتركة
kind-statement = بيان أو رسالة مشتركة
joint-statement = بيان مشترك
joint-letter = رسالة مشتركة
statement-title = { $kind } { $number } – { $emergency }
statement-title-edition = { $kind } { $number }، الطبعة { $edition } – { $emergency }
number-edition = { $number }، الطبعة { $edition }
classified-movement = للحركة
classified-public = علني
statement-draft = مسودة
statement-issued = صادر
statement-superseded = حلّ محله غيره
statement-withdrawn = مسحوب
topic-situation = الوضع والاحتياجات
topic-roles = الأدوار: الجهة الداعية والمشاركة في الدعوة
topic-activities = ما يقوم به كل مكوّن
topic-meaning = ما يعنيه ذلك
topic-mechanism = التنسيق وجهات الاتصال
topic-support = كيف يدعم الشركاء، وما لا ينبغي إرساله
topic-appeals = النداءات والقنوات
topic-communication = الإعلام والمتحدثون
topic-visits = الزيارات
topic-security = الأمن
topic-next-update = التحديث القادم
hint-situation = ماذا حدث، ومن المتضرر، وما أشد الاحتياجات، ومصدر هذه الوقائع.
hint-roles = من يدعو ومن يشارك في الدعوة في كل بلد، كما اتُّفق.
hint-activities = سطر لكل مكوّن: ماذا يفعل وأين.
hint-meaning = ما الذي يفعله الشركاء على نحو مختلف من الآن، وإلى من يلجؤون.
hint-mechanism = ما الاجتماعات القائمة، والوظائف والمكاتب التي يُتصل بها، من دون عناوين خاصة.
hint-support = ما ينفع من أموال وأفراد وسلع، وما يكون عبئًا.
hint-appeals = ما النداءات المفتوحة، وبأي مبالغ، وبأي قناة يُتبرع.
hint-communication = من يتحدث إلى الإعلام وعن ماذا، وأين الرسائل الأساسية.
hint-visits = هل تفيد الزيارات الآن، ومع من يُتفق عليها.
hint-security = الخط العام فقط. لا طرق ولا أماكن ولا أسماء قد تعرّض أحدًا للخطر.
hint-next-update = متى يصدر البيان القادم، وما الذي سيوضحه.
translation-source = النص الأصلي
translation-empty = لا شيء
translation-missing = غير موجودة
translation-draft = مسودة لم تُراجَع
translation-checked = روجعت
translation-stale = متقادمة: تغيّر النص الأصلي
translation-stale-note = هذه الترجمة أقدم من النص الأصلي.
translation-draft-note = لم تُراجَع هذه الترجمة.
not-translated = غير مترجم؛ النص بلغة { $language }.
translations = الترجمات
column-section = القسم
column-languages = اللغات
stale-in = ترجمات أقدم من النص الأصلي: { $languages }.
statements-none = لم يُقَل شيء مشترك بعد.
begin-kind = صياغة جديدة: { $kind }
draft-statement = صياغة نص مشترك
draft-statement-lead = تُصاغ الأقسام مما هو معروف هنا، بأربع لغات. تعدّل ما يلزم، ثم توافق كل منظمة مذكورة.
draft-statement-submit = صُغه
statement-begun = تمت الصياغة. اقرأ كل قسم، ثم اطلب موافقة المنظمات المذكورة.
field-statement-kind = النوع
field-statement-lang = لغة النص الأصلي
field-statement-lang-hint = اللغة التي يُكتب بها أولًا. والثلاث الأخرى ترجمات له.
field-speakers = باسم
field-speakers-hint = على كل منظمة تعلّمها أن توافق على النص قبل إصداره.
speakers-two = علّم منظمتين على الأقل: فهو نص مشترك.
field-classification = لمن
field-next-update = التحديث القادم في
field-number = الرقم
field-issued-at = صدر في
issued-in = صدر باللغات
edit-statement = تعديل من يتحدث
edit-statement-lead = باسم من يتحدث ولمن. ويُسأل من جديد كل من وافق سابقًا.
section-title = { $heading } ({ $language })
section-source = النص الأصلي: { $language }
section-points = كل سطر فقرة، والسطر الذي يبدأ بشرطة نقطة في قائمة.
section-empty = لا شيء هنا؛ يُحذف هذا القسم.
field-checked = قرأت النصين: المعنى واحد
field-checked-hint = لا تصدر إلا الترجمات التي روجعت.
clearances = الموافقات
clearances-note = يمكن إصداره متى وافقت كل منها على النص القائم هنا. وأي تعديل يعيد سؤالها جميعًا.
clear-statement = وافق باسم منظمتكم
clear-statement-lead = { $title }. { $level }. كلمتك للنص كما هو الآن، بكل لغاته.
ask-clearance = اطلب الموافقة
clearance-asked = طُلبت كلمتهم بشأن هذا النص برسالة.
clearance-said-asked = تم الطلب. تُرسل رسائل إلى من يتكلمون باسم المنظمات التي لم توافق بعد على هذا النص.
clearance-asked-already = سُئل الجميع عن هذا النص من قبل. وعندما يتغير يمكن سؤالهم من جديد.
deed-clearance-asked = طلبت موافقة المنظمات المذكورة
letter-clearance = مطلوب كلمة منظمتكم: { $title }
letter-clearance-text =
    منظمتكم مذكورة في «{ $title }». ولا يصدر النص إلا بعد أن توافق عليه كل منظمة مذكورة فيه.

    اقرؤوه وأعطوا كلمة منظمتكم: { $link }
cleared-by-all = وافقت كل المنظمات المذكورة. ويمكن إصداره.
issue-statement = أصدره
issue-statement-lead = { $level }. يصدر باللغات: { $languages }. ثم يُجمَّد، وأي تعديل طبعة جديدة.
issue-statement-lead-left = { $level }. يصدر باللغات: { $languages }. وتُترك لغات تنقصها ترجمات أو لم تُراجَع أو تقادمت: { $left }. ثم يُجمَّد، وأي تعديل طبعة جديدة.
issue-submit = أصدره
field-issue-sure = أصدره الآن
field-issue-left = تُترك بعض اللغات. يمكنك مراجعة ترجماتها أولًا.
issue-tick = ضع علامة لتأكيد الإصدار الآن.
issue-empty = اكتب قسمًا واحدًا على الأقل أولًا.
issue-waits = يتحدث باسم منظمات لم توافق على هذا النص: { $names }. اسألها أولًا.
statement-said-issued = صدر وجُمّد.
next-edition = ابدأ الطبعة التالية
newer-edition = الطبعة الأحدث
older-edition = الطبعة السابقة
withdraw-statement = اسحبه
withdraw-statement-lead = يبقى مقروءًا وعليه علامة السحب. والتصحيح أفضل في طبعة جديدة.
withdraw-submit = اسحبه
field-withdraw-hint = يظهر السبب على البيان مع اسم منظمتكم.
drop-statement = تخلّص من المسودة
statement-dropped = أُلغيت المسودة.
signed-heading = وافقت ووقّعت
draft-mark = مسودة – لم تصدر
superseded-mark = حلّت محله طبعة أحدث
withdrawn-mark = مسحوب
withdrawn-because = مسحوب. { $why }
demonstration-mark = عرض تجريبي: مختلق
statement-made-with = محفوظ مع سجله في { $address }
statement-files = كملف
draft-situation = { $what } في { $countries }، منذ { $onset }.
draft-situation-source = { $what } في { $countries }، منذ { $onset } (المصدر: { $source }).
draft-host = تدعم الحركة استجابة { $host }.
draft-present = مكونات الحركة الحاضرة:
draft-meaning = تجمع الجهة الداعية الشركاء ولا تأمر. ويحتفظ كل مكوّن بولايته ومسؤوليته. ويتوجه الشركاء الراغبون في الدعم إليها أولًا.
draft-mechanism = جهة الاتصال للتنسيق: { $convener }.
draft-support = يرجى عرض الأموال أو الأفراد أو السلع أولًا على { $convener } وانتظار الرد.
draft-not-send = يرجى عدم إرسال أفراد أو سلع لم تُطلب.
draft-communication = يرجى أخذ الوقائع من هذا النص وذكره مصدرًا. وتُوجَّه أسئلة الإعلام إلى { $host }.
draft-visits = يرجى الاتفاق مسبقًا على كل زيارة مع { $convener }.
draft-security = يرجى عدم السفر إلا بعد الاتفاق على الترتيبات الأمنية مع { $convener }.
deed-statement-begun = بدأت
deed-statement-changed = عدّلت من يتحدث في
deed-section-written = كتبت في
deed-statement-issued = أصدرت
deed-statement-superseded = أحلّت غيره محلّ
deed-statement-withdrawn = سحبت
deed-statement-dropped = تخلّصت من مسودة
help-statements = ما تقوله المكونات معًا في حالة الطوارئ هذه: بيانات إلى الشركاء، ورسائل بشأن من يدعو.
help-statement = نص يتحدث باسم عدة منظمات. لا يصدر إلا بموافقة كل منها، ولا يُعدَّل بعد ذلك.
help-section = يكتب قسمًا واحدًا بلغة واحدة. ويمكن لغيرك الكتابة في الوقت نفسه في قسم آخر أو لغة أخرى.
help-issue = يُصدر النص: يُجمَّد ويراه من وُجّه إليهم. ولا يصدر من دون كل الموافقات.
# Assessment and doubles
assess = النوع والخطورة
assess-lead = قل ما هو وضع حالة الطوارئ الآن ولماذا. ما قيل من قبل يبقى مقروءًا.
assessments = النوع والخطورة عبر الزمن
severity-none = لم تُحدد بعد
severity-yellow = أصفر
severity-orange = برتقالي
severity-red = أحمر
double = سجل مكرر
double-lead = سجلان لحالة طوارئ واحدة يربكان الجميع. لا يضيع شيء من هذا السجل: يُقاد الناس إلى الآخر، ويمكنك التراجع.
is-double = هذا سجل مكرر. تابع في
has-double = من النسخ المكررة لحالة الطوارئ هذه
deed-assessed = حدد نوع حالة الطوارئ وخطورتها
deed-doubled = قال إن حالة الطوارئ مكررة
deed-parted = قال إن حالة الطوارئ غير مكررة

# Help
help-emergencies = كل حالات الطوارئ التي يمكنك رؤيتها، الأحدث تغييرًا أولًا. صفِّ حسب البلد أو النوع أو الخطورة أو الحالة أو الكلمات؛ واحفظ العنوان أو أرسله.
help-open-emergency = ماذا وأين ومتى تكفي لفتح غرفة يستعملها كل الحاضرين في البلد.
help-emergency = غرفة حالة الطوارئ: ما هو معروف، وما ينتظرك، وما يأتي، وما حدث.
help-edit-emergency = يصحح ما هو معروف عن حالة الطوارئ. وما غيره آخرون في هذه الأثناء محفوظ.
help-assess-emergency = يقول أي نوع من الأوضاع هو ومدى خطورته. وتغيير النوع يطرح السؤال عمن يدعو إلى الاجتماع.
help-double-emergency = يقود من سجل فُتح مرتين إلى السجل الباقي.
help-share-emergency = يقرر من يرى حالة الطوارئ غير منظمتك، مع سبب يُحفظ.

## Meetings, decisions and actions

# Meetings
meetings = الاجتماعات
kind-meeting = اجتماع
kind-agenda-item = محضر
call-meeting = الدعوة إلى اجتماع
call-meeting-lead = الاستمارة مملوءة بما هو معروف. راجعها وأرسلها: يصل إلى المدعوين خطاب مع موعد لتقويمهم.
call-meeting-submit = الدعوة إلى الاجتماع
call-mini-summit = الدعوة إلى قمة مصغّرة
call-other = الدعوة إلى اجتماع آخر
call-kinds = نوع آخر من الاجتماعات
call-next = الدعوة إلى التالي: { $day }، { $clock }
send-meeting = الدعوة إليه الآن
edit-meeting = تغيير الاجتماع
edit-meeting-lead = إذا تغيّر الاسم أو الوقت أو المدة يصل خطاب إلى من سبق إبلاغهم.
cancel-meeting = إلغاء الاجتماع
cancel-meeting-lead = يُلغى { $name }. يصل إلى من سبق إبلاغهم خطاب يزيله من تقويمهم.
replace-meeting = حلّ آخر محله
replace-meeting-lead = لا يُعقد { $name } لأن اجتماعاً آخر يؤدي غرضه. وإن كان قمة مصغّرة فالآخر يُحتسب كذلك.
waive-mini-summit = عدم عقدها مع ذكر السبب
waive-mini-summit-lead = لا تلزم القمة المصغّرة دائماً. اذكر السبب حتى لا ينتظرها أحد.
hold-meeting = عُقد الاجتماع
hold-meeting-lead = { $name }: متى بدأ وكم استغرق وأي المنظمات حضرت وبأي صفة. من لم يُؤشَّر عليه كان غائباً.
close-meeting = لم يبقَ ما يُنجز
find-slot = إيجاد أفضل وقت
meetings-calendar = الاشتراك في تقويمك
meeting-open-proposed = فتح الاجتماع المقترح
meeting-open-called = فتح الاجتماع المدعو إليه
no-meetings = لا اجتماع بعد. ادعُ إلى الأول.
no-meetings-ahead = لا اجتماع قادم.
meeting-name-of = { $kind } { $number } – { $emergency }
meeting-waived-name = لا قمة مصغّرة – { $emergency }
meeting-when = { $day }، { $clock } ({ $zone }) · { $utc }
meeting-held-text = { $day }، من { $from } إلى { $until } ({ $zone })
meeting-minutes = { $count ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

# Fields of a meeting
meeting-field-kind = نوع الاجتماع
meeting-field-name = الاسم
meeting-field-name-hint = اتركه فارغاً ليُسمى بنوعه ورقمه والطوارئ.
meeting-field-local = البداية (بالتوقيت المحلي)
meeting-field-local-hint = بحسب ساعة المنطقة الزمنية أدناه.
meeting-field-zone = المنطقة الزمنية
meeting-field-zone-hint = مثل Africa/Maputo أو Europe/Zurich.
meeting-field-length = المدة بالدقائق
meeting-field-modality = طريقة الاجتماع
meeting-field-link = رابط الانضمام
meeting-field-link-hint = يظهر في هذه الصفحة وحدها ولا يرد في الخطابات.
meeting-field-place = المكان
meeting-field-organisations = المنظمات المدعوة
meeting-field-organisations-hint = المؤشَّر عليها هي المعروف حضورها.
meeting-field-more = منظمات أخرى
meeting-field-invite-more = دعوة منظمات أخرى
meeting-field-more-hint = واحدة في كل سطر، باسمها أو باختصارها.
meeting-field-agenda = جدول الأعمال
meeting-field-items = بنود أخرى
meeting-field-items-hint = واحد في كل سطر.
meeting-field-item = البند
meeting-field-level = المستوى
meeting-field-chair = برئاسة
meeting-field-rhythm = التكرار
meeting-field-counts = يُحتسب قمة مصغّرة
meeting-field-counts-hint = لاجتماع تنسيق مماثل يؤدي الغرض نفسه.
meeting-field-step = ما العمل
meeting-step-call = الدعوة إليه الآن: تُرسل الخطابات
meeting-step-propose = إيجاد أفضل وقت أولاً: لا يُبلَّغ أحد بعد
meeting-step-held = عُقد بالفعل: بلا خطابات
meeting-field-reason = السبب
meeting-field-replaced-by = حلّ محله
meeting-field-held-from = بدأ (بالتوقيت المحلي)
meeting-field-held-hint = بحسب ساعة { $zone }.
meeting-field-leader = حضرت على مستوى القيادة
meeting-field-operational = حضرت على المستوى العملياتي
meeting-field-technical = حضرت على المستوى الفني
meeting-field-came-too = حضرت دون دعوة
meeting-field-minutes = ما قيل
meeting-column-starts = الوقت
meeting-column-state = الحالة
meeting-fact-held = عُقد
meeting-fact-called-by = دعت إليه
meeting-fact-previous = يلي
meeting-fact-next = التالي
meeting-attendance = الحضور

# What is said of a meeting
meeting-is-called = تمت الدعوة إلى الاجتماع والخطابات في طريقها.
meeting-is-noted = دُوّن الاجتماع ولم يُبلَّغ أحد.
meeting-is-cancelled = أُلغي الاجتماع.
meeting-is-replaced = دُوّن الاجتماع الذي حل محله.
meeting-is-waived = دُوّن أنه لا تُعقد قمة مصغّرة.
meeting-is-held = دُوّن من حضر. اكتبوا المحضر الآن: كل قسم بقلم من يعرفه.
meeting-is-closed = أُقفل ملف الاجتماع.
meeting-told = حُفظ والخطابات في طريقها.
meeting-slot-chosen = اختير الوقت. ادعُ إلى الاجتماع متى كنت مستعداً.
meeting-unreached = لا خطاب إلى { $names }: لا يمكنها رؤية هذا الاجتماع أو ليس لديها من يُكتب إليه.
meeting-zone-wrong = لا توجد منطقة زمنية باسم «{ $text }». اكتبها مثل Africa/Maputo.
meeting-hour-skipped = تُقدَّم الساعات فوق هذه الساعة. اختر غيرها.
meeting-local-wrong = اكتب يوماً وساعة مثل 2026-11-20T14:30.
meeting-link-wrong = اكتب رابطاً يبدأ بـ https:// أو اتركه فارغاً.
meeting-passed = مضى هذا الوقت. اختر وقتاً لاحقاً أو أفد بأنه عُقد بالفعل.
meeting-not-yet = لم يحن هذا الوقت بعد. صححه.
meeting-audience-wide = سيرى الاجتماع أكثر ممن يرون الطوارئ. اختر جمهوراً أضيق.
meeting-wrong-state = هذا لا يناسب ما بلغه الاجتماع. راجع صفحته من جديد.
meeting-no-rhythm = هذا الاجتماع لا يتكرر. غيّر تكراره أو ادعُ إلى غيره.
meeting-next-there = سبقت الدعوة إلى التالي.
meeting-nobody-came = أشّر على منظمة واحدة على الأقل حضرت.

# Kinds of meeting
meeting-kind-mini-summit = قمة مصغّرة
meeting-kind-equivalent = اجتماع تنسيق مماثل
meeting-kind-strategic = اجتماع استراتيجي (منصة الحركة)
meeting-kind-operational = اجتماع عملياتي (لجنة عمليات الحركة)
meeting-kind-technical = اجتماع فني (فريق عمل)
meeting-kind-logistics-forum = منتدى الإمداد
meeting-kind-joint-task-force = فرقة عمل مشتركة
meeting-kind-joint-steering-committee = لجنة توجيه مشتركة
meeting-kind-membership = تنسيق الأعضاء
meeting-level-national = وطني
meeting-level-sub-national = داخل البلد
meeting-level-regional = إقليمي
meeting-level-global = عالمي (جنيف)
meeting-virtual = عن بعد
meeting-in-person = حضورياً
meeting-mixed = حضورياً وعن بعد
meeting-rhythm-once = مرة واحدة
meeting-rhythm-daily = كل يوم
meeting-rhythm-second-day = كل يومين
meeting-rhythm-weekly = كل أسبوع
meeting-rhythm-fortnightly = كل أسبوعين
meeting-rhythm-monthly = كل شهر
meeting-state-proposed = مقترح
meeting-state-called = مدعو إليه
meeting-state-held = عُقد
meeting-state-minutes-draft = المحضر مسودة
meeting-state-minutes-agreed = أُقرّ المحضر
meeting-state-follow-up = متابعة
meeting-state-closed = مقفل
meeting-state-cancelled = ملغى
meeting-state-waived = تقرر عدم عقده
meeting-state-replaced = مستبدل
meeting-part-leader = القيادة
meeting-part-operational = عملياتي
meeting-part-technical = فني
meeting-came-invited = مدعوة
meeting-came-attended = حضرت
meeting-came-absent = غائبة

# Agenda
agenda-situation = الوضع والاحتياجات
agenda-capacity = قدرات كل شريك وخططه
agenda-conveners = أدوار الجهة الداعية
agenda-mechanism = آلية التنسيق
agenda-communication = الاتصال والناطق الرسمي
agenda-appeals = حشد الموارد والنداءات
agenda-security = الأمن
agenda-logistics = الإمداد
agenda-data = البيانات وصورة الحركة
agenda-officer = الحاجة إلى مسؤول تنسيق الحركة
agenda-actions = الإجراءات المفتوحة من اجتماعات سابقة
agenda-next = الاجتماع القادم
agenda-other = غير ذلك
agenda-item-why = { $item } – { $why }
agenda-why-always = دائماً في جدول الأعمال
agenda-why-no-convener = لا جهة داعية مسجلة
agenda-why-convener = جهة داعية مسجلة: للتأكيد
agenda-why-no-agreement = لا اتفاق تنسيق مسجل
agenda-why-agreement = اتفاق مسجل: للتطبيق
agenda-why-no-officer = لا طلب مسجل
agenda-why-open-actions = بعضها مفتوح
agenda-why-asked = طلبه أحدهم
add-item = إضافة بند
add = إضافة
added = أُضيف.

# Clock of the Mini-Summit
clock-hours = { $count ->
    [zero] 0 ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
clock-hours-range = من { $least } إلى { $most } ساعة
clock-good = عُقدت بعد { $hours } من البداية: في اليوم الأول.
clock-met = عُقدت بعد { $hours } من البداية: ضمن الحد.
clock-late = عُقدت بعد { $hours } من البداية: بعد الحد.
clock-unsure = عُقدت بعد { $hours } من البداية المعروفة باليوم فقط: لا يمكن الجزم إن كان ذلك ضمن الحد.
clock-running = لم تُعقد بعد: { $hours } منذ البداية. الحد هو { $until }.
clock-nearly-over = لم تُعقد بعد: { $hours } منذ البداية. ربما انقضى الحد.
clock-not-held = لم تُعقد: { $hours } منذ البداية وقد انقضى الحد. ادعُ إليها أو اذكر الاجتماع الذي حل محلها أو سبب عدم عقدها.
clock-not-begun = لم تحن البداية بعد.
clock-waived = تقرر عدم عقدها والسبب مسجل.
clock-source = خلال { $good } ساعة جيد، و{ $limit } ساعة هو الحد (تقرير SMCC 2.0، CD/22/21).
clock-source-own = خلال { $good } ساعة جيد، و{ $limit } ساعة هو الحد ({ $paper }).
clock-source-report = يذكر تقرير SMCC 2.0 (CD/22/21) { $good } ساعة و{ $limit } ساعة.
clock-source-guide = وتبيّن أدوات الاتحاد الدولي على سبيل الإرشاد من { $from } إلى { $until }.

# Slots
slots-about = أفضل خمس بدايات بين { $from } و{ $until } تفصل بينها ساعة على الأقل. يأتي أولاً الأخف على من يشق عليه أكثر، ثم الأيسر للجميع؛ وتُحسب الجمعية المضيفة واللجنة الدولية والاتحاد الدولي مرتين.
slots-assumed = الافتراض: على المستوى الوطني تكون المنظمة في البلد إذا سُجل لها مكتب فيه وإلا ففي مقرها؛ وأيام الراحة هي أيام ذلك البلد.
slots-none = لا بداية مناسبة. غيّر المدة أو حالة الاجتماع.
slot-title = { $day }، { $clock } ({ $zone })
slot-clock = { $day }، { $clock } (UTC{ $offset })
slot-choose = اختيار هذا الوقت
slot-easy = في ساعات العمل أو قربها للجميع.
slot-hard = خارج ساعات العمل لـ { $names }.
slot-organisation = المنظمة
slot-country = ساعة
slot-local = التوقيت المحلي
slot-cost = ماذا يعني لها
slot-hour-work = ساعات العمل
slot-hour-margin = طرف يوم العمل
slot-hour-day-off = يوم راحة
slot-hour-late = فجراً أو متأخراً مساءً
slot-hour-busy = في اجتماع آخر
slot-hour-night = ليل

# Minutes, decisions and actions
minutes = المحضر
minutes-write = كتابة
minutes-section-lead = قسم من محضر { $name }.
kind-decision = قرار
decisions = القرارات
no-decisions = لا قرار بعد.
add-decision = إضافة قرار
edit-decision = تغيير القرار
decision-field-what = القرار
decision-field-why = السبب أو الشروط
decision-column-day = تاريخ اتخاذه
decision-is-added = أُضيف القرار.
kind-action = إجراء
actions = الإجراءات
actions-title = { $count ->
    [zero] لا إجراء مفتوح
    [one] إجراء مفتوح واحد
    [two] إجراءان مفتوحان
    [few] { $count } إجراءات مفتوحة
    [many] { $count } إجراءً مفتوحاً
   *[other] { $count } إجراء مفتوح
}
actions-mine = إجراءاتك
actions-of = إجراءات أخرى لـ { $name }
actions-open = المفتوحة فقط
actions-all = المنجزة والمتخلى عنها أيضاً
no-actions = لا إجراء.
add-action = إضافة إجراء
edit-action = تغيير الإجراء أو إحالته
pass-on = إحالة أو تغيير
drop-action = لم يعد مطلوباً
reopen-action = إعادة فتحه
action-done = أُنجز
action-state-open = مفتوح
action-state-done = منجز
action-state-dropped = لم يعد مطلوباً
action-field-what = ما يجب إنجازه
action-field-holder = المسؤول
action-field-role = الدور في تلك المنظمة
action-field-role-hint = اتركه فارغاً لمن ينسق هناك.
action-field-due = الموعد النهائي
action-due = الموعد { $day }
action-due-title = الموعد النهائي: { $what }
action-due-today = اليوم
action-overdue = { $count ->
    [zero] متأخر
    [one] متأخر يوماً
    [two] متأخر يومين
    [few] متأخر { $count } أيام
    [many] متأخر { $count } يوماً
   *[other] متأخر { $count } يوم
}
action-is-added = أُضيف الإجراء.
action-is-done = أُنجز الإجراء.
action-is-open = أُعيد فتح الإجراء.
action-is-dropped = دُوّن أن الإجراء لم يعد مطلوباً.
action-is-passed-on = أُحيل الإجراء.

# Letters
letter-meeting-called = دعوة: { $name }
letter-meeting-moved = تغيير: { $name }
letter-meeting-cancelled = إلغاء: { $name }
letter-meeting-called-text =
    منظمتك مدعوة إلى { $name }.
    { $when }
    { "" }
    جدول الأعمال ورابط الانضمام والمدعوون: { $link }
letter-meeting-moved-text =
    تغيّر { $name }. موعده الآن:
    { $when }
    { "" }
    المزيد: { $link }
letter-meeting-cancelled-text =
    لن يُعقد { $name }.
    كان مقرراً: { $when }
    { "" }
    السبب وما يأتي بدلاً منه: { $link }
letter-actions = { $count ->
    [zero] لا إجراء متأخر
    [one] إجراء واحد متأخر
    [two] إجراءان متأخران
    [few] { $count } إجراءات متأخرة
    [many] { $count } إجراءً متأخراً
   *[other] { $count } إجراء متأخر
}
letter-actions-text =
    هذه الإجراءات لدى منظمتك متأخرة:
    { "" }
    { $list }
    { "" }
    أفد بإنجازها أو أحلها أو تخلَّ عنها: { $link }

# Agreement to the minutes
minutes-agreement = موافقة الحاضرين
agree-minutes = الموافقة على المحضر
agree-minutes-lead = تحدث باسم منظمتك عن محضر { $name } كما هو الآن.
agree-minutes-submit = إبداء موقفنا
minutes-are-agreed = وافق جميع الحاضرين: أُقرّ المحضر.
minutes-word-given = أُبدي موقف منظمتك.

# Deeds
deed-meeting-called = دعا إلى الاجتماع
deed-meeting-proposed = دوّن الاجتماع
deed-meeting-waived = قرر عدم عقد قمة مصغّرة
deed-meeting-changed = غيّر الاجتماع
deed-meeting-moved = غيّر موعد الاجتماع
deed-meeting-cancelled = ألغى الاجتماع
deed-meeting-replaced = استبدل الاجتماع بآخر
deed-meeting-counts = احتسب الاجتماع قمة مصغّرة
deed-meeting-held = عقد الاجتماع
deed-meeting-closed = أقفل ملف الاجتماع
deed-agenda-set = وضع جدول الأعمال
deed-agenda-item-added = أدرج في جدول الأعمال
deed-agenda-ordered = رتّب جدول الأعمال
deed-organisations-invited = دعا
deed-attendance-noted = دوّن حضور
deed-attendance-changed = غيّر قائمة الحضور
deed-minutes-written = كتب محضر
deed-minutes-revised = نقّح محضر
deed-minutes-agreed = أقرّ محضر
deed-decision-taken = قرر
deed-decision-changed = غيّر القرار
deed-action-added = اتفق على الإجراء
deed-action-changed = غيّر الإجراء
deed-action-passed-on = أحال الإجراء
deed-action-done = أنجز الإجراء
deed-action-reopened = أعاد فتح الإجراء
deed-action-dropped = تخلى عن الإجراء
deed-actions-chased = ذُكّر بإجراءات متأخرة

# Help
help-meetings = جميع اجتماعات هذه الطوارئ، القادمة أولاً. تحسب الساعة ما مضى منذ البداية مقارنة بالموعد الجيد وبالحد.
help-call-meeting = اجتماع بخطوة واحدة: تأتي الاستمارة مملوءة بما هو معروف. راجعها وأرسلها.
help-waive-mini-summit = إذا لم تكن القمة المصغّرة لازمة فاذكر السبب. يبقى السبب مسجلاً.
help-meeting = جدول الأعمال والمحضر قائمة واحدة: يصبح كل بند قسماً من المحضر.
help-edit-meeting = غيّر الوقت أو المكان أو المدعوين. يصل خطاب إلى من سبق إبلاغهم.
help-meeting-slots = الأوقات الأقل مشقة عبر المناطق الزمنية وأسابيع العمل، وما يكلفه كل منها لمن.
help-cancel-meeting = ألغِ الاجتماع. يصل خطاب إلى من سبق إبلاغهم.
help-replace-meeting = حلّ اجتماع آخر محل هذا ويُحتسب بدلاً منه.
help-hold-meeting = اذكر متى عُقد وأي المنظمات حضرت.
help-add-agenda-item = بند إضافي في جدول الأعمال وقسم في المحضر.
help-write-minutes = يمكن لشخصين الكتابة معاً: لا تتعارض الأقسام المختلفة، ولا يضيع شيء في القسم نفسه.
help-actions = ما عليك إنجازه ثم ما على منظمتك: المتأخر أولاً.
help-emergency-actions = جميع إجراءات هذه الطوارئ، ولكل منها مسؤول واحد وموعد.
help-decisions = ما قررته المكونات معاً وفي أي اجتماع.
help-add-action = ما يجب إنجازه، ومن ينجزه، ومتى.
help-action = مهمة واحدة لها مسؤول واحد. أحلها بخطوة واحدة أو أفد بإنجازها.
help-edit-action = غيّره أو اختر مسؤولاً آخر.
help-drop-action = اذكر لماذا لم يعد مطلوباً.
help-agree-action = ما اتفق عليه الاجتماع: مسؤول واحد وموعد واحد.
help-add-decision = ما قرره الاجتماع في جملة واحدة.
help-edit-decision = تغيير القرار تغيير للمحضر: يُسأل الحاضرون من جديد.
help-agree-minutes = أفد باسم منظمتك ما إذا كان المحضر صحيحاً.

## End of meetings

## Statements: the meeting that comes
draft-next = الاجتماع القادم: { $name }، { $when }.
# Timeline
timeline = التسلسل الزمني
planned = المخطط
planned-none = لا شيء مخطط.
plan-when = متى
plan-what = ماذا
plan-stands = كيف الحال
plan-done-at = أُنجز في
plan-done = أُنجز
plan-called-off = أُلغي
plan-comes = قادم
plan-late = متأخر
help-emergency-timeline = كل ما حدث في حالة الطوارئ هذه، الأحدث أولًا، وإلى جانبه ما كان مخططًا وما آل إليه. صفِّ حسب المنظمة؛ وخذه معك ملفًا.

## Movement Coordination Officers
officers = مسؤولو تنسيق الحركة
kind-officer = طلب مسؤول تنسيق
kind-candidate = شخص في القائمة الاحتياطية
officer-title = مسؤول تنسيق الحركة – { $country }
officer-requested = مطلوب
officer-endorsed = مؤيَّد
officer-alerted = أُخطرت القائمة
officer-matched = وُجد من يشغله
officer-deployed = في المهمة
officer-ended = انتهت المهمة
officer-unmet = لم يُلبَّ
officer-not-needed = تقرر: لا حاجة إليه
officer-not-possible = تقرر: غير ممكن
unmet-no-candidate = لا مرشح
unmet-travel = قيود على السفر
unmet-not-released = لم تُعِره منظمته
unmet-no-funding = لا تمويل
unmet-withdrawn = سُحب الطلب
officer-modality-in-country = في البلد
officer-modality-remote = عن بُعد
officer-modality-mixed = بالتناوب في البلد وعن بُعد
available-now = خلال أيام
available-weeks = بإشعار قبل أسابيع
available-remote = عن بُعد فقط
available-not = ليس حاليًا
officers-none = لم يُطلب مسؤول تنسيق ولم يتقرر شيء.
officers-counted = مآل الطلبات
request-officer = اطلب مسؤول تنسيق
request-officer-lead = مسؤول التنسيق يخدم كل المكونات ولا يأمر أيًّا منها. تؤيد الطلبَ الجمعيةُ الوطنية المضيفة واللجنة الدولية والاتحاد الدولي.
request-submit = اطلب
officer-terms = يخدم الجمعية الوطنية المضيفة وكل الشركاء على حد سواء. يُعدّ اجتماعات التنسيق ويتابعها، ويضمن تدفق المعلومات، ويدعم صورة الحركة، ويسلّم المهام في النهاية.
decide-no-officer = قرر ألا يكون هناك مسؤول
decide-no-officer-lead = عدم الحاجة إليه أو عدم إمكانه قرار أيضًا، ويُحفظ مع سببه.
field-decision = القرار
edit-request = تعديل الطلب
edit-request-lead = يُسأل من جديد كل من أيّده.
field-officer-reason = لماذا يلزم مسؤول تنسيق
field-terms = ما يقوم به مسؤول التنسيق
field-terms-hint = هنا اقتراح؛ عدّل ما يختلف.
field-officer-modality = من أين
field-officer-modality-hint = العمل عن بُعد خيار حيث يتعذر السفر.
field-needed-from = مطلوب من
field-weeks = عدد الأسابيع
field-reports-to = يتبع لـ
field-reports-to-hint = المنظمة والوظيفة.
field-hosted-by = تستضيفه
field-funding = التمويل
field-requested-by = الجهة الطالبة
endorse-officer = أيّد الطلب باسم منظمتكم
endorsements = التأييد
alert-pool = أخطر القائمة
alert-pool-lead = من الآن ترى الحركة كلها الطلب مع سببه وشروطه، ليعرض من لديه شخص مناسب.
alert-submit = أخطر
field-alert-sure = يجوز للحركة كلها الاطلاع على هذا الطلب
alert-tick = ضع علامة على جواز اطلاع الحركة كلها عليه.
officer-pool = القائمة الاحتياطية
officer-pool-none = لا أحد في القائمة بعد.
add-candidate = أضف شخصًا
add-candidate-lead = بموافقة الشخص فقط. ترى الحركة وصفه ولغاته وتوفره، أما الاسم فتراه منظمتكم، والجهة الطالبة متى اختير.
edit-candidate = تعديل البيانات
candidate-removed = أُخرج من القائمة ومُحي الاسم.
field-profile = الوصف
field-profile-hint = في سطر ومن دون اسم، مثل: مدير عمليات، مهمتان مسؤولَ تنسيق.
field-officer-name = الاسم
field-officer-name-hint = لا يدخل السجل ولا البحث ولا أي ملف.
field-home = المنظمة الأصلية
field-trained-on = تاريخ التدريب
field-available = التوفر
field-consented = وافق هذا الشخص على إدراجه في القائمة
consent-first = اسأل هذا الشخص أولًا، ثم ضع العلامة.
offer-officer = اعرض شخصًا
offer-officer-lead = لا يرى العرض إلا الطالب. وهو يعني أن منظمتكم تُعير هذا الشخص.
offer-submit = اعرض
field-candidate = من
field-offer-hint = من متى، وما ينبغي معرفته أيضًا.
offered = عُرض.
offered-already = هذا الشخص معروض بالفعل: اختر غيره.
offers = العروض
offers-none = لم يُعرض أحد بعد.
match-officer = اختر شخصًا
match-officer-lead = اختر أحد المعروضين. ثم ترى الاسم.
match-submit = اختر
candidate-gone = لم يعد هذا الشخص في القائمة: اختر غيره.
deploy-officer = تبدأ المهمة
help-deploy = يسجّل أول يوم في المهمة.
field-started-on = أول يوم
end-mission = تنتهي المهمة
field-mission-ended = آخر يوم
field-report = تقرير نهاية المهمة
field-report-hint = ما أُنجز، وما يُسلَّم ولمن. من دون أسماء متضررين.
field-lessons = الدروس
field-lessons-hint = ما ساعد وما أعاق، وما ينبغي أن يعرفه من يأتي بعده.
ended-before = اختر يومًا لا يسبق أول يوم في المهمة.
officer-not-met = لا يمكن تلبيته
officer-not-met-lead = يُحفظ السبب نهائيًا: فالطلبات غير الملبّاة دليل على ما ينقص.
field-unmet = سبب عدم التلبية
field-unmet-why = بتفصيل أكثر
unmet-kept = تعذرت تلبية هذا الطلب. يبقى كما هو؛ وقدّم طلبًا جديدًا.
deed-officer-requested = طلبت
deed-officer-decided = بتّت في
deed-officer-changed = عدّلت الطلب
deed-officer-endorsed = قدّمت تأييد
deed-officer-alerted = أخطرت القائمة بشأن
deed-officer-offered = عرضت
deed-officer-matched = وجدت شخصًا لـ
deed-officer-deployed = بدأت مهمة
deed-officer-ended = أنهت مهمة
deed-officer-unmet = لم تستطع تلبية
deed-candidate-added = أضافت إلى القائمة
deed-candidate-changed = عدّلت في القائمة
deed-candidate-removed = أخرجت من القائمة
help-officers = مسؤولو التنسيق المطلوبون في حالة الطوارئ هذه، وقرارات عدم الحاجة. وما تعذرت تلبيته يبقى مع سببه.
help-all-officers = كل الطلبات التي يجوز لك الاطلاع عليها، معدودة بحسب مآلها.
help-pool = أشخاص تُعيرهم منظماتهم، كلٌّ بموافقته. ولا تُعرض الأسماء على غيرها.
help-officer = شخص محايد يجمع الشركاء: يدعم الاجتماعات وتدفق المعلومات وصورة الحركة.

# Handover
handover = ملف التسليم
handover-lead = كما يمكنك رؤيته في { $at }. وقد يحوي ملف قارئ آخر أكثر أو أقل.
handover-known = حالة الطوارئ
handover-present = من هو حاضر
handover-for = أُعد لـ
handover-at = أُعد في
audience-of-all = الجميع
help-handover = كل ما يجب أن يعرفه القادم الجديد، مجموعًا في هذه اللحظة مما يمكنك رؤيته. خذه معك ملف PDF أو Word أو نصًا.
