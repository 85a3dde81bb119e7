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

# Units
megabytes = { $size } ميغابايت
kilobytes = { $size } كيلوبايت
