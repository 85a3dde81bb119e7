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
evidence-contradicted = تناقضه المنظمة نفسها
sources-say = ما تقوله المصادر
own-notes = ما سجّلته منظمتكم من مصدر
source-age = العمر بالأيام
beside-itself = ما تقوله المنظمة نفسها
beside-agrees = حاضرة منذ { $day }
beside-contradicts = تناقض: قالت إنها غادرت في { $day }، قبل هذا المصدر
beside-stale = قديم: قالت إنها غادرت في { $day }
beside-silent = لا شيء
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
look-as-no-sign-in = لا يسجّل أحد دخوله في العرض التوضيحي
look-as-no-sign-in-lead = هذه الصفحة للأعضاء. اختاروا بصفة من تنظرون ثم تصلون إليها من هنا.
look-as-no-account = تلك الصفحة تخص حساب شخص: كلمة المرور والخطوة الثانية ومفاتيح المرور والرموز. ليس في العرض التوضيحي حسابات، فلا شيء يُعمل فيها. يمكنكم النظر بصفة شخص آخر.
person-host = منسق الجمعية الوطنية المضيفة
person-data = مسؤول البيانات لدى المضيفة
person-partner = مساهم من جمعية شريكة
person-coordinator = منسق
person-mco = مسؤول تنسيق الحركة
person-public = الجمهور، دون حساب
# Accounts: signing in
account-sign-in = تسجيل الدخول
account-sign-in-lead = لأفراد الحركة الذين دُعوا. الصفحات العامة لا تحتاج إلى حساب.
account-email = البريد الإلكتروني
account-password = كلمة المرور
account-sign-in-with = تسجيل الدخول عبر { $provider }
account-sign-in-or = أو عبر نظام الدخول الخاص بمنظمتك
account-sign-in-lost = نسيت كلمة المرور أو فقدت الهاتف؟ اطلب دعوة جديدة ممن يراجع صلاحيات الدخول في منظمتك.
account-sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيح. تحقق منهما وحاول مرة أخرى.
account-provider-failed = تعذّر الدخول عبر { $provider }. حاول مرة أخرى أو ادخل بالبريد الإلكتروني وكلمة المرور.
account-provider-unknown = يؤكد { $provider } هويتك، لكن لم يدعُك أحد بعد. اطلب من منظمتك دعوة إلى البريد الإلكتروني نفسه.

# Accounts: second step
account-second = الخطوة الثانية
account-second-lead = أثبت أنك أنت، بهاتفك أو بمفتاح مرور أو برمز استرداد.
account-code = الرمز
account-code-hint = الأرقام الستة من تطبيق المصادقة، أو أحد رموز الاسترداد.
account-continue = متابعة
account-code-shape = اكتب الأرقام الستة من تطبيق المصادقة، أو رمز استرداد من اثني عشر حرفًا.
account-code-wrong = هذا الرمز غير صحيح. انتظر الرمز التالي وتحقق من أن الهاتف يضبط ساعته تلقائيًا.
account-code-used = استُخدم هذا الرمز من قبل. انتظر الرمز التالي واكتبه.
account-passkey-use = استخدام مفتاح مرور
account-passkey-alone = تسجيل الدخول بمفتاح مرور
account-passkey-alone-wrong = لم يسجّل مفتاح المرور دخولك. استخدم البريد الإلكتروني وكلمة المرور، أو مفتاح مرور آخر.
account-passkey-add = إضافة مفتاح مرور
account-passkey-lead = ببصمة الإصبع أو الوجه أو الرقم السري لهاتفك أو حاسوبك أو مفتاحك.
account-passkey-script = تحتاج مفاتيح المرور إلى متصفح يشغّل البرامج النصية. أما الرمز فيعمل بدونها.
account-passkey-wrong = لم يُقبل مفتاح المرور. حاول مرة أخرى أو استخدم رمزًا.

# Accounts: invitation
account-invited = دعوتك
account-invited-lead = تدعوك { $organisation } إلى smcc بصفة: { $role }.
account-invited-gone = لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة من منظمتك.
account-name = الاسم
account-name-hint = كما يعرفك زملاؤك.
account-language = اللغة
account-password-new = كلمة مرور جديدة
account-password-hint = { $least } أحرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها خيار جيد.
account-accept = قبول الدعوة
account-password-short = استخدم { $least } أحرف على الأقل.
account-password-long = استخدم كلمة مرور أقصر، لا تتجاوز { $most } حرفًا.
account-password-own = تحتوي على اسمك أو بريدك أو منظمتك. اختر كلمات لا تدل عليك.
account-password-common = يستخدم كثيرون كلمة المرور هذه. اختر ثلاث كلمات أو أربعًا لا صلة بينها.
account-password-pattern = المفاتيح المتجاورة والتكرار سهلة التخمين. اختر ثلاث كلمات أو أربعًا لا صلة بينها.
account-password-date = التواريخ والسنوات سهلة التخمين. اختر ثلاث كلمات أو أربعًا لا صلة بينها.
account-password-words = من السهل تخمينها. أضف كلمة أو كلمتين.
account-password-old-wrong = هذه ليست كلمة مرورك. تحقق منها وحاول مرة أخرى.

# Accounts: setting the second factor
account-arm = أعدّ خطوتك الثانية
account-arm-lead = يحتاج كل حساب إلى خطوتين: ما تعرفه وما تملكه. يستغرق ذلك دقيقة.
account-arm-app = بتطبيق مصادقة
account-arm-app-1 = افتح تطبيق مصادقة على هاتفك واقرأ به هذه الصورة.
account-arm-app-2 = أو افتح هذا الرابط على الهاتف نفسه، أو اكتب المفتاح في التطبيق.
account-arm-app-3 = اكتب الأرقام الستة التي يعرضها التطبيق.
account-arm-picture = صورة لتطبيق المصادقة
account-arm-link = فتح في تطبيق المصادقة
account-arm-key = المفتاح
account-arm-passkey = بمفتاح مرور
account-passkey-name = اسم مفتاح المرور
account-passkey-name-hint = مثلًا: هاتف العمل.
account-passkey-make = إنشاء مفتاح مرور
account-recovery = رموز الاسترداد
account-recovery-lead = اطبعها أو اكتبها واحفظها بعيدًا عن الهاتف. كل رمز يفتح حسابك مرة واحدة. لن تُعرض مرة أخرى.
account-recovery-done = حفظتها
account-recovery-left = { $count ->
    [zero] لم يبق أي رمز استرداد. أنشئ رموزًا جديدة.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
   *[other] بقي { $count } رمز استرداد.
}
account-recovery-new = إنشاء رموز استرداد جديدة

# Accounts: my account
account-me = حسابي
account-profile = الملف الشخصي
account-save = حفظ
account-saved = حُفظ.
account-change-password = تغيير كلمة المرور
account-password-changed = غُيّرت كلمة المرور وسُجّل الخروج من كل المتصفحات الأخرى.
account-password-old = كلمة المرور الحالية
account-security = الخطوة الثانية
account-app-set = تطبيق المصادقة مُعدّ.
account-app-none = لم يُعدّ أي تطبيق مصادقة.
account-app-change = إعداد تطبيق مصادقة آخر
account-passkeys = مفاتيح المرور
account-sessions = المتصفحات المسجَّلة الدخول
account-session-this = هذا المتصفح
account-session-since = منذ
account-session-seen = آخر استخدام
account-session-end = تسجيل الخروج
account-session-ended = سُجّل الخروج من المتصفح.
account-sessions-end = تسجيل الخروج من كل مكان آخر
account-tokens = رموز للبرامج
account-tokens-lead = يتيح الرمز لبرنامج أن يقرأ، أو أن يقرأ ويكتب، ما يحق لك. يُعرض مرة واحدة.
account-token-name = الغرض منه
account-token-scope = يحق له
account-token-read = القراءة
account-token-write = القراءة والكتابة
account-token-days = صالح لعدد أيام
account-token-make = إنشاء رمز
account-token-made = رمزك الجديد
account-token-made-lead = انسخه الآن إلى البرنامج الذي يحتاج إليه. لن يُعرض مرة أخرى.
account-token-ends = صالح حتى
account-take = سحب
account-taken = سُحب.
account-roles = أدواري
account-back = العودة إلى حسابي
account-sign-out = تسجيل الخروج

# Accounts: people of an organisation
account-people = الأشخاص والأدوار
account-people-lead = من يعمل باسم { $organisation }. الدور الذي لا يؤكده أحد خلال سنة ينقضي.
account-person = الشخص
account-role = الدور
account-context = السياق
account-context-all = في كل مكان
account-confirmed = أُكّد في
account-lapses = ينقضي في
account-state = الحالة
account-state-held = سارٍ
account-state-ending = { $days ->
    [one] ينقضي خلال يوم واحد
    [two] ينقضي خلال يومين
    [few] ينقضي خلال { $days } أيام
   *[other] ينقضي خلال { $days } يومًا
}
account-state-lapsed = منقضٍ
account-confirm = تأكيد
account-confirmed-now = أُكّد لسنة أخرى.
account-confirm-who = تأكيد { $role } لـ { $person }
account-take-who = سحب { $role } من { $person }
account-take-own = لا يمكنك سحب آخر دور تنسيق لك. اطلب ذلك من منسق آخر.
account-invite = دعوة شخص
account-invite-lead = يتلقى الشخص رابطًا صالحًا لمدة { $days } يومًا ويعمل مرة واحدة.
account-invite-send = إنشاء الدعوة
account-invite-made = أُنشئت الدعوة
account-invite-made-lead = أرسل هذا الرابط إلى الشخص بوسيلة لا يقرؤها سواه. لن يُعرض مرة أخرى.
account-invitations = الدعوات المفتوحة
account-letter-invited = دعوتك من { $organisation }
account-letter-invited-text =
    تدعوك { $organisation } إلى smcc، نظام التنسيق في الحركة الدولية للصليب الأحمر والهلال الأحمر.

    افتح هذا الرابط للقبول. وهو صالح { $days } يومًا ويعمل مرة واحدة:
    { $link }

    إذا لم تكن تتوقع هذه الرسالة، فلا تفعل شيئًا.
account-invited-until = صالحة حتى
account-email-wrong = اكتب عنوان بريد إلكتروني مثل name@example.org.
account-role-needed = اختر دورًا.
account-nobody = لا أحد بعد.

account-code-six = اكتب الأرقام الستة التي يعرضها التطبيق.
account-recovery-old = لن تعمل الرموز التي لديك الآن بعد ذلك.
account-passkey-last = هذه خطوتك الثانية الوحيدة. أعدّ أولًا تطبيق مصادقة أو مفتاح مرور آخر.
account-token-unused = لم يُستخدم بعد
account-act-for = العمل باسم منظمة أخرى
account-none = لا شيء.
account-context-one = في سياق واحد
account-renew = إعادة الدخول لشخص
account-renew-why = لمن نسي كلمة المرور أو فقد الهاتف. تأكد من أن الشخص نفسه هو من يطلب ذلك: اتصل به.
account-renew-lead = يتلقى { $person } رابطًا لإعداد كلمة المرور والخطوة الثانية من جديد. كل ما كان يفتح الحساب من قبل يتوقف، ويُسجَّل الخروج من كل المتصفحات.
account-renewed-lead = { $person }: اختر كلمة مرور جديدة ثم خطوة ثانية.
account-lapsing = أدوار تنتهي قريبًا
account-lapsing-mine = اطلب ممن ينسق في منظمتك أن يؤكدها.
account-lapsing-others = { $count ->
    [one] ينتهي دور واحد في منظمتك خلال ثلاثين يومًا. أكّده أو دعه ينتهي.
    [two] ينتهي دوران في منظمتك خلال ثلاثين يومًا. أكّدهما أو دعهما ينتهيان.
    [few] تنتهي { $count } أدوار في منظمتك خلال ثلاثين يومًا. أكّدها أو دعها تنتهي.
   *[other] ينتهي { $count } دورًا في منظمتك خلال ثلاثين يومًا. أكّدها أو دعها تنتهي.
}

# Accounts: what was done
account-did-made = انضم
account-did-invite = دعا شخصًا
account-did-renew = أعاد الدخول لشخص
account-did-anew = أعدّ كلمة المرور والخطوة الثانية من جديد
account-did-accept = قبل دعوة
account-did-withdraw = سحب دعوة
account-did-give = تلقى دورًا
account-did-confirm = أكّد دورًا
account-did-take = سحب دورًا
account-did-remind = ذكّر بأن دورًا ينتهي
account-did-profile = غيّر الملف الشخصي
account-did-password = غيّر كلمة المرور
account-did-in = سجّل الدخول
account-did-second = أظهر الخطوة الثانية مرة أخرى
account-did-recovery = سجّل الدخول برمز استرداد
account-did-out = سجّل الخروج
account-did-end = سجّل خروج متصفحات أخرى
account-did-app = أعدّ تطبيق مصادقة
account-did-passkey = أضاف مفتاح مرور
account-did-passkey-drop = سحب مفتاح مرور
account-did-codes = أنشأ رموز استرداد جديدة
account-did-token = أنشأ رمزًا لبرنامج
account-did-token-drop = سحب رمزًا من برنامج
account-did-link = ربط نظام دخول خارجيًا
account-did-act-for = يعمل باسم منظمة أخرى

## Help: what each page is for
help-organisations = الجمعيات الوطنية والاتحاد الدولي واللجنة الدولية والشركاء، مع وضع كل منها في اليوم الذي تختاره.
help-organisation = منظمة واحدة: أسماؤها ووضعها عبر الزمن ومكاتبها وأين هي حاضرة.
help-add-organisation = يضيف منظمة من خارج الحركة كي يمكن ذكر عملها.
help-edit-organisation = يصحح أسماء منظمة أضافتها منظمتك.
help-record-status = يسجل منذ أي يوم تكون جمعية وطنية عضوًا عاملًا أو لا تكون، مع المصدر. وما سبق يبقى صحيحًا في وقته.
help-add-office = يضيف مكتبًا أو بعثة لمنظمتك.
help-office = مكتب أو بعثة: أين هو ومنذ متى.
help-close-office = يقول منذ أي يوم أُغلق مكتب؛ ويبقى ما قبله مسجلًا.
help-contexts = بلدان ومناطق وأوضاع عابرة للحدود تعمل فيها مكونات الحركة معًا.
help-context = سياق: من هو حاضر وكيف نعرف ذلك، وحالات الطوارئ فيه وما اتُّفق عليه.
help-open-context = يفتح سياقًا تتشارك فيه المكونات ما يخصه.
help-edit-context = يصحح اسم سياق ونطاقه.
help-confirm-presence = يقول إن منظمتك حاضرة؛ ومنذ ذلك الحين ترى ما يُشارَك مع الحاضرين.
help-end-presence = يقول إن منظمتك غادرت؛ ومنذ ذلك اليوم لا ترى ما يُشارَك مع الحاضرين.
help-note-presence = يدوّن أن منظمة أخرى حاضرة حسب مصدر. ويُعرض كذلك إلى أن تؤكده المنظمة.
help-look-as = في العرض التجريبي: انظر إلى الصفحات نفسها كشخص آخر دون كلمة مرور.
help-accept-invitation = يقبل دعوة من منظمتك. ويعمل الرابط مرة واحدة.
help-act-for = يختار المنظمة التي تعمل باسمها من الآن.
help-add-passkey = يضيف مفتاح مرور من هذا الجهاز: خطوةً ثانية، وللدخول به وحده.
help-change-password = يضع كلمة مرور جديدة؛ وتنتهي جلساتك الأخرى.
help-edit-profile = يغير اسمك ولغة صفحاتك ورسائلك.
help-invite-person = يدعو شخصًا إلى منظمتك بالأدوار التي يحتاجها لا أكثر.
help-made-invitation = رابط الدعوة التي أنشأتها للتو. ويُعرض مرة واحدة.
help-made-token = الرمز الذي أنشأته للتو. ويُعرض مرة واحدة.
help-make-recovery-codes = ينشئ رموز استرداد جديدة؛ وتتوقف القديمة عن العمل.
help-make-token = ينشئ رمزًا يقرأ به برنامج أو يكتب باسمك.
help-my-account = حسابك: الأدوار والخطوة الثانية والجلسات والرموز. أنهِ هنا ما ليس لك.
help-people = من في منظمتك يحمل أي دور وإلى متى. أكد من لا يزال معكم، وانزع ما انتهى.
help-recovery-codes = كم بقي من رموز الاسترداد لليوم الذي تضيع فيه خطوتك الثانية.
help-renew-access = ينشئ رابطًا يضع به زميل فقد كلمة المرور والخطوة الثانية كلتيهما من جديد.
help-set-authenticator = يضع تطبيق مصادقة خطوةً ثانية: اقرأ الصورة به ثم اكتب رمزه.
help-sign-in = يدخلك بكلمة مرورك أو بنظام دخول منظمتك؛ وتليه خطوة ثانية.
help-sign-in-passkey = يدخلك بمفتاح مرور.
help-sign-in-alone = يسجّل دخولك بمفتاح مرور هذا الجهاز وحده، فقد تحقق الجهاز من أنه أنت.
help-sign-in-second = الخطوة الثانية: رمز من تطبيقك أو مفتاح مرورك أو رمز استرداد.
