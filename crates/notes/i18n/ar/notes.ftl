## Notes on a context
kind-note = ملاحظات
notes = ما يلزم معرفته للعمل هنا
notes-lead = بمن يُتصل أولًا، وكيف تمرّ البضائع عبر الجمارك، وما أيام العطل: يكتبها الموجودون هنا للقادمين.
notes-none = لم يدوّن أحد بعد ما يلزم معرفته للعمل هنا.
note-new = كتابة ملاحظة
note-new-lead = اكتبوا ما كنتم تودّون أن يقال لكم في يومكم الأول.
note-keep = حفظ الملاحظة
note-kept = حُفظت الملاحظة.
note-edit = تعديل
note-check = ما زالت صحيحة اليوم
note-checked = سُجّل أنها صحيحة اليوم.
note-remove = إزالة
note-gone = لم تعد الملاحظة في القائمة.
note-topic = الموضوع
note-title = العنوان
note-title-hint = ما يلزم معرفته في كلمات قليلة: «اتصلوا بمركز العمليات أولًا».
note-text = ما يلزم معرفته
note-text-hint = سمّوا الوظائف والمكاتب لا الأشخاص ولا أرقامهم الخاصة.
note-lang = لغة الملاحظة
note-by = كتبتها
note-written-at = كُتبت في
note-checked-on = صحيحة بتاريخ
note-checked-on-hint = اليوم الذي تأكد فيه أحد من ذلك آخر مرة.
note-checked-later = لم يأتِ هذا اليوم بعد. اكتبوا تاريخ اليوم أو يومًا سبقه.
note-audience-hint = لا يتجاوز أبدًا من يرون السياق.
note-too-wide = من يرون السياق أقل ممن اخترتم هنا. اختاروا جمهورًا أضيق.
note-old = لم يتأكد أحد منذ أكثر من سنة من أن هذا ما زال صحيحًا. اسألوا قبل الاعتماد عليه.
note-old-short = لم يتأكد منها أحد منذ أكثر من سنة
filter-text = كلمات
column-audience = من يراها
language-other = لغة أخرى
brief-note = { $title } ({ $topic }). { $text } – { $who }، { $day }

## Topics
topic-contact = بمن يُتصل أولًا
topic-travel = التأشيرات والتنقل
topic-customs = الجمارك
topic-money = المال والمصارف
topic-days = العطل وساعات العمل
topic-manners = اللغة والعادات
topic-other = ما يلزم معرفته أيضًا

## What was done
deed-note-added = كتبت ملاحظة
deed-note-changed = عدّلت ملاحظة
deed-note-checked = تأكدت من صحة ملاحظة
deed-note-removed = أزالت ملاحظة

## What each page is for
help-notes = ما يلزم القادم الجديد معرفته للعمل في هذا السياق، حسب الموضوع واللغة. ويرد أيضًا في ملف التسليم لكل حالة طوارئ هنا.
help-add-note = ينقل ما تعرفونه عن العمل هنا. تكتب المنظمات الموجودة الملاحظات، وأنتم تختارون من يرى ملاحظتكم، ولا يتجاوز ذلك أبدًا من يرون السياق.
help-note = ملاحظة واحدة: ما يلزم معرفته ومن كتبها ومتى تأكد أحد آخر مرة من صحتها.
help-edit-note = يعدّل ملاحظة لمنظمتكم. ويبقى ما كانت تقوله في سجلها التاريخي.
