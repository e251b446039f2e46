<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>لا يوجد ملف كهذا. هل نُقل، أم أن قرصه غير موصول؟</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>لا يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>مجلد وليس ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>أنبوب أو جهاز، وليس ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: فيه عينات ليست أعدادًا، أو لا نهائية؛ وتُحسب صمتًا. هل أتلفه البرنامج الذي كتبه؟</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>لا يمكن فك ترميزه، لتعذّر تحميل وحدة FFmpeg الخاصة بـ Moodogram (%1). أعد تثبيت Moodogram.</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>لا تستطيع libsndfile كتابة FLAC: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>تعذّر إنشاء المجلد %1: %2.</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>ليس ملفًا صوتيًا، أو تالف بحيث لا يمكن التعرف عليه.</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>تالف أو مقطوع: لا يمكن قراءة ترويسة %1 فيه (%2).</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>تالف: %1.</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>لا صوت فيه.</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>يستعمل برنامج ترميز لا يستطيع FFmpeg المثبّت فك ترميزه.</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>لا يمكن فك ترميزه: %1.</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>تالف: لا يمكن فك ترميز أجزاء منه.</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>مقطوع: ينتهي عند %1 ث، قبل النهاية المذكورة في ترويسته. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>يتغيّر معدل عيناته أو عدد قنواته في منتصفه.</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>صيغة عيناته مجهولة.</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>تالف من %1 ث فصاعدًا ولا يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>تالف: لا يمكن فك ترميز أي شيء منه.</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>لا صوت فيه.</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>لا يمكن مقارنته بصوته: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>لا يمكن فك ترميزه: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>ترويسته بلا معدل عينات أو قنوات.</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>لا صوت فيه (0 إطار).</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>تالف عند %1 ث: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>تالف عند %1 ث.</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>لا يمكن الانتقال فيه إلى %1 ث: إنه تالف.</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1: لم يستجب مفكّك الترميز مدة %2 ث. ربما كان الملف تالفًا، أو توقف قرصه أو مشاركته على الشبكة عن الاستجابة؛ أعد المحاولة بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1: يتجاوز الحد البالغ %2 دقيقة. يُحلَّل حين يُطلب باسمه.</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>لا يمكن تقييمه: فيه عينات تتجاوز أقصى المدى كثيرًا، كما في الملفات التالفة.</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>لا صوت فيه: ينتهي قبل عينته الأولى.</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>غيّره برنامج آخر أثناء قراءته. حمّله من جديد لرؤية محتواه الآن.</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>لا جهاز صوت (ساعة صامتة)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram: مكتبة موسيقى تبيّن متى تكون كل أغنية هادئة أو سعيدة أو حزينة أو غاضبة أو خائفة.
دون نافذة: moodogram-cli.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>ألوان النافذة: light أو dark أو system.</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>عدم تحليل المقطوعات الجديدة حتى يُطلب ذلك في قائمة «تحليل».</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>يطلب من Moodogram الجاري التشغيل أو الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>يطلب من Moodogram الجاري التشغيل.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>يطلب من Moodogram الجاري الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>يطلب من Moodogram الجاري الإيقاف.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>يطلب من Moodogram الجاري تشغيل المقطوعة التالية.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>يطلب من Moodogram الجاري تشغيل المقطوعة السابقة.</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>يضع FOLDER أو FILE في آخر قائمة الانتظار بدل تشغيله.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>يطلب من Moodogram الجاري الظهور في المقدمة.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>يطلب من Moodogram الجاري الإنهاء.</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>موسيقى تُضاف إلى المكتبة؛ والملفات تُشغَّل. في Moodogram الجاري، إن وُجد.</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram: %1
جرّب: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون قيمة --theme هي light أو dark أو system، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>لا يمكن إعطاء سوى أمر واحد من أوامر Moodogram الجاري.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>لا يوجد ملف أو مجلد &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>يحتاج --enqueue إلى ملف أو مجلد.</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>لا يقبل --%1 ملفًا أو مجلدًا.</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram: لا توجد شاشة لفتح نافذة عليها (لم يُضبط DISPLAY ولا WAYLAND_DISPLAY).
دون نافذة، استعمل moodogram-cli، مثلًا:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram: لا يوجد Moodogram جارٍ.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>لغة النافذة.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>يجب أن تكون قيمة --language إحدى %1، لا &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram: لا يُراعى %1 إلا عند بدء التشغيل؛ ويبقى Moodogram الجاري كما هو.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>يبطئ recipe.start_rate ما يبدأ من ملف، ولم يُذكر أي ملف. اذكر ملفًا بواسطة recipe.start_from أو --start-from، أو اجعله 1.</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>لا تقبل %1 ما تعطيه المعالجة الأولية %2. اختر المعالجة الأولية %3.</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>تغيّر augmentation.grey_probability وbrightness وcontrast وhue صورًا ملونة؛ أما المعالجة الأولية %1 ففيها مستويات. اجعلها 0 أو استخدم sox-linear.</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون machine.device إحدى القيم auto أو cpu أو cuda أو cuda:N، لا «%1».</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>الجهاز %1 غير موجود. ما يمكن لـ LibTorch استخدامه: %2.</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>لا يمكن لـ %1 أن يُعلّم: فليست فيه أوزان YAMNet. حددها بواسطة recipe.teacher أو ‎--teacher.</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>إعدادات التدريب: %1 %2.</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>يجب أن تكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>يجب أن تكون من 0 إلى أقل من 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>يجب أن تكون أكبر من 0 ولا تزيد على %1</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>يجب أن تكون واحدة من %1، لا «%2»</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>يجب أن تكون نصًا</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن تكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن تكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>يجب أن تكون عددًا صحيحًا مكتوبًا بلا فاصلة</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن تكون عددًا</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>يجب أن تكون قائمة كائنات فيها format وpath وaudio وlabels</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>يجب أن تكون كائنًا فيه format وpath وaudio وlabels</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>فيها المدخل غير المعروف «%1»</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>إعدادات التدريب ليست كائن JSON.</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>يجب أن تكون قائمة فيها مجموعة بيانات واحدة على الأقل</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>تحدد مكان مجموعة بيانات واحدة، وفي data.sources عدة مجموعات</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>إعدادات التدريب: مدخل غير معروف «%1».</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>تعذّرت قراءة إعدادات التدريب %1.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا تكون فارغة</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>يجب أن تحدد مجموعة بيانات واحدة على الأقل</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>يجب أن تذكر في path مكانها</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>فيها المجموعة %1 وهي في data.groups_train أيضًا: فتكون الدرجة بلا قيمة</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>تحتاج إلى recipe.teacher: فبلا تسميات لا يوجد من يُتعلَّم منه سواه</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>يجب أن تكون 0، أو 1 فأكثر مع musicnet</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>لا يمكنها تعليم سوى musicnet</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>يجب أن تكون 0 مع معلّم، فهو لا يرى الخلائط</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>يجب أن تكون من 0 (واحد لكل نواة فعلية) إلى %1</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>يجب أن تكون 0 أو من %1 إلى 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>يجب ألا تكون سالبة</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>يجب أن تكون 0، أو من 2 إلى عدد مجموعات التدريب، بحد أقصى %1</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>يجب ألا تكون فيها أقنعة سالبة</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>يجب أن تكون auto أو cpu أو cuda أو cuda:N</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>تغيّر augmentation.gain_db، وequalizer_db، وband_limit_probability، وnoise_probability، وpitch_bands وtempo مستويات بوحدة dB؛ أما المعالجة الأولية %1 ففيها صور. اجعلها 0 أو استخدم log-mel.</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>يجب أن يكون 0 حيث يكون المحايد صنفًا لا يقول المعلّم عنه شيئًا</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>يضيف مجلدًا مع كل الموسيقى التي تحته. تبقى الملفات كما هي.</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>يكتب اثنتي عشرة قطعة قصيرة من صنع البرنامج، ويضيفها.</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>المجلدات التي أُضيفت مؤخرًا: يُظهرها أو يضيفها من جديد.</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>يُظهر هذا المجلد، أو يضيفه من جديد إن كان قد أُزيل.</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>ينشئ قائمة تشغيل من مزاج، أو خليط أمزجة، أو مسار مزاج.</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>ينهي البرنامج. ما لم ينتهِ يتابع عند البدء التالي.</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>ينتقل إلى حقل البحث.</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>كل ما يمكن ضبطه، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>يُظهر أو يخفي المكتبة والأمزجة وقوائم التشغيل والمجلدات في الجانب.</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>يُظهر أو يخفي المخطط الطيفي.</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>يُظهر أو يخفي مزاج المقطوعة المحددة.</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>يُظهر أو يخفي ما سيُشغَّل تاليًا.</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>مخطط طيفي متحرك، مع الأمزجة، لما يُشغَّل أو لميكروفون.</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>ألوان فاتحة أو داكنة، أو ما يطلبه سطح المكتب.</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>لا يُبقي إلا المشغّل.</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>النافذة على الشاشة كلها.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>يكشف أمزجة المقطوعات المحددة الآن، مهما طالت.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>يكشف أمزجة كل المقطوعات التي لا مزاج لها بعد.</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>أي شبكة تبيّن مزاج المقطوعة. تُحفظ نتائج كل الشبكات.</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>يجعل التحليل ينتظر؛ ولا يضيع شيء مما تم.</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>ينهي التحليل؛ ويبقى ما تم محفوظًا.</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>يعمل التحليل ربع الوقت أثناء التشغيل.</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>ينتظر التحليل حتى يوصَل الحاسوب بالكهرباء.</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>تُترك المقطوعات الأطول، كالميكسات، ما لم تطلب واحدة منها.</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>يصنع نموذجًا خاصًا بك من تسجيلات، في سبع خطوات.</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>ما يُدرَّب الآن، وما دُرّب من قبل.</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>النماذج المثبّتة وبطاقاتها.</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>الدليل: كيف تُنجز الأمور، وما معاني الكلمات.</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>انقر شيئًا لقراءة ما هو. وShift+F1 يفعل ذلك لما عليه التركيز.</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>كل المفاتيح كما هي الآن.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>يعثر على أي أمر ببضعة أحرف من اسمه.</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>أسئلة البدء الأول مرة أخرى.</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>يجمع الإصدارات والرسائل ويعرضها، ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>الإصدار والرخصة.</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>المكتبة البرمجية التي ترسم النافذة.</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>المقطوعة السابقة؛ وبعد ثلاث ثوانٍ، بداية هذه.</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>يشغّل، أو ينتظر في هذا الموضع.</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>ينهي التشغيل وينسى الموضع.</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>التالية في قائمة الانتظار، وإلا ففي الجدول أو قائمة التشغيل.</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>ينتهي التشغيل عند انتهاء هذه المقطوعة، مرة واحدة.</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>عشر ثوانٍ إلى الخلف.</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>عشر ثوانٍ إلى الأمام.</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>المرة الأولى تحدد بداية الحلقة، والثانية نهايتها؛ والثالثة تنهيها.</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>يشغّل الجدول بترتيب عشوائي، كل مقطوعة مرة.</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>ينتهي التشغيل مع آخر مقطوعة.</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>يبدأ من جديد بعد آخر مقطوعة.</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>يشغّل هذه المقطوعة مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>أبطأ، بطبقة الصوت نفسها.</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>أسرع، بطبقة الصوت نفسها.</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>بالسرعة التي سُجّلت بها.</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>صوت أعلى.</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>صوت أخفض.</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>يُخرج كل شيء من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>يتراجع عن آخر تغيير: التقييمات والإزالات وقوائم التشغيل.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>يعيد التغيير الذي تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>يشغّل المقطوعة المحددة؛ ويليها ما يُظهره الجدول.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>يضع المقطوعات المحددة في أول قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>يضع المقطوعات المحددة في آخر قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>يُظهر مخططها الطيفي بجانب المعروض.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>يكشف أمزجة المقطوعات المحددة مرة أخرى.</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>ينسخ الملفات: يلصقها مدير الملفات، ويلصق المحرر مساراتها.</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>يُظهر الملفات في مدير الملفات.</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>كل ما يُعرف عن المقطوعة.</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>يُخرج المقطوعات من المكتبة، ولا يحذفها من القرص أبدًا. يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>كم تعجبك؛ ويمكن للبحث وقوائم التشغيل طلبه.</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>يزيل النجوم.</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>نجمة واحدة من خمس.</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>نجمتان من خمس.</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>ثلاث نجوم من خمس.</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>أربع نجوم من خمس.</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>خمس نجوم من خمس.</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>يعثر على التسجيلات الموجودة أكثر من مرة، بأصواتها.</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>يعيد المقطوعات التي أُخرجت من المكتبة.</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>ينسى المقطوعات التي اختفت ملفاتها، مع كل ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>يُظهر مقطوعات الألبوم تحت غلافه.</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>الأعمدة التي في الجدول.</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>يُظهر أو يخفي هذا العمود من الجدول.</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>يجعل عرض الأعمدة بقدر ما فيها.</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>الأعمدة كما كانت في البداية.</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>يكتب أمزجة المقطوعات المحددة لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>يكتب ملفًا من هذا النوع لكل مقطوعة محددة: أمزجتها عبر الزمن.</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>قائمة تُوضع فيها المقطوعات يدويًا.</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>يقرأ قائمة مشغّل آخر: M3U أو PLS أو XSPF أو JSPF.</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>يشغّل القائمة من بدايتها.</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>يكتب القائمة لمشغّل آخر.</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>يعطي القائمة اسمًا آخر؛ وتتبعه القواعد التي تشير إليها.</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>نسخة قابلة للتغيير.</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>يحذف القائمة، لا مقطوعاتها. يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>ينقل القائمة لأعلى في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>ينقل القائمة لأسفل في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>يخبرك سطح المكتب بذلك أثناء انشغالك بشيء آخر.</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>يخبرك سطح المكتب بعنوانها أثناء انشغالك بشيء آخر.</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>كل ما يمكن ضبطه للمخطط الطيفي.</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>كيف تتوزع الترددات من الأسفل إلى الأعلى: نغمات، أو هرتز، أو كما نسمع.</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>«عادي» يُظهر الموجود؛ و«معاد التعيين» يزيده حدّة؛ و«القمم» تُبقي أقوى الخطوط.</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>الشكل الذي تتلاشى به كل قطعة من الصوت: خطوط حادة مقابل فجوات نقية.</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>الأطول يميّز الترددات المتقاربة، والأقصر يُظهر الأحداث السريعة.</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>كم تتداخل القطع: الأكثر أنعم ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>أي قناة من التسجيل تُرسم.</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>أي الألوان يمثل أي المستويات.</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>أي المستويات يقع بين اللون الأغمق والأسطع.</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>هل تتابع الصورة ما يُسمع.</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>ما يفعله السحب فوق الصورة.</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>يُظهر الأصوات الأخفض.</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>يُقلّل إظهار الأصوات الخافتة.</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>زمن أقصر على العرض كله.</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>زمن أطول على العرض كله.</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>يُظهر الجزء المحدد ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>ينهي الحالة الخاصة الحالية: ملء الشاشة، أو الحلقة، أو النطاق الترددي.</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>يترك الملف الأول وحده على الشاشة.</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>المقطوعات. مفتاح Return يشغّل، ومفتاح القائمة يُظهر ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>انقر للفرز، وانقر بالزر الأيمن لاختيار الأعمدة.</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>ما يُظهره الجدول: كل شيء، أو مزاج، أو قائمة تشغيل، أو مجلد.</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>كلمات، أو حقل:قيمة. لا تُعرض إلا المقطوعات المناسبة.</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>يضيف مجلدًا مع كل الموسيقى التي تحته.</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>ينشئ قائمة تشغيل بحسب المزاج.</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>الزمن إلى اليمين، والتردد إلى الأعلى، والجهارة لونًا؛ وتحته الأمزجة.</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>المقطوعة كلها. الإطار هو ما يُظهره المخطط الطيفي؛ اسحبه.</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>مستويات كل الترددات في لحظة واحدة.</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>المستويات وألوانها. اسحب الطرفين لتغييرها.</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>رأي النموذج في المقطوعة المحددة، ومقدار ثقته.</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>بيّن المزاج إن أخطأ النموذج؛ وتراعيه قوائم التشغيل.</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>ما سيُشغَّل تاليًا. Alt+Up وAlt+Down للنقل، وDelete للإخراج.</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>يُخرج المقطوعات المحددة من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>يجعل التحليل ينتظر أو يتابع.</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>ينهي ما يجري؛ ويبقى ما تم محفوظًا.</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>ما حدث، وما يمكنك فعله حياله.</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>أين تُسمع الموسيقى.</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>ما تعمل عليه الشبكات. بطاقة الرسوميات أسرع.</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>المجلد الذي يحفظ النظام الموسيقى فيه.</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>أي مجلد، مع كل ما تحته.</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>يختار ذلك المجلد.</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>اثنتا عشرة قطعة قصيرة، من صنع البرنامج.</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>أمزجة المقطوعات الأولى، فور العثور عليها.</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>يغادر هذا؛ ويُظهره من جديد «مساعدة» ثم «الترحيب».</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>يعود إلى السؤال الأول.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>يتابع.</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>كلمات يُبحث عنها في الدليل.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>صفحات الدليل.</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>أين توجد الكلمات، والأنسب أولًا.</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>صفحة الدليل.</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>بكلماتك: ماذا فعلت، وماذا حدث، وماذا توقعت.</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>ما في التقرير. أزل ما تفضّل الاحتفاظ به لنفسك.</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>ما يُنسخ أو يُحفظ بالضبط.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>ينسخ التقرير، للصقه في أي مكان.</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>يحفظ التقرير ملفًا.</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>لا يُبقي إلا ما فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>مجلدات المكتبة.</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>كل الإجراءات ومفاتيحها. اختر إجراءً لتغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>اضغط المفاتيح المطلوبة للإجراء.</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>اسم القائمة.</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>الاسم الذي تُحفظ به القائمة.</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>القائمة كما ستكون، مع سبب لكل مقطوعة.</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>مقطوعات القائمة. Alt+Up وAlt+Down للنقل، وL للقفل.</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>ما يجب أن تحققه كل مقطوعة في القائمة.</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>القواعد نصًا، بكلمات البحث.</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>مستوى صوت التشغيل؛ أعلاه هو مستوى الملف نفسه.</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>شرط آخر، يُركَّب في سطر واحد.</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>مقدار هذا المزاج في المزيج.</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>اسحب النقطة: اليمين لطيف، والأعلى مُثار.</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>المسار الذي يسلكه المزاج. اسحب نقاطه أو ارسمه.</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>المزاج على امتداد القائمة: ما طُلب وما وُجد.</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>ما يجب أن تشبهه القائمة.</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>مزاج واحد، أو مزيج.</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>ينتقل المزاج من واحد إلى التالي.</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>القواعد وحدها تختار.</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>المدة التي يجب أن تكون عليها القائمة.</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>لا يزيد عدد مقطوعات القائمة على هذا.</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>لا تحتاج ملفات القائمة إلى مساحة أكبر من هذه.</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>وكذلك المقطوعات التي لا يتأكد النموذج من مزاجها.</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>ما يأتي أولًا في القائمة.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>يكتشف أمزجة جميع المقطوعات؛ فيزيد عندئذ ما يمكن اختياره.</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>يُبقي القائمة في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>قائمة تشغيل من مقطوعات تشبه هذه.</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>المزاج ليس ما يقوله النموذج.</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>متوسط الوقت المحدد بدلًا من لحظة واحدة.</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>يحتفظ بأعلى مستوى لكل تردد.</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>ما يُستمع إليه: المشغّل أو ميكروفون.</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>عدد العينات في الثانية المطلوب من المدخل.</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>ما يُسمع الآن، وهو يجري نحو اليسار.</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>ما يُعرف عن المقطوعة.</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>التالية من المقطوعات المحددة.</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>السابقة من المقطوعات المحددة.</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>تسجيلات متماثلة الصوت، معًا.</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>يحدد هذه المقطوعات في الجدول.</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>يُخرج المقطوعات المؤشَّر عليها من المكتبة، ولا يحذفها من القرص أبدًا.</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>المقطوعات التي أُخرجت.</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>يعيد المقطوعات المحددة.</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>المفاتيح التي كانت للإجراء في البداية.</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>يأخذ المفاتيح من الإجراء الآخر.</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>النماذج المثبَّتة.</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>مما تعلّم النموذج، وما نتائجه.</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>يكتب النموذج في ملف، لحاسوب آخر.</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>ينشئ نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>أيّ ملاءمات هذا التدريب معروضة.</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>ما قاله التدريب.</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>ما سُمّي خطأً بأكبر ثقة.</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>مجلد التسجيلات أو جدولها.</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>يختار مجلدًا من التسجيلات.</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>لا يُبقي إلا التسجيلات التي فيها شيء غريب.</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>التسجيلات وما هو غريب فيها.</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>من تُختبر عليهم الشبكة؛ وهي لا تتعلم منهم شيئًا.</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>يختار غيرهم عشوائيًا.</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>التسجيل الذي أُخذت منه الصور.</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>تغييرات عشوائية أخرى، كما في التدريب.</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>الشبكات والوقت الذي تستغرقه.</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>يضبط الشبكة والصور والوصفة معًا.</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>يعرض كل خيار مع شرحه.</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>التدريب نفسه في الطرفية.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>ينسخ الأمر.</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>ينسى المجلدات التي أُضيفت مؤخرًا؛ وتبقى في المكتبة.</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>مع تقليل الحركة تقلب الصور صفحاتها بدل الانزلاق، ولا يتحرك شيء ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>موضع تشغيل المقطوعة، بألوان أمزجتها. انقر أو اسحب أو استعمل مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>ما يُكتب: الصورة كما هي معروضة، أو أرقامها، أو الصوت، أو الأمزجة عبر الزمن.</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>نوع الملف. PNG صورة من نقاط؛ أما SVG وPDF فيبقيان حادّين بأي حجم.</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>المقطوعة كلها، أو المعروض منها، أو الجزء المحدد.</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>عرض الصورة بالبكسل.</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>ارتفاع الصورة بالبكسل.</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>عدد البكسلات في كل بوصة من الورق: يكبر معه النص، وتُطبع الصورة أصغر.</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>ما يُكتب فوق الصورة. تركه فارغًا يحذف السطر.</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>لشاشة أو شريحة عرض داكنة؛ والورق أفضل من دونه.</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>يرسم الأمزجة عبر الزمن تحت المخطط الطيفي.</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>يطلب اسمًا ويكتب الملف.</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>التسجيل الموجود في عدة ملفات قد يأتي أكثر من مرة. وإلا ناب عنه أفضل الملفات.</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>ما كان سيأتي أخيرًا يأتي أولًا: الأقل شهرة، والأقدم، والأقصر.</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>بضعة أحرف من أمر، بأي ترتيب للكلمات. مفتاح الإدخال ينفّذ أول ما عُثر عليه.</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>كل المفاتيح كما هي الآن؛ وتُغيَّر في التفضيلات.</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>ما تذكره الوسوم، ومكان الملف، وعدد مرات تشغيل المقطوعة. يمكن تحديد النصوص ونسخها.</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>يُخرج المجلد ومقطوعاته من المكتبة، ولا يحذفها من القرص أبدًا.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>تعود لكل الإجراءات المفاتيح التي كانت لها في البداية.</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>يختار جدولًا فيه سطر لكل تسجيل: ملفه ومزاجه.</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>يختار أوزانًا تبدأ منها الشبكة، كأوزان تدريب سابق.</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>الصفحة المعروضة من النموذج: بطاقته، أو درجاته، أو أداؤه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>من الآن فصاعدًا يحدد هذا النموذج مزاج المقطوعات. وتبقى نتائج النماذج الأخرى محفوظة.</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>يُحتفظ للاختبار بمجموعات كاملة مسحوبة عشوائيًا: هذه الحصة من الكل.</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>كم يُحتفظ به للاختبار. الأكثر يجعل النتيجة أوثق ويترك أقل للتعلم منه.</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>المقطوعات التي ينبغي أن تشبهها القائمة، أو ألا تشبهها.</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>مقطوعات تشبه غيرها صوتًا وتسير أمزجتها سيرًا مشابهًا.</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>يحدّد كل مقطوعات القائمة المعروضة.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>لا يوجد جدول CAL500 في %1: جرى البحث عن ملف CSV فيه العمود «song_id» وعمود لكل وسم.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>لا أغنية من %1 لها شعور ولها صوت تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
            <numerusform>أغنية واحدة من %1 لها شعور، ولا صوت لها تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
            <numerusform>أغنيتان من %1 لهما شعور، ولا صوت لأي منهما تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
            <numerusform>%Ln أغنيات من %1 لها شعور، ولا صوت لأي منها تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
            <numerusform>%Ln أغنية من %1 لها شعور، ولا صوت لأي منها تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
            <numerusform>%Ln أغنية من %1 لها شعور، ولا صوت لأي منها تحت %2. صوت CAL500 غير متاح للعموم: حدد مجلد ملفاتك الصوتية مجلدًا للصوت؛ وتُسمّى الملفات برقم الأغنية، مثل %3.mp3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>لا توجد في %1 مجلدات أصناف فيها صوت. يجب أن تُسمّى المجلدات بأسماء المشاعر: calm أو happy أو sad أو angry أو fearful، أو من Q1 إلى Q4، أو باسم من %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1، السطر %2، العمود %3: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة الجدول %1: %2.</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>الجدول %1 كبير جدًا (%2 MiB؛ والحد الأقصى %3 MiB).</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>تعذّرت قراءة الجدول %1؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>لم يُتعرَّف على مجموعة البيانات في %1. جرى البحث عن: manifest.csv أو manifest.json، وملفات بأسماء RAVDESS (03-02-05-01-02-01-21.wav)، وجدول CAL500 (فيه العمود song_id)، وملفات مسمّاة بالأرباع (Q1_song_0.wav)، وملف ratings_mean.csv من Emotify، ومجلدات مسمّاة بالمشاعر. حدد الصيغة إن كانت واحدة من هذه.</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>لا يوجد manifest.csv ولا manifest.json في %1؛ حدد الجدول نفسه إن كان له اسم آخر.</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>لا توجد مجموعة بيانات في %1: لا ملف ولا مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>لا يوجد المجلد %1 للصوت.</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>لا توجد صيغة مجموعة بيانات باسم «%1»؛ المعروف منها %2.</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل %Ln سطر، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل سطر واحد، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل سطرين، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل %Ln أسطر، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل %Ln سطرًا، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
            <numerusform>لا يمكن استعمال أي تسجيل من %1: من أصل %Ln سطر، تسمّي %2 منها ملفًا غير موجود، وليس لسواها أي من المشاعر الخمسة. المسارات نسبية إلى %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>المجلد الحالي</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
            <numerusform>عُثر على صوت %1 من الأغنيات ذات الشعور (وعددها %Ln)، حسب معرّف الأغنية (الفنان-العنوان) في اسم الملف، بأي حالة أحرف وأي صيغة وأي مجلد فرعي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>في الجدول المنشور %1 أغنية، وفي هذا %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
            <numerusform>صفوف مستبعدة من الجدول لخلوّها من معرّف أغنية: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
            <numerusform>أغنيات مستبعدة (%Ln) لأن لا وسم يدل على المشاعر الخمسة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>أغنيات بلا صوت (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
            <numerusform>ملفات صوتية مستبعدة لا تحمل اسم أي أغنية في الجدول: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن الأغنية موجودة في ملف آخر: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها في المجلد مباشرة، فلا صنف لها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln): المجلد «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>لا مجلدات تحت الأصناف، فلا يُعرف أي التسجيلات ينتمي بعضها إلى بعض (الفنان نفسه أو الألبوم نفسه)؛ وكل تسجيل قائم بذاته.</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>لا يوجد صوت مسمّى بالأرباع (Q1_song_0.wav ...) تحت %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
            <numerusform>عُثر على ملفات MIDI (%Ln)، وينبغي تحويلها إلى صوت أولًا، مثلًا بواسطة fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
ثم حدد ذلك المجلد مجلدًا للصوت (‎--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة لأنها غير مسمّاة بربع: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن المقطع موجود في ملف آخر: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>التقسيم المنشور (train.csv وval.csv وtest.csv) غير موجود؛ والأجزاء غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
            <numerusform>مقاطع ليست في أي جزء من التقسيم المنشور (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
            <numerusform>مقاطع من التقسيم المنشور بلا صوت (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>لا يوجد أي من مقتطفات %1: جرى البحث عن ملفات مثل %2 تحت %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا تدل تقييماتها على المشاعر الخمسة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) لا يذكر tags.csv فنانها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
            <numerusform>مقتطفات مستبعدة (%Ln) صوتها غير موجود: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
            <numerusform>مقتطفات لفنانين بلا جزء في %1: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة، حسب %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
            <numerusform>تسجيلات بلا صوت (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>غير مستخدم لعدم معرفة عمود كهذا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>لا ممثلين</numerusform>
            <numerusform>ممثل واحد</numerusform>
            <numerusform>ممثلان</numerusform>
            <numerusform>%Ln ممثلين</numerusform>
            <numerusform>%Ln ممثلًا</numerusform>
            <numerusform>%Ln ممثل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>لا فنانين</numerusform>
            <numerusform>فنان واحد</numerusform>
            <numerusform>فنانان</numerusform>
            <numerusform>%Ln فنانين</numerusform>
            <numerusform>%Ln فنانًا</numerusform>
            <numerusform>%Ln فنان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>لا أغنيات</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%Ln أغنيات</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%Ln مجلدات</numerusform>
            <numerusform>%Ln مجلدًا</numerusform>
            <numerusform>%Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>لا يوجد أي شيء من هؤلاء الممثلين: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
            <numerusform>تسجيلات بأسماء ليست في الجزء المنشور: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الكلام، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
            <numerusform>ملفات مستبعدة من جزء الغناء، فهو مجموعة بيانات قائمة بذاتها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>لم يُعثر تحت %2 على ملفات %1 لها أحد المشاعر الخمسة. حدد المجلد الذي فيه Actor_01 إلى Actor_24 (الملفات الصوتية فقط من https://zenodo.org/record/1188976، بأي صيغة صوتية، وبأسمائها الأصلية مثل %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln): «%1» ليس من المشاعر الخمسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
            <numerusform>ملفات مستبعدة (%Ln) لأن التسجيل موجود في ملف آخر: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>في %1 و%2 التسجيل نفسه للممثل %3، كما نُشر.</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>تُقسَم مجموعة البيانات إلى طيّتين أو أكثر، لا إلى %1.</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>في %1 %2، وهذا قليل على %3 طيّات: فكل طيّة تحتاج إلى واحد خاص بها.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>ليس في %1 %2 «%3»؛ الموجود: %4.</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1 في أكثر من جانب: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
            <numerusform>تسجيلات في أكثر من جانب، في عدة ملفات (%Ln): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>تتعرف الشبكة على هذه من جديد، فتكون درجات هذا التقسيم أفضل منها على أي جديد. استخدم طيّات حسب المجموعات.</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>يجب أن يكون وزن الشعور عددًا من 0 فما فوق.</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>يجب أن تذكر التسمية شعورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>من الممثل %1 تنقص %2 من %3 (القناة-الشعور-الشدة-العبارة-التكرار-الممثل): %4.</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>تسجيلات الجزء المنشور الموجودة هنا: %1 من %2.</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>لا عمود من الوسوم التي في %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>«%1» ليست 0 ولا 1.</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>في أحد الصفوف أكثر من %1 حقلًا.</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>هذا ليس نصًا: فيه بايت صفري. احفظ الجدول بصيغة CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>علامة اقتباس داخل حقل. ضع الحقل كله بين علامتي اقتباس وكرّر ما بداخله منها: %1.</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>علامة الاقتباس المفتوحة هنا لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>نص بعد علامة اقتباس مغلقة. تُكتب علامات الاقتباس داخل الحقل مرتين.</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>الجدول فارغ؛ ويجب أن يسمّي سطره الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>الحقول في هذا الصف: %1؛ وفي سطر العناوين: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>«%1» موجودة في جزأين من التقسيم.</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>لا عمود من المشاعر التي في %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>«%1» ليست نسبة من المقيّمين.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم مفقود.</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>ليس لهذا التسجيل تسمية ولا أوزان.</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>لا شعور في هذا التسجيل وزنه أكبر من 0.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>المسار مفقود.</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>في المسار بايت صفري.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>«%1» ليست جزءًا من تقسيم (%2).</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 موجود في السطر %2 من قبل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>هذا ليس JSON: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>لا يوجد عمود «%1» ولا عمود فيه أوزان شعور (%2).</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>يجب أن يكون كائنًا مثل %1.</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>لا يوجد شعور كهذا؛ والمعروف: %1.</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>يجب أن يكون عددًا من 0 فما فوق.</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>لا يوجد عضو «%1».</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>يجب أن تكون التسجيلات مصفوفة من الكائنات.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>يجب أن يكون كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>«%1» ليست وزنًا (عددًا من 0 فما فوق).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>«%1» موجودة في الجدول مرتين.</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>مجموعات البيانات بالصيغة %1 ليس فيها تسجيلات محايدة؛ احذف &quot;neutral&quot;.</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>الافتراضي في النظام</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>المعالج (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>لا يمكن سماع الدخل «%1»: إما أنه فُصل، أو أن برنامجًا آخر يحتجزه، أو أن Moodogram غير مسموح له باستعماله. افحص إعدادات الصوت في النظام، ثم اختر دخلًا من جديد.</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>لا يصل شيء من الدخل «%1». تأكد من أنه مشغَّل، ثم اختر دخلًا من جديد.</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>حزين</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>خائف</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>حزين</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>خائف</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>No emotion, as a word of its own: a column, a row</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>No emotion, within a sentence</extracomment>
        <translation>محايد</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The picture is too large to be drawn.</source>
        <translation>الصورة أكبر من أن تُرسم.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>تعذّر إعداد الرسم: %1.</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>يجب أن تكون الدقة من %1 إلى %2 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>تعذّر إعداد رسم من %1 بكسل: الممكن %2 في كل اتجاه على الأكثر.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>المدى الزمني للرسم فارغ.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>مدى ترددات الرسم فارغ.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>مدى مستويات الرسم فارغ.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>لا يتسع رسم من %1 بكسل لصورة ومحاور بدقة %2 نقطة في البوصة؛ كبّره أو خفّض الدقة.</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>الذاكرة لا تكفي لرسم من %1 بكسل.</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>لا يمكن إعداد الرسوم، لأن وحدة Moodogram الخاصة بها لا يمكن تحميلها (%1). أعد تثبيت Moodogram.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>أفسح مساحة هناك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>اختر مكانًا تتسع فيه الملفات لهذا الحجم.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>اختر مكانًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>أنشئ مجلده، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>تعذّرت كتابة %1: إنه مجلد أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>فشلت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>النماذج الخاصة بـ Moodogram غير مثبّتة (لا يوجد %1). ثبّت الحزمة moodogram-models، أو اختر ملف نموذج.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>النماذج الخاصة بـ Moodogram غير مثبّتة كما ينبغي: %1: %2. أعد تثبيت moodogram-models أو اختر ملف نموذج.</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>لا نموذج الموسيقى ولا نموذج الصوت البشري مثبّت في %1. ثبّت moodogram-models أو اختر ملف نموذج.</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>النموذج %1 غير مثبّت في %2. ثبّت moodogram-models أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>لم تُضبط HOME ولا XDG_DATA_HOME؛ اضبط إحداهما على مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>تعذّر إنشاء مجلد البيانات %1: %2.</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>لم يُعثر بجانب البرنامج على الملفات التي تأتي مع Moodogram (جرى البحث عن %1). ثبّت moodogram-common أو اضبط MOODOGRAM_RESOURCES.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة المجلد %1: %2.</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>تعذّر حذف %1: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>بقي %L1 ث</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>بقي %L1 د</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>بقي %L1 س %L2 د</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>‏&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;الشعور من المخططات الطيفية للموسيقى: مكتبة موسيقى تبيّن متى تكون كل أغنية هادئة أو سعيدة أو حزينة أو غاضبة أو خائفة.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. للنماذج رخص خاصة بها؛ انظر بطاقاتها.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>حول Moodogram</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>يجب أن يكون حجم FFT من 16 إلى 65536 عينة، لا %1.</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>يجب أن تكون الإزاحة عينة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>يجب أن يكون المرجع عددًا أكبر من 0.</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>يجب أن يكون الحد الأدنى من -300 إلى 0 dB.</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>يجب أن يبدأ النطاق عند 0 أو بعده وأن ينتهي بعد بدايته.</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>يقع النطاق بعد نهاية %1، وطوله %2 ث.</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>تعذّرت كتابة %1 بصيغة WAV: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>لا صوت من %1 ث فصاعدًا في %2؛ اختر جزءًا أسبق.</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>ينتهي اسم ملف التحليلات بـ .sqlite (جداول SQL) أو .jsonl (JSON Lines)؛ و%1 ليس كذلك.</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 هو المكتبة نفسها؛ حدد ملفًا آخر.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>تعذّرت قراءة التحليلات في %1: هل الملف موجود؟</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>لا تحليلات مصدَّرة في %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>فشلت قراءة %1.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة التحليلات في %1: %2.</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>أُوقف التحليل: عدد الملفات التي تعلّقت أثناء قراءتها %1، وآخرها %2. هل غاب قرص أو مشاركة على الشبكة؟ شغّل Moodogram من جديد بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>لم تُحلَّل هذه المقطوعة بعد؛ حلّلها أولًا.</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>غير موجود؛ ربما نُقل أو غُيّر اسمه أو حُذف.</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1: تغيّر أثناء تحليله؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>لا توجد قائمة تشغيل باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>«%1» قائمة تشغيل تتحدّث تلقائيًا، وتتغيّر مقطوعاتها بقواعدها. احتفظ بمقطوعاتها في قائمة تشغيل مستقلة، وحدد تلك.</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>تعذّر تدوين ما كان في الوسوم في %1، فلن يُكتب شيء آخر: تحقق من المساحة الحرة ومن أنه يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>لا يوجد ملف التراجع %1.</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>أمزجة %1 الآن غير التي كُتبت؛ فيُترك كما هو.</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>تعذّرت قراءة سطر من %1.</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>يجب أن يكون وقت النافذة 0 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>طول %1 هو %2 ث: لا نافذة عند %3 ث.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>لا يمكن رسم صورة من %1 x %2 بكسل: الممكن 1 x 3 على الأقل و200 مليون بكسل على الأكثر.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>يجب أن يكون الطرف الأدنى لنطاق dB تحت طرفه الأعلى.</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>يجب أن يكون أدنى تردد تحت أعلى تردد.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>تعذّر إنشاء المجلد %1: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>ينبغي أن ينتهي %1 بـ .png أو .npy أو .json: فهذا يحدد ما يُكتب.</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>سيحل التصدير محل التسجيل نفسه؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>لا يبدأ أي إطار بين %1 ث و%2 ث: تفصل بينها %3 ث. اختر مدى أطول.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>يجب ألا يقل الطرف الأدنى لنطاق dB عن %1 dB.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>لم يُستبعد أي تصحيح لجزء من مقطوعة.</numerusform>
            <numerusform>استُبعد تصحيح واحد لجزء من مقطوعة؛ فالتسمية لتسجيل كامل.</numerusform>
            <numerusform>استُبعد تصحيحان لجزء من مقطوعة؛ فالتسمية لتسجيل كامل.</numerusform>
            <numerusform>استُبعدت %Ln تصحيحات لجزء من مقطوعة؛ فالتسمية لتسجيل كامل.</numerusform>
            <numerusform>استُبعد %Ln تصحيحًا لجزء من مقطوعة؛ فالتسمية لتسجيل كامل.</numerusform>
            <numerusform>استُبعد %Ln تصحيح لجزء من مقطوعة؛ فالتسمية لتسجيل كامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>لم يُستبعد أي ذكر لمقطوعات لم تعد في المكتبة.</numerusform>
            <numerusform>استُبعد ذكر واحد لمقطوعات لم تعد في المكتبة.</numerusform>
            <numerusform>استُبعد ذكران لمقطوعات لم تعد في المكتبة.</numerusform>
            <numerusform>استُبعدت %Ln إشارات إلى مقطوعات لم تعد في المكتبة.</numerusform>
            <numerusform>استُبعدت %Ln إشارة إلى مقطوعات لم تعد في المكتبة.</numerusform>
            <numerusform>استُبعدت %Ln إشارة إلى مقطوعات لم تعد في المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>لم تُستبعد أي مقطوعة مفقودة أو مُزالة أو لا يمكن تشغيلها.</numerusform>
            <numerusform>استُبعدت مقطوعة واحدة مفقودة أو مُزالة أو لا يمكن تشغيلها.</numerusform>
            <numerusform>استُبعدت مقطوعتان مفقودتان أو مُزالتان أو لا يمكن تشغيلهما.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعات مفقودة أو مُزالة أو لا يمكن تشغيلها.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة مفقودة أو مُزالة أو لا يمكن تشغيلها.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة مفقودة أو مُزالة أو لا يمكن تشغيلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>لم تُستبعد أي مقطوعة قيل إنه ليس لها أي من المشاعر الخمسة.</numerusform>
            <numerusform>استُبعدت مقطوعة واحدة قيل إنه ليس لها أي من المشاعر الخمسة.</numerusform>
            <numerusform>استُبعدت مقطوعتان قيل إنه ليس لهما أي من المشاعر الخمسة.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعات قيل إنه ليس لها أي من المشاعر الخمسة.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة قيل إنه ليس لها أي من المشاعر الخمسة.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة قيل إنه ليس لها أي من المشاعر الخمسة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>كتب هذه التحليلات إصدار أحدث من Moodogram: حدّث هذا الإصدار لاستيرادها.</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>تعذّرت كتابة التحليلات في %1 (%2): تحقق من المساحة الحرة ومن أنه يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>لا تحليلات مصدَّرة في %1. أهو مكتبة؟ إذن ادمجها.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>كتب %1 إصدار أحدث من Moodogram: حدّث هذا الإصدار لاستيراده.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>تعذّرت قراءة التحليلات في %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة المجلد %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل %Ln دقيقة.</numerusform>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل دقيقة.</numerusform>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل دقيقتين.</numerusform>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل %Ln دقائق.</numerusform>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل %Ln دقيقة.</numerusform>
            <numerusform>المجلد %1 على قرص شبكة لا يُعلم بتغيّر الملفات فيه؛ يُفحص كل %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل %Ln دقيقة.</numerusform>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل دقيقة.</numerusform>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل دقيقتين.</numerusform>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل %Ln دقائق.</numerusform>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل %Ln دقيقة.</numerusform>
            <numerusform>في المجلد %1 مجلدات أكثر مما يسمح النظام لبرنامج بمراقبته (fs.inotify.max_user_watches)؛ يُفحص كل %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>المكتبة %1 تالفة (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذّر فتح %1.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 من نوع لا موضع فيه للأمزجة.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1: تعذّرت إعادة قراءة الأمزجة؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1: كتابة الأمزجة ستغيّر وسومه الأخرى؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>تعذّر العثور على %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>لـ %1 عدة أسماء (روابط صلبة)، ولن يتغيّر إلا واحد منها؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>لا يُسمح بالكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>لا يمكن أن يحتفظ %1 بمالكه: %2.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>تغيّر %1 في الأثناء؛ فتُرك كما هو. أعد المحاولة.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>تحتاج قائمة التشغيل إلى اسم.</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>لم تعد قائمة التشغيل هذه في المكتبة.</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>توجد قائمة تشغيل باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>ينتهي جزء المقطوعة بعد بدايته.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>لا مقطوعات محتفَظ بها على قرص غير موصول، مثل %1.</numerusform>
            <numerusform>احتُفظ بمقطوعة واحدة على قرص غير موصول: %1.</numerusform>
            <numerusform>احتُفظ بمقطوعتين على قرص غير موصول، مثل %1.</numerusform>
            <numerusform>احتُفظ بـ %Ln مقطوعات على قرص غير موصول، مثل %1.</numerusform>
            <numerusform>احتُفظ بـ %Ln مقطوعة على قرص غير موصول، مثل %1.</numerusform>
            <numerusform>احتُفظ بـ %Ln مقطوعة على قرص غير موصول، مثل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>المجلد %1 غير موجود أو فارغ (قرص غير موصول؟)؛ وتبقى مقطوعاته محفوظة.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>لا توجد المكتبة %1.</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>مجلد المكتبة %1 غير موجود؛ أنشئه أو اختر ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>المكتبة %1 مجلد؛ اختر ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر؛ فتُرك كما هو. اختر بدلًا منه ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>كتب المكتبة %1 إصدار أحدث من Moodogram (المخطط %2؛ وهذا البرنامج يعرف حتى %3). تُركت كما هي: حدّث Moodogram، أو اختر ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>المكتبة %1 فارغة.</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>كتب المكتبة %1 إصدار أقدم من Moodogram. استعملها مرة مع هذا الإصدار (moodogram-cli analyze --library) لتحديثها.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>تعذّرت الكتابة في المكتبة %1: امنح نفسك إذن الكتابة فيها وفي مجلدها، أو اختر ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>لا يمكن أن تكبر المكتبة %1: القرص ممتلئ. أفسح مساحة وأعد المحاولة؛ وما حُفظ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>تعذّر فتح المكتبة %1: تحقق من أنه يُسمح لك بالكتابة فيها وفي مجلدها، أو اختر ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 ليس مكتبة Moodogram؛ فتُرك كما هو. اختر بدلًا منه ملفًا آخر بواسطة --library أو MOODOGRAM_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>المكتبة %1 تالفة (%2). يُنشئ «moodogram-cli library --repair» مكتبة جديدة من كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>يكتب برنامج آخر في المكتبة %1؛ انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>تعذّرت القراءة من المكتبة %1 أو الكتابة فيها (%2): تحقق من القرص ومساحته الحرة.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>تعذّر استعمال المكتبة %1: %2.</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>تعذّرت كتابة نسخة من المكتبة %1 في %2 (%3): تحقق من المساحة الحرة ومن أنه يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 ليس مكتبة Moodogram؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>كتب المكتبة %1 إصدار أحدث من Moodogram؛ فتُركت كما هي. أصلحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 ليس مكتبة Moodogram، أو أن بدايته محطَّمة: عندئذ لا تنفع إلا نسخة منه.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>تعذّر فتح المكتبة %1: %2.</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>لا يمكن قراءة أي شيء من المكتبة %1.</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>المكتبة المُصلَحة غير سليمة: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>تعذّر إصلاح المكتبة %1 (%2): تُركت كما هي. أغلق البرامج الأخرى التي تستعملها وتحقق من المساحة الحرة؛ وقد توجد بجانبها نسخة من قبل آخر تحديث لبنيتها.</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>تعذّر وضع المكتبة المُصلَحة في مكانها: %1.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>المجلد %1 فارغ.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>لا يوجد ملف أو مجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>لا يمكن أن يحتفظ %1 بسماته الموسعة: %2.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>برنامج آخر يستعملها</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>أقصر من المطلوب: المقطوعات الباقية تكرر فنانًا مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>أقصر من المطلوب: المقطوعات الباقية لا يجوز أن تجاور الأخرى.</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>أقصر من المطلوب: لا توجد مقطوعات أخرى.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>أقصر من المطلوب: لا مقطوعة أخرى تحقق القواعد.</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>أقصر من المطلوب: ما بقي يبتعد عن المسار، أو يقرّب بين مقطوعات فنان واحد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>مزاج، والصمت لا مزاج له</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>مزاج مؤكد لدى النموذج</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>مدة معروفة</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>ما لا ينبغي أن تشبهه</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>لم تُحلَّل أي مقطوعة بهذا النموذج بعد.</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>لم يُحلَّل إلا الصمت: لا مزاج لأي مقطوعة.</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>لا توجد مقطوعات.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>غير %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>مقفلة هنا؛ %1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1؛ قولك: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من بين %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1، واحدة من %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1، رقم %2 من %3</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1، الأقوى من بين %2</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1، الأقرب من بين %2</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>المطابقات ضعيفة: أفضل مقطوعة مزاجها %1 باحتمال %2.</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>المطابقات ضعيفة: أفضلها درجة مطابقتها %1.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>أقصر من المطلوب: لا مقطوعة أخرى مزاجها %1 باحتمال %2 أو أكثر.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>أقصر من المطلوب: لا مقطوعة أخرى درجة مطابقتها %1 أو أكثر.</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>بداية المسار</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>نهاية المسار</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>عند %1٪ من المسار</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>«%1» ليس مما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>يجب أن تكون الصرامة بين 0 و1.</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>يجب أن يكون الطول أكثر من 0 دقيقة.</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>يجب أن يكون عدد المقطوعات أكثر من 0.</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>يجب أن يكون الحجم أكثر من 0.</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>يجب أن يكون طول أطول مقطوعة أكثر من 0 دقيقة.</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>يجب أن يكون عدد المقطوعات بين مقطوعتين لفنان واحد بين 0 و1000.</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>يجب أن يكون عدد المقطوعات بين مقطوعتين من ألبوم واحد بين 0 و1000.</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>يجب أن يكون فرق الجهارة أكثر من 0 dB.</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>يجب أن يكون فرق سرعة الإيقاع أكثر من 0 في المئة.</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>ليس هذا طلب قائمة تشغيل: المتوقع كائن JSON.</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>لا شيء من المقطوعات المطلوب التشبّه بها موجود في المكتبة ومحلَّل.</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>لا مقطوعة أطول من %1 دقيقة</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>صرامة قدرها %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>قائمة بقصر %1 دقيقة</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>قائمة بصغر %1 بايت</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>لا مقطوعات تطابق، ولن يفيد ترك شرط واحد.</numerusform>
            <numerusform>المقطوعة الوحيدة لا تطابق، ولن يفيد ترك شرط واحد.</numerusform>
            <numerusform>المقطوعتان لا تطابقان، ولن يفيد ترك شرط واحد.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعات، ولن يفيد ترك شرط واحد.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعة، ولن يفيد ترك شرط واحد.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعة، ولن يفيد ترك شرط واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>لا مقطوعات تطابق.</numerusform>
            <numerusform>المقطوعة الوحيدة لا تطابق.</numerusform>
            <numerusform>المقطوعتان لا تطابقان.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعات.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعة.</numerusform>
            <numerusform>لا تطابق أي من %Ln مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>من دون «%1» لن تطابق أي مقطوعة.</numerusform>
            <numerusform>من دون «%1» تطابق مقطوعة واحدة.</numerusform>
            <numerusform>من دون «%1» تطابق مقطوعتان.</numerusform>
            <numerusform>من دون «%1» تطابق %Ln مقطوعات.</numerusform>
            <numerusform>من دون «%1» تطابق %Ln مقطوعة.</numerusform>
            <numerusform>من دون «%1» تطابق %Ln مقطوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>لم يمكن مقارنة المقطوعات إلا بأمزجتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>قورنت كل المقطوعات بالصوت أيضًا.</numerusform>
            <numerusform>مقطوعة واحدة لم يمكن مقارنتها إلا بالمزاج.</numerusform>
            <numerusform>مقطوعتان لم يمكن مقارنتهما إلا بالمزاج.</numerusform>
            <numerusform>%Ln مقطوعات لم يمكن مقارنتها إلا بالمزاج.</numerusform>
            <numerusform>%Ln مقطوعة لم يمكن مقارنتها إلا بالمزاج.</numerusform>
            <numerusform>%Ln مقطوعة لم يمكن مقارنتها إلا بالمزاج.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>للمقارنة بالصوت أيضًا، أعد تحليل ما حلّله إصدار أقدم.</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>%1 مثل «%2»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>درجة المطابقة %1، %2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>مسحوبة عشوائيًا</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>شُغّلت %1</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>لم تُشغَّل قط</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>لم تُشغَّل</numerusform>
            <numerusform>شُغّلت مرة واحدة</numerusform>
            <numerusform>شُغّلت مرتين</numerusform>
            <numerusform>شُغّلت %Ln مرات</numerusform>
            <numerusform>شُغّلت %Ln مرة</numerusform>
            <numerusform>شُغّلت %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من عام %1</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>من عام غير معروف</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>طولها %1 دقيقة</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>حسب الفنان</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>حسب الألبوم</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>حسب المجلد واسم الملف</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>تحقق القواعد</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>تشير قائمة التشغيل «%1» إلى نفسها: %2.</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>قائمة التشغيل «%1»: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>لا توجد قائمة تشغيل تتحدّث تلقائيًا باسم «%1».</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>لا توجد قائمة تشغيل باسم «%1».</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Δt %1 ms</source>
        <extracomment>Measured in a spectrogram: a difference of times in milliseconds</extracomment>
        <translation>Δt %1 ms</translation>
    </message>
    <message>
        <source>Δt %1 s</source>
        <extracomment>Measured in a spectrogram: a difference of times in seconds</extracomment>
        <translation>Δt %1 s</translation>
    </message>
    <message>
        <source>1/Δt %1 Hz</source>
        <extracomment>The same difference of times as a frequency and as a tempo</extracomment>
        <translation>1/Δt %1 Hz</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Δf %1 Hz</source>
        <extracomment>A difference of frequencies</extracomment>
        <translation>Δf %1 Hz</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 نصف نغمة</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δ المستوى %1 dB</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>%1 needs the labels file %2 beside it, which says what its outputs mean. (Weights alone, a state dict, are no model: train one that starts from them.)</source>
        <translation>يحتاج %1 إلى ملف التسميات %2 بجانبه، وهو الذي يبيّن معنى مخرجاته. (الأوزان وحدها، أي state dict، ليست نموذجًا: درّب نموذجًا يبدأ منها.)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 أكبر من أن يكون ملف تسميات.</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 ليس ملف تسميات صالحًا: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 ليس نموذج Moodogram: بياناته الوصفية بلا «%2».</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 نموذج من نوع آخر (%2)؛ وهذا الإصدار من Moodogram يقرأ moodogram-model/1.</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>يميّز %1 بين %2؛ ويحتاج Moodogram إلى %3.</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 ليس نموذجًا صالحًا: درجة حرارته ليست عددًا موجبًا.</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>دُرّب النموذج %1 بإصدار من المعالجة الأولية %2 غير الذي يحسبه هذا البرنامج. درّبه من جديد أو استعمل نموذجًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بـ %Ln نافذة في كل مرة.</numerusform>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بنافذة واحدة في كل مرة.</numerusform>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بنافذتين في كل مرة.</numerusform>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بـ %Ln نوافذ في كل مرة.</numerusform>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بـ %Ln نافذة في كل مرة.</numerusform>
            <numerusform>%1: نفدت الذاكرة؛ يتابع بـ %Ln نافذة في كل مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>توقف %1 عن العمل؛ تجري المتابعة على %2. الرسالة: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>لا مخرجات مسجّلة في %1 للتحقق منها.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU، %Ln خيط، %1</numerusform>
            <numerusform>CPU، خيط واحد، %1</numerusform>
            <numerusform>CPU، خيطان، %1</numerusform>
            <numerusform>CPU، %Ln خيوط، %1</numerusform>
            <numerusform>CPU، %Ln خيطًا، %1</numerusform>
            <numerusform>CPU، %Ln خيط، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>تعذّر تشغيل الشبكة: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>تجيب الشبكة عن %1 من النوافذ بموتّر شكله %2، لكن تسمياتها تسمّي %3 من الأصناف.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>الجهاز «%1» غير متاح هنا. استعمل --device auto أو cpu؛ ويسرد moodogram-cli doctor ما هو موجود.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 وحدة TorchScript: استعمالها يشغّل شفرة وضعها صانعها في الملف، بكل ما يُسمح لك به على هذا الجهاز. إن كنت تثق بها، فمرّر --allow-model-code.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>تعذّر استعمال الجهاز «%1»: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>تعذّر استعمال معالج الرسوميات (GPU)، فيجري العمل على CPU. الرسالة: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>تعذّر إعداد الشبكة: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>يعطي النموذج %1 درجات ليست أعدادًا: ملفه تالف، أو فشل تدريبه. استعمل نموذجًا آخر.</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>لا توجد شبكة اسمها «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>ليست هذه أوزان %1، بل أوزان %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>ليست هذه أوزان %1: ينقصها «%2».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>الأوزان لا تناسب الشبكة: ينقصها «%1».</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>الأوزان لا تناسب الشبكة: شكل «%1» هو %2.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 ليس ملف أوزان صالحًا: %2. اختر نموذجًا آخر أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>تعذّرت قراءة النموذج %1: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>تعذّر فتح النموذج %1.</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>تعذّر فتح ملف الأوزان %1.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 ليس ملف أوزان PyTorch صالحًا: %2.</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>تعذّرت قراءة ملف الأوزان %1: %2.</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>وحدة الاستدلال التي تشغّل الشبكات غير مثبّتة (لا يوجد %1). ثبّت الحزمة moodogram-inference-cpu، أو اضبط MOODOGRAM_MODULE_DIR على مجلد %2.</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>تعذّر تحميل وحدة الاستدلال.</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>ثبّت الحزمة moodogram-inference-cpu وLibTorch أو أصلحهما.</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>وحدة الاستدلال من إصدار آخر: ينقصها %1. أعد تثبيت Moodogram.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>تحتاج Grad-CAM إلى شبكة خرائط سماتها معروفة؛ ويمكن تفسير «%1» بالحجب.</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>لا شعور اسمه «%1»</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>يجب أن تكون «%1» فيه «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>يجب أن تسرد «%1» مخرجات الشبكة</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>لا فئة من فئاته لها شعور</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>درجة حرارته ليست عددًا موجبًا</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>تأخذ الشبكة %1 صورًا لا تقل عن 32 في 32، لا %2 في %3.</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>الأوزان لا تناسب الشبكة، فهي للشبكة %1:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>الأوزان لا تناسب الشبكة:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>لا تستطيع وحدة TorchScript أخذ مدخلها: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>لا تعيد وحدة TorchScript موترًا من اللوجيتات.</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>صنفان من أصنافه هما &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>%1 طوال المقطوعة</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>لا مزاج واضحًا، يميل إلى: %1</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>%1 غالبًا، كثير التغيّر</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>لا مزاج واضحًا، كثير التغيّر</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>%1 غالبًا، ثم %2 عند %3</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>‏%1 في البداية، ثم %2 عند %3</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>%1 غالبًا، و%2 من %3 إلى %4</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>ليس للمقطوعة %1 موقع ولا عنوان.</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>ليست JSON: الخطأ عند البايت %1.</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>هي JSON، لكنها ليست قائمة تشغيل JSPF.</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>أحد الأسطر أطول من أي مسار.</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة قائمة التشغيل %1: %2.</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>لا توجد قائمة تشغيل %1.</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>قائمة التشغيل %1 ليست ملفًا.</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>قائمة التشغيل %1 أكبر من 64 MiB: هل هي قائمة تشغيل حقًا؟</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>قائمة التشغيل %1 ليست نصًا.</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>قائمة التشغيل %1 %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>تحتوي قائمة التشغيل %1 نفسها.</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>استُبعدت قائمة التشغيل %1: قوائم تشغيل كثيرة جدًا داخل قوائم تشغيل.</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>ليس فيها [playlist].</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>ليس للمدخل %1 ملف.</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>ليست XML: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>هي XML، لكنها ليست قائمة تشغيل XSPF.</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>قائمة تشغيل جديدة «%1»</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>حذف قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>إعادة تسمية قائمة التشغيل إلى «%1»</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>تغيير قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>نقل قائمة التشغيل</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>القول «غير %1»</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>القول «%1»</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>سحب ما قيل عن المزاج</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>آخر المشكلات</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>البحث عن ملفات صوتية</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>PropertyFacts</name>
    <message>
        <source>%L1 dB</source>
        <translation>%L1 dB</translation>
    </message>
    <message>
        <source>peak %L1</source>
        <extracomment>The highest sample of a track, part of its ReplayGain</extracomment>
        <translation>الذروة %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>كسب المقطوعة</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>كسب الألبوم</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>تسجيل MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>إصدار MusicBrainz</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>فنان MusicBrainz</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>متعدد</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>Beats a minute.</extracomment>
        <translation>BPM</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>the verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>محلَّل لكنه غير واضح</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>يحتويه، دون اعتبار لحالة الأحرف وعلامات التشكيل</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>يحتويه؛ artist:=&quot;The Who&quot; هو الاسم كاملًا</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>اسم الألبوم</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>النوع كما في الوسوم</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>المجلدات واسم الملف</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>وكذلك 1994 و&gt;=2000 و&lt;1970 وnone</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>الرقم على القرص</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>رقم القرص</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>وكذلك 300 و5m و3:00..4:00</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>النجوم، من 1 إلى 5؛ none: بلا تقييم</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>عدد مرات التشغيل</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>خلال 30 يومًا؛ وكذلك 2024-01-31 و&gt;=2024</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>قبل أكثر من سنة؛ never: لم تُشغَّل قط</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>موجودة في قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>الحكم؛ notsure: غير مؤكد؛ none: لم تُحلَّل</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>احتمال هادئ، مثل mood:calm&gt;0.6</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>احتمال سعيد</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>احتمال حزين</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>احتمال غاضب</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>احتمال خائف</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>مقدار ثقة الحكم</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>الحصة التي تشبه ما تعلّم منه النموذج</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>من غير سار (-1) إلى سار (1)</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>من ساكن (-1) إلى متحمس (1)</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>حصة المقطوعة التي يغلب فيها happy</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>يغلب sad في عُشرها الأول</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>يغلب calm في عُشرها الأخير</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>لا يزيد احتماله على ذلك أبدًا؛ never:fearful: لا يغلب أبدًا</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>احتمال angry عند ذروته</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>احتمال calm عند أدنى حد له</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>يبلغ angry ذروته قبل ذلك الوقت</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>الكلمتان معًا، في أي موضع من الوسوم والمسار</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>هذه الكلمات بهذا الترتيب</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>كل شيء إلا ذلك؛ وكذلك NOT</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>أيٌّ منهما؛ وكذلك |</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>نبضات في الدقيقة، كما في الوسوم؛ وكذلك &gt;120</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>لا يوجد قوس يغلقه هذا القوس.</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>ينقص قبل %1 ما يكون بديلًا.</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>ينقص بعد %1 ما يكون بديلًا.</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>تقع AND بين جزأين؛ اكتب &quot;AND&quot; للبحث عن الكلمة.</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>ينقص بعد NOT ما ليس مطلوبًا.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>علامة الاقتباس الثانية ناقصة.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>لا شيء بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>لا يمكن مقارنة نص بالمقدار؛ اكتب %1:&quot;%2&quot; للبحث عن الأحرف.</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>ينقص بعد %1: ما يُبحث عنه، مثل %2؛ أما %1:=&quot;&quot; فيجد ما ليس له شيء.</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>تنقص قيمة بعد %1: مثل %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>لا يوجد حقل باسم «%1»؛ أتقصد %2؟</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>لا يوجد حقل باسم «%1». الحقول هي %2.</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>علامتا الاقتباس تبحثان عن الأحرف: &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>أقواس كثيرة جدًا بعضها داخل بعض.</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>ينقص هنا %1، مثل %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>«%1» ليس %2. اكتب مثلًا %3.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>ينتهي النطاق %1 قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>التقييم من نجمة واحدة إلى %1 نجوم، أو none.</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>حصة أو احتمال</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>«%1» خارج النطاق: تقع الحصص والاحتمالات بين 0 و1، أو بين 0% و100%.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>«%1» خارج النطاق: من -1 إلى 1.</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>طول: 200 (بالثواني) أو 3:20 أو 4m</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>تاريخ (2024-01-31 أو 2024-01 أو 2024) أو عمر (30d أو 12h أو 2w أو 6m أو 1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>«%1» ليس واحدًا من %2.</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>كم من المقطوعة؟ اكتب مثلًا %1.</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>متى؟ اكتب مثلًا %1.</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>بأي احتمال؟ اكتب مثلًا %1.</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>لا يتجاوز أبدًا كم؟ اكتب مثلًا %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>لا معنى لـ «%1» هنا؛ أتقصد %2؟</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>ينقص هنا اسم قائمة تشغيل.</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>لا يمكن مقارنة شيء هناك؛ اكتب مثلًا %1.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>track</source>
        <translation>رقم المقطوعة</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>خائف</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>known</source>
        <translation>المألوف</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>التكافؤ</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>الاستثارة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>وقت الذروة</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>BPM</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save playlist</source>
        <translation>حفظ قائمة التشغيل</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>قائمة تشغيل M3U، لأي مشغّل (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>قائمة تشغيل XSPF (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>قائمة تشغيل JSPF مع أمزجة مقطوعاتها (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>قائمة تشغيل PLS (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
</context>
<context>
    <name>SlicePlot</name>
    <message>
        <source>%1 Hz  %2 %3 ct  %4 dB</source>
        <comment>a peak: frequency, note, cents, level</comment>
        <translation>%1 Hz  %2 %3 ct  %4 dB</translation>
    </message>
</context>
<context>
    <name>SpectrogramSettings</name>
    <message>
        <source>Grey, inverted</source>
        <translation>رمادي معكوس</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>&amp;لوغاريتمي</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>&amp;خطي</translation>
    </message>
    <message>
        <source>&amp;Mel (HTK)</source>
        <translation>&amp;Mel (HTK)</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Mel (&amp;Slaney)</source>
        <translation>Mel (&amp;Slaney)</translation>
    </message>
    <message>
        <source>Mel (Slaney)</source>
        <translation>Mel (Slaney)</translation>
    </message>
    <message>
        <source>&amp;Bark</source>
        <translation>&amp;Bark</translation>
    </message>
    <message>
        <source>&amp;ERB</source>
        <translation>&amp;ERB</translation>
    </message>
    <message>
        <source>&amp;Octaves (notes)</source>
        <translation>أو&amp;كتافات (نغمات)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>أوكتافات</translation>
    </message>
    <message>
        <source>&amp;Hann</source>
        <translation>&amp;Hann</translation>
    </message>
    <message>
        <source>Ha&amp;mming</source>
        <translation>Ha&amp;mming</translation>
    </message>
    <message>
        <source>&amp;Blackman</source>
        <translation>&amp;Blackman</translation>
    </message>
    <message>
        <source>Blackman–H&amp;arris</source>
        <translation>Blackman–H&amp;arris</translation>
    </message>
    <message>
        <source>Bar&amp;tlett</source>
        <translation>Bar&amp;tlett</translation>
    </message>
    <message>
        <source>&amp;Kaiser</source>
        <translation>&amp;Kaiser</translation>
    </message>
    <message>
        <source>&amp;Dolph–Chebyshev</source>
        <translation>&amp;Dolph–Chebyshev</translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation>&amp;غاوسي</translation>
    </message>
    <message>
        <source>&amp;Flat top</source>
        <translation>م&amp;سطح القمة</translation>
    </message>
    <message>
        <source>&amp;Rectangular</source>
        <translation>مست&amp;طيل</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>معاد ال&amp;تعيين</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>ال&amp;قمم فقط</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>أو&amp;كتافات (Q ثابت)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>&amp;ثبات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>&amp;قلب الصفحة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>ت&amp;مرير</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>&amp;تنقل	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>ت&amp;حديد	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>&amp;قياس	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>توا&amp;فقيات	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>توافقيات</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>أ&amp;حادي (متوسط الكل)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;يسرى</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>القناة &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>ي&amp;منى</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>القناة &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>و&amp;سط (يسرى + يمنى)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>&amp;جانب (يسرى − يمنى)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>جانب</translation>
    </message>
    <message>
        <source>Channel %L1</source>
        <translation>القناة %L1</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <translation>%1 … %2 dB</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Permission denied</source>
        <extracomment>Said by the operating system, within a sentence: Cannot write FILE: Permission denied.</extracomment>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>لا مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>جرى تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>مقبض الملف لم يعد صالحًا</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>المضيف متوقف</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>تعذّر حجز الذاكرة</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>الشعور عبر الزمن</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>المألوف</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 من %Ln نجمة</numerusform>
            <numerusform>%L1 من نجمة واحدة</numerusform>
            <numerusform>%L1 من نجمتين</numerusform>
            <numerusform>%L1 من %Ln نجوم</numerusform>
            <numerusform>%L1 من %Ln نجمة</numerusform>
            <numerusform>%L1 من %Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>صوت بشري</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>Beats a minute, as in the file&apos;s tags.</extracomment>
        <translation>BPM</translation>
    </message>
</context>
<context>
    <name>TrackCommands</name>
    <message numerus="yes">
        <source>Rating of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>تقييم %Ln مقطوعة</numerusform>
            <numerusform>تقييم مقطوعة واحدة</numerusform>
            <numerusform>تقييم مقطوعتين</numerusform>
            <numerusform>تقييم %Ln مقطوعات</numerusform>
            <numerusform>تقييم %Ln مقطوعة</numerusform>
            <numerusform>تقييم %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>تقييم «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>إزالة %Ln مقطوعة</numerusform>
            <numerusform>إزالة مقطوعة واحدة</numerusform>
            <numerusform>إزالة مقطوعتين</numerusform>
            <numerusform>إزالة %Ln مقطوعات</numerusform>
            <numerusform>إزالة %Ln مقطوعة</numerusform>
            <numerusform>إزالة %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>إرجاع %Ln مقطوعة</numerusform>
            <numerusform>إرجاع مقطوعة واحدة</numerusform>
            <numerusform>إرجاع مقطوعتين</numerusform>
            <numerusform>إرجاع %Ln مقطوعات</numerusform>
            <numerusform>إرجاع %Ln مقطوعة</numerusform>
            <numerusform>إرجاع %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>إرجاع «%1»</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>اسم النموذج في القوائم وعلى بطاقته.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>‏moodnet صغيرة ومصنوعة للصوت البشري، وmusicnet للموسيقى؛ والأخرى شبكات البحث.</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>مجموعات التعلم</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>ممثلون أو فنانون أو أغنيات. إن لم يُسمَّ شيء: كل ما لا يُختبر عليه.</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>مجموعات الاختبار</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>لا يُتعلَّم منها أبدًا؛ وتُقيَّم مرة واحدة، في النهاية.</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>حصة الاختبار</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>هذا القدر من المجموعات، مسحوبًا بالبذرة، يُحتفظ به للاختبار إن لم تُسمَّ مجموعات.</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>نوافذ كل تسجيل</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>يُتعلَّم من هذا العدد من نوافذ التسجيل على الأكثر، موزعةً بالتساوي.</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>طيّات التحقق المتقاطع</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>للأمر moodogram-cli crossval؛ ولا يستعملها التدريب المفرد.</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>ما تتكون منه الطيّات</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>المجموعات صادقة؛ أما التسجيلات المفردة فتخدع إذ تتعرف الشبكة على الصوت ثانيةً. لـ crossval فقط.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>المعالجة الأولية</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>كيف يصبح الصوت الصورة التي تراها الشبكة.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>كم مرة يُتعلَّم من كل تسجيل؛ في كل مرة من نافذة أخرى منه.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>نوافذ الخطوة الواحدة. الأكبر أكثر ثباتًا ويحتاج إلى ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>‏adamw يناسب معظم الحالات؛ وsgd مع الزخم كما في البحث.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>لـ sgd: كم من الخطوة السابقة في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>الأكبر في الجدول الزمني. إن ارتفع كثيرًا ضلّت الخسارة، وإن انخفض كثيرًا لم يُتعلَّم شيء.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>‏one-cycle يصعد تدريجيًا ثم ينخفض إلى الصفر؛ وconstant يبقى مرتفعًا.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>حصة الخطوات في الصعود إلى أكبر معدل تعلم.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>تضاؤل الأوزان</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>يجذب الأوزان نحو الصفر، ضد الحفظ عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>تنعيم التسميات</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>يُنتزع هذا القدر من اليقين من كل تسمية، ضد فرط الثقة.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>المزج (Mixup)</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>يمزج أزواجًا من النوافذ وتسمياتها؛ 0 تعطيل، و0.2 معتاد.</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>ترجيح المشاعر النادرة</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>عندئذ يُحسب كل شعور بالوزن نفسه، مهما كان عدد تسجيلاته.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>حد التدرّج</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>تُقصَّر الخطوات الأطول إلى هذا الحد، كي لا تفسد دفعة شاذة شيئًا.</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>متوسط الأوزان</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>ما يُحفظ هو متوسط متحرك للأوزان؛ و0 تأخذ الأخيرة.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>نصف الدقة</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>أسرع على معالج الرسوميات (GPU)، وهو آمن هناك؛ وCPU يتجاهله.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>ملف أوزان، كأوزان ImageNet أو نموذج آخر. فارغ: من لا شيء.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>الطبقات المجمّدة</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>هذا العدد من طبقات musicnet الأولى يبقى كما بدأ.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلِّم</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>أوزان YAMNet، التي تتعلم منها musicnet إلى جانب التسميات. فارغ: بلا معلِّم.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>وزن المعلِّم</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>كم تُحسب إجاباته إلى جانب التسميات.</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>طيّات المعايرة</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>تدريبات إضافية تجعل مجموعاتها المحتجزة الثقةَ صادقة؛ 0: تقوم بذلك المجموعات التي تختار الحقبة، أو لا شيء.</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>حصة اختيار الحقبة</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>هذا القدر من المجموعات يُحتجز عن التعلم ويختار أفضل حقبة؛ 0: تؤخذ الأخيرة.</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>الحقب بين الفحوص</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>كم مرة تُقيَّم المجموعات التي تختار الحقبة.</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>معيار أفضل حقبة</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>أصغر خسارة، أو أكبر متوسط استدعاء (UAR).</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>يتوقف بعد هذا العدد من الحقب دون تحسّن؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>لكل ما هو عشوائي. البذرة نفسها تعطي الأوزان نفسها.</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>المستوى (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>تصبح كل نافذة أعلى أو أخفض بهذا القدر على الأكثر.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>أقنعة التردد</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>يُطمس هذا العدد من النطاقات الترددية (SpecAugment).</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>أعرض قناع تردد</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>بنطاقات الصورة.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>أقنعة الزمن</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>يُطمس هذا العدد من المقاطع الزمنية (SpecAugment).</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>أطول قناع زمن</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>بأعمدة الصورة.</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>المعادل (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>معادل عشوائي ناعم يرفع أو يخفض بهذا القدر على الأكثر.</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>حد النطاق الترددي</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>كم مرة لا يبقى شيء فوق تردد ما، كما بعد ترميز أو في أسطوانة قديمة.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>كم مرة توجد ضوضاء تحت الموسيقى.</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>طبقة الصوت (نطاقات)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>أعلى أو أخفض بهذا العدد من النطاقات على الأكثر.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>أسرع أو أبطأ بهذه النسبة على الأكثر.</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>تدرّج الرمادي</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>كم مرة تصبح الصورة الملونة رمادية. كما في البحث.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>أسطع أو أغمق بهذه النسبة على الأكثر؛ للصور الملونة فقط. كما في البحث.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>تباين أكثر أو أقل بهذه النسبة على الأكثر؛ للصور الملونة فقط. كما في البحث.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>صبغة اللون</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>معطَّل في البحث: تدوير الصبغة يغيّر السطوع الذي تراه العين، وهو في المخطط الطيفي المستوى.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>‏auto يأخذ معالج رسوميات (GPU) إن وُجد؛ وإلا cpu أو cuda أو cuda:N.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>لمكتبة الشبكة البرمجية؛ و0 تأخذ خيطًا لكل نواة فعلية.</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>الثواني بين الحالات المحفوظة</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>أقصى ما يكلّفه الانهيار.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>تدريب، أو تحقق متقاطع.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>حيث توجد مجموعات البيانات.</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>معاملات المعالجة الأولية</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>حيث تختلف عن المعتاد.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>معدّل البداية</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>ما يبدأ من ملف يتعلّم بهذه الحصة من معدّل التعلّم؛ وإذا قلّت عن 1 بقي قريبًا من بدايته.</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>حصة أمزجة المعلّم</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>يضاف في النهاية هذا القدر مما يقوله عن الموسيقى السعيدة والحزينة والرقيقة والغاضبة والمخيفة، فيُحكم على الموسيقى المخالفة للتسجيلات حكمًا أفضل. 0: لا شيء.</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>تسجيلات محايدة</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>تُترك، أو تكون صنفًا مستقلًا.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%Ln تسجيلات</numerusform>
            <numerusform>%Ln تسجيلًا</numerusform>
            <numerusform>%Ln تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>لا حقب</numerusform>
            <numerusform>حقبة واحدة</numerusform>
            <numerusform>حقبتان</numerusform>
            <numerusform>%Ln حقب</numerusform>
            <numerusform>%Ln حقبة</numerusform>
            <numerusform>%Ln حقبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>لا ممثلين</numerusform>
            <numerusform>ممثل واحد</numerusform>
            <numerusform>ممثلان</numerusform>
            <numerusform>%Ln ممثلين</numerusform>
            <numerusform>%Ln ممثلًا</numerusform>
            <numerusform>%Ln ممثل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>لا فنانين</numerusform>
            <numerusform>فنان واحد</numerusform>
            <numerusform>فنانان</numerusform>
            <numerusform>%Ln فنانين</numerusform>
            <numerusform>%Ln فنانًا</numerusform>
            <numerusform>%Ln فنان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>لا أغنيات</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%Ln أغنيات</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>انهار</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>الملاءمة النهائية</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>المعايرة %L1 من %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>قراءة التسجيلات: %1 من %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>الاختبار: %1 من %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>الحقبة %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 نافذة/ث</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>صوت بشري، تسجيلات قليلة، أي حاسوب</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>موسيقى، مع طبقات YAMNet الأولى</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>للمقارنة في البحث؛ GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>الأفضل في البحث؛ GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>الطيّة %L1 من %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>بحسب سرعة تشغيلة سابقة على هذا الجهاز</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>بحسب بضع خطوات قيست على هذا الجهاز</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>تخمين، بحسب أرقام جهاز آخر</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>الاختبار الخارجي، بشبكة كل طيّة: UAR %1، الدقة %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>الدقة %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>متوسط AUC %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>تعذّرت قراءة كل تسجيلاتها</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>ما لا يُقرأ: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>اختُبر أيضًا على &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>كل تسجيلات الاختبار الخارجي (%1) موجودة في مجموعة بيانات التدريب أيضًا، فلا يبقى ما يُختبر عليه. حدد غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
            <numerusform>تسجيلات مستبعدة (%Ln) لأنها في مجموعة بيانات التدريب أيضًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>ليس في مجموعة البيانات %1 تسجيل لـ %2 ممّا يذكره data.groups_train أو data.groups_test: %3. أضف التسجيلات أو غيّر الإعدادات.</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>لا تذكر إعدادات التدريب مكان التسجيلات: حدد مجلدها بواسطة ‎--data أو data.folder.</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>لا توجد تسجيلات في %1 الذي يحدده data.unlabelled.</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>ليس في %1 سوى %2، فلا يمكن احتجاز حصة منها. أضف تسجيلات لآخرين، أو اجعل data.test_share وrecipe.validation_share صفرًا.</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>لا تسجيل معلَّم بأنه للتدريب: فيُتعلَّم ممّا لا جزء له.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
            <numerusform>تسجيلات مستبعدة لخلوّها من جزء: %Ln. علِّم ما يُراد التعلم منه بأنه للتدريب.</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>يصنع data.test_share تقسيمًا كهذا.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>لا شيء يُتعلَّم منه: كل التسجيلات في الاختبار.</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>انتهى التدريب بلا كلمة: أُنهي قسرًا، أو نفدت الذاكرة، أو توقف الحاسوب.</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>غيّر برنامج آخر ملفاته فلا يمكن قراءتها (%1). أعدها إلى ما كانت، أو احذف عملية التدريب.</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>لا تسجيل يُتعلَّم منه؛ اذكر مجموعات أكثر في data.groups_train.</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>لا يوجد سوى تسجيل واحد يُتعلَّم منه، والشبكة تحتاج إلى اثنين على الأقل. أضف تسجيلات.</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>انحرف التدريب: لم تعد الأوزان أعدادًا في الحقبة %1. خفِّض recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>انحرف التدريب: لم تعد الخسارة عددًا في الحقبة %1. خفِّض recipe.learning_rate.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>تعذّرت كتابة %1: القرص ممتلئ أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>تغيّر %1 منذ بدء التدريب. ابدأ التدريب من جديد.</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>في مجموعة بيانات التدريب أيضًا: %1 (%2)، فقد تكون هذه التسجيلات أسهل من تسجيلات غيرها.</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>قيم عيّناته تفوق كل حد</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>ليست فيه عيّنات</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>تعذّر استعمال أي تسجيل؛ سبب الأول: %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>وحدها musicnet تستطيع إبقاء طبقاتها الأولى (recipe.frozen_layers)؛ اجعلها 0.</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>الحالة المحفوظة تخص تسجيلات غير الموجودة الآن.</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>الحالة المحفوظة للتدريب تالفة.</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>لا تستطيع هذه الشبكة التعلم من معلّم؛ أما musicnet فتستطيع.</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>تعذّر إنشاء مجلد التشغيلة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 ليس مجلدًا. حدد مجلدًا جديدًا بواسطة ‎--output.</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>ليس في المجلد %1 تشغيلة تدريب: فليس فيه config.json.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>في المجلد %1 تشغيلة منتهية.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>حدد مجلدًا آخر بواسطة ‎--output، كي لا يُكتب فوق أي نتيجة.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>في المجلد %1 تشغيلة لم تنته. تابعها بواسطة ‎--resume، أو حدد مجلدًا آخر بواسطة ‎--output.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>المجلد %1 ليس فارغًا. حدد مجلدًا جديدًا بواسطة ‎--output، كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>في المجلد %1 تشغيلة تدريب. تابعها بالأمر moodogram-cli train --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>في المجلد %1 تحقق متقاطع. تابعه بالأمر moodogram-cli crossval --resume %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>في المجلد %1 طيّة من تحقق متقاطع. تابعه بالأمر moodogram-cli crossval --resume %2.</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>تعذّرت الكتابة في مجلد التشغيلة %1: %2.</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>تعمل عملية أخرى على التشغيلة التي في %1. انتظرها، أو أنهِها أولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>تعذّر حذف %1: %2.</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>لا يمكن متابعة التشغيلة من %1: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>ليس حالة تدريب، أو هو من إصدار آخر.</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>إنه ناقص.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>إنه تالف.</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>لا تسجيلات في %1.</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>يحتاج التدريب إلى برنامج moodogram-cli، وهو غير موجود في %1. ثبّت الحزمة moodogram-cli أو أعد تثبيت Moodogram.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>تعذّر تشغيل %1: %2.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>تعذّر حذف تشغيلة التدريب في %1: %2.</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>ليس في %1 للتعلّم سوى %2، وهذا قليل على recipe.calibration_folds = %3. خفّضه أو اجعله صفرًا أو أضف تسجيلات لآخرين.</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>التحقق: %1 من %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>ليس في %1 أي تسجيل محايد، فلا يمكن أن يكون المحايد صنفًا. احذفه أو أضف تسجيلات محايدة.</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>نفدت الذاكرة أثناء التدريب. صغّر الدفعات (recipe.batch_size) وابدأ تشغيلة جديدة؛ أو أنهِ برامج أخرى تستعمل الذاكرة وتابع هذه التشغيلة. (%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>تعطّلت وحدة معالجة الرسوم. حين تعمل من جديد يمكن متابعة التشغيلة من آخر حالة محفوظة. (%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>فشل التدريب: %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>لم تعد الإعدادات أو التسجيلات أو الأوزان الابتدائية أو المعلّم هي التي للتشغيلة. ابدأ تشغيلة جديدة.</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>تتغير اللغة حين لا يكون أي حوار آخر مفتوحًا. أغلق الحوارات، ثم اخترها من جديد.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>مجلد الصوت، إن لم يكن بجانب الجدول</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>الصوت…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>اختر مجلد الصوت الذي يذكره الجدول</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>مجلد الصوت</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>صامت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>بلا عينات مقصوصة</numerusform>
            <numerusform>عينة مقصوصة واحدة</numerusform>
            <numerusform>عينتان مقصوصتان</numerusform>
            <numerusform>%Ln عينات مقصوصة</numerusform>
            <numerusform>%Ln عينة مقصوصة</numerusform>
            <numerusform>%Ln عينة مقصوصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>هل تصلح للتعلم منها؟</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>ما هو غير عادي في التسجيلات، قبل تدريب أي شيء عليها.</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>ذات ال&amp;مشكلات فقط</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>انقر نقرًا مزدوجًا للاستماع</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>غير العادي</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>لم تُقرأ التسجيلات بعد.</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>يكاد لا يمكن فك ترميز أي من الملفات. اختر تسجيلات أخرى.</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>تجري قراءة التسجيلات…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>المشاعر.</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>لا توجد تسجيلات لهذه المشاعر: %1. لن تقول الشبكة بها أبدًا.</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>الأكثر شيوعًا تسجيلاته %L1 أضعاف تسجيلات الأندر. يفيد «ترجيح المشاعر النادرة» في صفحة الخبراء من الوصفة.</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>المشاعر الخمسة كلها موجودة، بتوازن كافٍ.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>المجموعات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>كل التسجيلات تبيّن من صنعها.</numerusform>
            <numerusform>تسجيل واحد لا يبيّن من صنعه. إن كان الأشخاص أنفسهم على جانبي الاختبار، فدرجته خادعة.</numerusform>
            <numerusform>تسجيلان لا يبيّنان من صنعهما. إن كان الأشخاص أنفسهم على جانبي الاختبار، فدرجته خادعة.</numerusform>
            <numerusform>%Ln تسجيلات لا تبيّن من صنعها. إن كان الأشخاص أنفسهم على جانبي الاختبار، فدرجته خادعة.</numerusform>
            <numerusform>%Ln تسجيلًا لا تبيّن من صنعها. إن كان الأشخاص أنفسهم على جانبي الاختبار، فدرجته خادعة.</numerusform>
            <numerusform>%Ln تسجيل لا تبيّن من صنعها. إن كان الأشخاص أنفسهم على جانبي الاختبار، فدرجته خادعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>‏%1، كلٌّ في جانب واحد من التقسيم فقط.</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>‏%1 فقط: ربما تعلّمت الشبكة أصحابها، لا الشعور.</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>منع التسرّب.</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>التقسيم العشوائي يضع على الجانبين: %1، فتُختبر الشبكة على ما تعرفه: في تدقيقات منشورة يرفع ذلك الدرجة من 9 إلى 12 نقطة دون حق. هنا لا تُجزّأ المجموعات أبدًا.</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>لا شيء يمكن التعرف عليه ثانيةً في الجانب الآخر من التقسيم.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>التقسيم.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>الصوت.</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>القراءة مستمرة: تتبعها المستويات والنسخ والتلف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>لا تسجيل به تلف أو صمت أو قصّ.</numerusform>
            <numerusform>تسجيل واحد به تلف أو صمت أو قصّ؛ انظر أدناه. ما لا يمكن فك ترميزه يُستبعد.</numerusform>
            <numerusform>تسجيلان بهما تلف أو صمت أو قصّ؛ انظر أدناه. ما لا يمكن فك ترميزه يُستبعد.</numerusform>
            <numerusform>%Ln تسجيلات بها تلف أو صمت أو قصّ؛ انظر أدناه. ما لا يمكن فك ترميزه يُستبعد.</numerusform>
            <numerusform>%Ln تسجيلًا بها تلف أو صمت أو قصّ؛ انظر أدناه. ما لا يمكن فك ترميزه يُستبعد.</numerusform>
            <numerusform>%Ln تسجيل بها تلف أو صمت أو قصّ؛ انظر أدناه. ما لا يمكن فك ترميزه يُستبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>يمكن فك ترميز كل الملفات؛ ولا صامت فيها ولا مقصوص.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>لا تسجيل مكررًا في البيانات.</numerusform>
            <numerusform>تسجيل واحد مكرر في البيانات. تبقى النسخ في الجانب نفسه.</numerusform>
            <numerusform>تسجيلان مكرران في البيانات. تبقى النسخ في الجانب نفسه.</numerusform>
            <numerusform>%Ln تسجيلات مكررة في البيانات. تبقى النسخ في الجانب نفسه.</numerusform>
            <numerusform>%Ln تسجيلًا مكررة في البيانات. تبقى النسخ في الجانب نفسه.</numerusform>
            <numerusform>%Ln تسجيل مكررة في البيانات. تبقى النسخ في الجانب نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>لا تسجيل موجود مرتين.</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>شعور كل التسجيلات واحد: %1. لا شيء للتمييز بينه. أضف تسجيلات لشعور آخر.</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>لا تسجيل موجود مرتين، ولا حتى بترميز آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
            <numerusform>تسجيلات مكررة في البيانات وليست في مجموعة واحدة: %Ln. لا يبقى في الجانب نفسه يقينًا إلا الملفات المتطابقة بايتًا ببايت: استبعد النسخ الأخرى، أو حدد مجموعة واحدة لكليهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>مطابق لـ %1</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>لا تسجيل موجودًا مرتين بالترميز نفسه. وما سواه ما زال يُقارن.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>تسجيلات كل شعور</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>emotion, number</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CompareWindow</name>
    <message>
        <source>%1  (%2 to %3)</source>
        <extracomment>a figure and its 95 % interval</extracomment>
        <translation>%1  (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>متوسط الاستدعاء (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>السالب اللوغاريتمي للأرجحية</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>خطأ المعايرة (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>استدعاء %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>درجات الاختبار</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>ما اختلفت إعداداته</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>حقول الإعدادات التي تختلف</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>الخسارة عبر الحقب</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>التحقق عبر الحقب</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>مقارنة التشغيلات</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>درجات الاختبار، مع فترات ثقة 95٪</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>خسارة التحقق، وإلا فخسارة التعلم</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>متوسط استدعاء التحقق (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  لم تنتهِ كلها وتُختبر؛ وما لم ينتهِ لا درجات له بعد.</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  لم تُختبر على التسجيلات نفسها (%1 من %2 مشتركة بينها كلها): لا يمكن مقارنة درجاتها. درّب بالتقسيم نفسه، أو قيّم النماذج على التسجيلات نفسها.</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>التسجيلات المختبَرة</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>UAR الطيّات</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>إعدادات متطابقة</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>UAR الاختبار الخارجي</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>مرتبطان</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>emotion, number</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of the matrix, what it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>emotions</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Recordings that are %3 and were called %4: %1 of %2</source>
        <extracomment>%1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence</extracomment>
        <translation>تسجيلات حقيقتها %3 وحُكم عليها بأنها %4: %1 من %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>المزيد في الدليل</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DataPage</name>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; من الصوت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>لا تسجيلات بها مشكلات</numerusform>
            <numerusform>تسجيل واحد به مشكلات، انظر الصفحة التالية</numerusform>
            <numerusform>تسجيلان بهما مشكلات، انظر الصفحة التالية</numerusform>
            <numerusform>%Ln تسجيلات بها مشكلات، انظر الصفحة التالية</numerusform>
            <numerusform>%Ln تسجيلًا بها مشكلات، انظر الصفحة التالية</numerusform>
            <numerusform>%Ln تسجيل بها مشكلات، انظر الصفحة التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>من أي التسجيلات تتعلم الشبكة؟</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>تسجيلات شعورها معروف. لا شيء يُنسخ أو يُغيَّر؛ تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>مجلد التسجيلات أو جدولها</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>مجلد، أو جدول بالملفات والمشاعر (CSV، JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS غناء</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS كلام</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>مجلد لكل شعور</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>جدول ملفات</translation>
    </message>
    <message>
        <source>EMOPIA</source>
        <translation>EMOPIA</translation>
    </message>
    <message>
        <source>Emotify</source>
        <translation>Emotify</translation>
    </message>
    <message>
        <source>CAL500</source>
        <translation>CAL500</translation>
    </message>
    <message>
        <source>What the folder is taken for. Choose one where it was recognised wrongly.</source>
        <translation>التنسيق المفترض للمجلد. اختر غيره إن كان التعرّف خاطئًا.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>اختيار جد&amp;ول…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>التسجيلات التي قُرئت</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>تسجيلات المشاعر الخمسة قليلة جدًا: تحتاج الشبكة إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>مجلد التسجيلات</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>جدول التسجيلات</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>جداول (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>تجري قراءة التسجيلات…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا مزيد</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>من م&amp;كتبتي…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>تصحيحاتك للأمزجة، وقوائم التشغيل التي تبيّن ما تمثله</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;ما يمكن استعماله&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ &lt;b&gt;RAVDESS&lt;/b&gt;، كلامًا أو غناءً: مجلد فيه Actor_01 وActor_02…&lt;br&gt;▸ &lt;b&gt;مجلد لكل شعور&lt;/b&gt; باسم calm وhappy وsad وangry وfearful؛ وربما تحت كل منها مجلد لكل فنان&lt;br&gt;▸ &lt;b&gt;جدول&lt;/b&gt; (CSV أو JSON) بالعمودين path وlabel، وكذلك group إن كان الفنانون معروفين&lt;br&gt;▸ &lt;b&gt;مكتبتك أنت&lt;/b&gt;: أمزجة صحّحتها، وقوائم تشغيل تبيّن ما تمثله&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt; و&lt;b&gt;Emotify&lt;/b&gt; و&lt;b&gt;CAL500&lt;/b&gt; كما نُشرت، مع صوتها&lt;/p&gt;&lt;p&gt;أفلت مجلدًا هنا، أو اختر واحدًا أعلاه. عشر دقائق لكل شعور، لعدة أشخاص، بداية جيدة.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>كل التسجيلات معروفة الشعور</numerusform>
            <numerusform>تسجيل واحد لا يُعرف عنه إلا ما ليس عليه</numerusform>
            <numerusform>تسجيلان لا يُعرف عنهما إلا ما ليسا عليه</numerusform>
            <numerusform>%Ln تسجيلات لا يُعرف عنها إلا ما ليست عليه</numerusform>
            <numerusform>%Ln تسجيلًا لا يُعرف عنها إلا ما ليست عليه</numerusform>
            <numerusform>%Ln تسجيل لا يُعرف عنها إلا ما ليست عليه</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>مجلد الصوت</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>التسجيلات المسمّاة محايدة صنف سادس (&amp;X)</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>وإلا فإنها تُترك. في المكتبة يقلّل ما تعدّه هذه الشبكة محايدًا من ثقتها.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DuplicatesDialog</name>
    <message>
        <source>%L1 kb/s</source>
        <extracomment>Bit rate: kilobits a second</extracomment>
        <translation>%L1 kb/s</translation>
    </message>
    <message>
        <source>The one to keep: lossless before lossy, then the higher bit rate</source>
        <translation>التسجيل المبقى: عديم الفقد قبل ذي الفقد، ثم معدل البت الأعلى</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>ت&amp;حديد الكل عدا الأفضل</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>إ&amp;زالة من المكتبة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدم المقارنة</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>التسجيلات الموجودة أكثر من مرة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>تبقى الملفات في مكانها</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>تجري مقارنة التسجيلات بأصواتها…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>يجري الاستماع إلى %1 (%L2 من %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>لا تسجيل في المكتبة أكثر من مرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>لا تسجيل في المكتبة أكثر من مرة.</numerusform>
            <numerusform>تسجيل واحد موجود في المكتبة أكثر من مرة. الملف المبقى يأتي أولًا.</numerusform>
            <numerusform>تسجيلان موجودان في المكتبة أكثر من مرة. الملف المبقى يأتي أولًا.</numerusform>
            <numerusform>%Ln تسجيلات موجودة في المكتبة أكثر من مرة. الملف المبقى يأتي أولًا.</numerusform>
            <numerusform>%Ln تسجيلًا موجودة في المكتبة أكثر من مرة. الملف المبقى يأتي أولًا.</numerusform>
            <numerusform>%Ln تسجيل موجودة في المكتبة أكثر من مرة. الملف المبقى يأتي أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>حُلّلت كل المقطوعات.</numerusform>
            <numerusform>مقطوعة واحدة لم تُحلَّل وقورنت بايتًا ببايت فقط.</numerusform>
            <numerusform>مقطوعتان لم تُحلَّلا وقورنتا بايتًا ببايت فقط.</numerusform>
            <numerusform>%Ln مقطوعات لم تُحلَّل وقورنت بايتًا ببايت فقط.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل وقورنت بايتًا ببايت فقط.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل وقورنت بايتًا ببايت فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>ليست في المكتبة</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>لا يمكن تشغيلها</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>تبقى هنا عند إعادة إنشاء القائمة</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>انقر لإبقاء المقطوعة في هذا المكان</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مقفلة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>الشعور عبر الزمن</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>سبب وجودها هنا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>مقطوعات قائمة التشغيل</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>لا شيء في قائمة التشغيل هذه بعد.
اسحب المقطوعات إلى هنا، أو إلى اسمها في الشريط الجانبي.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>لماذا هذا المزاج؟</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>أجزاء النافذة التي حُجبت</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>عند المؤشر</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>شدة الخريطة الحرارية فوق الصورة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>تتتبّع Grad-CAM تدرّجات الشبكة رجوعًا إلى خرائط السمات. أما الحجب فيغطي أجزاءً من الصورة ويقيس كم يخسر الشعور بذلك.</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>الأنسب للشبكة</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>ال&amp;حرارة</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>تبيّن الخريطة الحرارية أين نظرت الشبكة، لا السبب، ولا هل هي محقة.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>ال&amp;طريقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>حوالي %1</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>يجري البحث أين نظرت الشبكة…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>لا شيء في هذه النافذة يدل على: %1.</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>في حالة %1 كان نظرها غالبًا بين %2 و%3، ومن %4 إلى %5.</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · الحرارة %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>تصدير الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>صورة (*.png);;أرقام لـ NumPy (*.npy);;كل شيء بصيغة JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>دقة الصورة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>الشعور عبر الزمن</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>ديسيبل</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>المطال</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>كثافة القدرة، لكل Hz</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>كثافة القدرة، dB لكل Hz</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>المقطوعة كلها</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>رسم بمحاور</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>صورة المخطط الطيفي</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>أرقام المخطط الطيفي</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحة PDF</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>مصفوفة NumPy</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV، كما في الملف</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>تسميات Audacity</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>طبقات Sonic Visualiser</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>توصيف JAMS</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>نحو %1، و%2 × %3 سم على الورق</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>هذه أرقام أطياف عادية، أيًّا كانت الطريقة المعروضة.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 من الصوت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>لا شيء منها يتعذّر فتحه</numerusform>
            <numerusform>واحد منها لا يمكن فتحه وسيُستبعد</numerusform>
            <numerusform>اثنان منها لا يمكن فتحهما وسيُستبعدان</numerusform>
            <numerusform>%Ln منها لا يمكن فتحها وستُستبعد</numerusform>
            <numerusform>%Ln منها لا يمكن فتحها وستُستبعد</numerusform>
            <numerusform>%Ln منها لا يمكن فتحها وستُستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا مزيد</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>الاختبار أي&amp;ضًا على تسجيلات أخرى لا يتعلم منها</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>مجموعة بيانات أخرى، مثل CAL500 بملفاتك الصوتية: تُقيَّم الشبكة المكتملة عليها، إلى جانب الاختبار المحتجز من التسجيلات أعلاه. وما هو مشترك بينهما يُستبعد.</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>مجلد، أو جدول مثل جدول CAL500</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>مجلد تسجيلات الاختبار أو جدولها</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>اختر مجلد تسجيلات الاختبار</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>اختر جدول تسجيلات الاختبار؛ وقد يكون صوتها في مكان آخر</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>مجلد صوت الاختبار</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>تسجيلات للاختبار</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>جدول تسجيلات الاختبار</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>جداول (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>اختر التسجيلات التي سيُختبر عليها أيضًا، أو أزل العلامة من المربع.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>يجري البحث عنها…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>ليس صحيحًا؟ أخبر Moodogram أن المزاج</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>مزاج هذه المقطوعة %1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>تراعيه قوائم التشغيل فورًا، ويمكن للتدريب أن يتعلم منه</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>قائمة تشغيل مماثلة…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>من هنا إلى الهدوء…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>قائمة تشغيل ينتقل مزاجها من مزاج هذه المقطوعة إلى الهدوء</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>غير %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>قولك: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FirstMoods</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the title of a track, %2 its artist.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The first moods</source>
        <translation>الأمزجة الأولى</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>يجري البحث عن الموسيقى…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>قيد التشغيل: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>لا توجد في هذا المجلد موسيقى يمكن قراءتها. ارجع واختر مجلدًا آخر، أو المكتبة التجريبية.</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>استُمع إلى %1 من %Ln مقطوعة. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
            <numerusform>استُمع إلى %1 من مقطوعة واحدة. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
            <numerusform>استُمع إلى %1 من مقطوعتين. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
            <numerusform>استُمع إلى %1 من %Ln مقطوعات. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
            <numerusform>استُمع إلى %1 من %Ln مقطوعة. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
            <numerusform>استُمع إلى %1 من %Ln مقطوعة. يتواصل الباقي في الخلفية بينما تستكشف البرنامج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>لا مقطوعات للاستماع.</numerusform>
            <numerusform>استُمع إلى المقطوعة الوحيدة.</numerusform>
            <numerusform>استُمع إلى المقطوعتين كلتيهما.</numerusform>
            <numerusform>استُمع إلى المقطوعات كلها، وعددها %Ln.</numerusform>
            <numerusform>استُمع إلى المقطوعات كلها، وعددها %Ln.</numerusform>
            <numerusform>استُمع إلى المقطوعات كلها، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>track, mood, percentage</comment>
        <extracomment>A track and its mood: &quot;Song: Happy, 62 %&quot;.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: not sure, perhaps %2 (%3)</source>
        <translation>%1: غير مؤكد، ربما %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>طيّات التحقق المتقاطع</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>الطيّة</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>متوسط استدعاء المشاعر</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1، قيد العمل</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1، ليس بعد</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>متوسط الطيّات</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± الانحراف المعياري للطيّات</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>ما يجب أن تتفوق عليه الشبكة: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>خط أساس خطي</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::GuideWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its keys: &quot;Back (Alt+Left)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>للخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>ما عُثر عليه في الدليل</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>لا شيء في الدليل فيه كل هذه الكلمات. جرّب عددًا أقل منها.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::HarmonicCursorItem</name>
    <message>
        <source>%1 Hz   %2 %3 ct</source>
        <comment>frequency, note name, distance in cents</comment>
        <translation>%1 Hz   %2 %3 ct</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::HeatView</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Heat map over the window&apos;s spectrogram</source>
        <translation>خريطة حرارية فوق المخطط الطيفي للنافذة</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>ساطعة حيث نظرت الشبكة. أشِر بالفأرة، أو تنقّل بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>معدل التعلم عبر الحقب</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>%1 على الأكثر، عبر %2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>معدل التعلم، %1 على الأكثر</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>الحقبة الأولى</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>الحقبة %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>المستوى بوحدة dB تحت أقصى المدى: متوسط 0.3 ث شريطًا، والذروة خطًا</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>صمت</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>حمل زائد</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelRangeBar</name>
    <message>
        <source>Levels and their colours</source>
        <translation>المستويات وألوانها</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>اسحب طرفًا لتغيير النطاق، أو ما بين الطرفين لجعل كل شيء أسطع أو أغمق</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>تشغيل &amp;تاليًا</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>إضافة إلى قائمة الانت&amp;ظار</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>إعادة ت&amp;حليل المحدد</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>&amp;نسخ المسارات</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>إ&amp;زالة من المكتبة</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>&amp;بلا تقييم</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>البحث عن ال&amp;مكررات…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>ا&amp;ستعادة المقطوعات المزالة…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>نسيان المقطوعات الم&amp;فقودة…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>ال&amp;تجميع حسب الألبوم</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>الت&amp;قييم</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>أُزيل من المكتبة: %1. تبقى الملفات في مكانها؛ و«تراجع» يعيدها إلى المكتبة.</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>لم تُزَل أي مقطوعة من المكتبة.</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>لا مقطوعات مفقودة.</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>نسيان المقطوعات المفقودة</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>اختفت ملفات %Ln مقطوعة من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
            <numerusform>اختفت ملفات مقطوعة واحدة من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
            <numerusform>اختفت ملفات مقطوعتين من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
            <numerusform>اختفت ملفات %Ln مقطوعات من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
            <numerusform>اختفت ملفات %Ln مقطوعة من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
            <numerusform>اختفت ملفات %Ln مقطوعة من مجلدات ما زالت موجودة. أتريد نسيانها مع تقييماتها ومرات تشغيلها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>لا يمكن التراجع عن ذلك. المقطوعات التي تبقى محفوظة تعود متى عادت ملفاتها.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>نُسي: %1.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>ال&amp;مقارنة بهذه المقطوعة</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>إظهار في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>ال&amp;خصائص</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>أتريد إزالة «%1» من المكتبة؟</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>تنسى المكتبة ما كان فيه (%1) مع التقييمات ومرات التشغيل. لا يمكن التراجع عن ذلك. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>ت&amp;صحيحات الأمزجة: «مزاج هذه المقطوعة حزين»، «غير حزين»</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>التعلم من مكتبتي</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>ما تقوله عن مقطوعاتك يمكن أن يعلّم النموذج سمعك أنت. أما القوائم التي أُنشئت بحسب المزاج فلا تعلّمه إلا ما قاله النموذج القديم.</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>ا&amp;ستعمال هذه التسميات</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>‏%1 (أنشأتها قواعد أو أمزجة)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>شعور %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>لا شيء يبيّن بعدُ مزاج أي مقطوعة. انقر مقطوعة بالزر الأيمن وصحّح مزاجها، أو حدّد ما تمثله قائمة تشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>قليلة: %1. البداية المعقولة %Ln مقطوعة على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
            <numerusform>قليلة: %1. البداية المعقولة مقطوعة واحدة على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
            <numerusform>قليلة: %1. البداية المعقولة مقطوعتان على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
            <numerusform>قليلة: %1. البداية المعقولة %Ln مقطوعات على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
            <numerusform>قليلة: %1. البداية المعقولة %Ln مقطوعة على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
            <numerusform>قليلة: %1. البداية المعقولة %Ln مقطوعة على الأقل لكل شعور، لعدة فنانين؛ والشعور الذي لا مقطوعة له لن يُعثر عليه أبدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>كل المقطوعات معروف مزاجها.</numerusform>
            <numerusform>مقطوعة واحدة لا يُعرف عنها إلا ما ليست عليه؛ ويُتعلَّم من ذلك أيضًا.</numerusform>
            <numerusform>مقطوعتان لا يُعرف عنهما إلا ما ليستا عليه؛ ويُتعلَّم من ذلك أيضًا.</numerusform>
            <numerusform>%Ln مقطوعات لا يُعرف عنها إلا ما ليست عليه؛ ويُتعلَّم من ذلك أيضًا.</numerusform>
            <numerusform>%Ln مقطوعة لا يُعرف عنها إلا ما ليست عليه؛ ويُتعلَّم من ذلك أيضًا.</numerusform>
            <numerusform>%Ln مقطوعة لا يُعرف عنها إلا ما ليست عليه؛ ويُتعلَّم من ذلك أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>&amp;تسميات Audacity…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>&amp;طبقات Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;JAMS…</source>
        <translation>&amp;JAMS…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>JS&amp;ON…</source>
        <translation>JS&amp;ON…</translation>
    </message>
    <message>
        <source>Tables for SQL (*.sqlite)</source>
        <translation>جداول لـ SQL (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>ا&amp;ستيراد الأمزجة…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>كتا&amp;بة الأمزجة في الوسوم…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>ت&amp;صدير أمزجة المحدد</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>لكل المقطوعات، في ملف واحد لبرامج أخرى أو لحاسوب آخر</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>الأمزجة التي صُدّرت، للصوت نفسه أينما كان</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>في ملفات المقطوعات المحددة، لمشغّلات أخرى؛ تُعرض قبل الكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>مجلد أمزجة المقطوعات المحددة</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>تجري كتابة الأمزجة…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>أمزجة %Ln مقطوعة موجودة في %1.</numerusform>
            <numerusform>أمزجة مقطوعة واحدة موجودة في %1.</numerusform>
            <numerusform>أمزجة مقطوعتين موجودة في %1.</numerusform>
            <numerusform>أمزجة %Ln مقطوعات موجودة في %1.</numerusform>
            <numerusform>أمزجة %Ln مقطوعة موجودة في %1.</numerusform>
            <numerusform>أمزجة %Ln مقطوعة موجودة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>لم تُحلَّل أي مقطوعة.</numerusform>
            <numerusform>مقطوعة واحدة لم تُحلَّل.</numerusform>
            <numerusform>مقطوعتان لم تُحلَّلا.</numerusform>
            <numerusform>%Ln مقطوعات لم تُحلَّل.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>تعذّرت كتابة %Ln ملف.</numerusform>
            <numerusform>تعذّرت كتابة ملف واحد.</numerusform>
            <numerusform>تعذّرت كتابة ملفين.</numerusform>
            <numerusform>تعذّرت كتابة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت كتابة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت كتابة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>تصدير كل الأمزجة</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>يجري تصدير الأمزجة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>تم تصدير %Ln تحليل إلى %1.</numerusform>
            <numerusform>تم تصدير تحليل واحد إلى %1.</numerusform>
            <numerusform>تم تصدير تحليلين إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln تحليلات إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln تحليلًا إلى %1.</numerusform>
            <numerusform>تم تصدير %Ln تحليل إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>استيراد الأمزجة</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>أمزجة مصدَّرة (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>يجري استيراد الأمزجة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln تحليل.</numerusform>
            <numerusform>تم استيراد تحليل واحد.</numerusform>
            <numerusform>تم استيراد تحليلين.</numerusform>
            <numerusform>تم استيراد %Ln تحليلات.</numerusform>
            <numerusform>تم استيراد %Ln تحليلًا.</numerusform>
            <numerusform>تم استيراد %Ln تحليل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>لم يكن أي منها في المكتبة من قبل.</numerusform>
            <numerusform>كان واحد منها في المكتبة من قبل.</numerusform>
            <numerusform>كان اثنان منها في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln منها في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln منها في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln منها في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>كل ما في الملف صالح.</numerusform>
            <numerusform>مدخل واحد في الملف لا معنى له وتُرك.</numerusform>
            <numerusform>مدخلان في الملف لا معنى لهما وتُركا.</numerusform>
            <numerusform>%Ln مدخلات في الملف لا معنى لها وتُركت.</numerusform>
            <numerusform>%Ln مدخلًا في الملف لا معنى له وتُرك.</numerusform>
            <numerusform>%Ln مدخل في الملف لا معنى له وتُرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>تصدير &amp;كل الأمزجة…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>ليس مثل %1</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>المقطوعات المطلوب مشابهتها</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>تشبه القائمة المقطوعات ذات علامة الزائد، ولا تشبه ذات علامة الناقص. تظهر هنا المقطوعات المحددة في المكتبة أو في قائمة تشغيل عند فتح هذه النافذة.</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>مثل / &amp;ليس مثل</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>الطيف الحي</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>يأتي الحكم الأول بعد سماع أربع ثوانٍ.</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>لا مشاعر: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>ما يُستمع إليه</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>معدل عينات الدخل</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>صوت وصل أسرع مما يمكن فحصه، ونوافذ من أربع ثوانٍ تُخطّيت لأن النموذج كان لا يزال مشغولًا أو لأن فيها صوتًا ناقصًا</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>ما يُشغَّل</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>لم يُعثر على ميكروفون أو دخل آخر</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>فُصل الدخل الذي كان يُستمع إليه. اختر دخلًا آخر.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>لا شيء قيد التشغيل. شغّل مقطوعة، أو اختر دخلًا أعلاه.</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>بانتظار الصوت من «%1»…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>يجري تحميل النموذج…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>لا استماع.</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>؟ غير مؤكد</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1، %2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>أُسقط: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%Ln إطارات</numerusform>
            <numerusform>%Ln إطارًا</numerusform>
            <numerusform>%Ln إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>لا نوافذ</numerusform>
            <numerusform>نافذة واحدة</numerusform>
            <numerusform>نافذتان</numerusform>
            <numerusform>%Ln نوافذ</numerusform>
            <numerusform>%Ln نافذة</numerusform>
            <numerusform>%Ln نافذة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>تثبيت الصورة</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>يوقف حركة الصورة؛ ويستمر الاستماع</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>مقياس التردد</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>النافذة وحجم FFT</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>عينات نافذة Hann: الأكثر يميّز الترددات أدق، والأقل يميّز الزمن أدق</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>نطاق المستوى</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>المستويات من أول لون إلى آخر لون</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>خريطة الألوان</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>المدى الزمني</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>الثواني من الحافة اليسرى إلى الآن</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 ث</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveView</name>
    <message>
        <source>Live spectrum</source>
        <translation>الطيف الحي</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 ث</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>إضافة المكتبة ال&amp;تجريبية</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>قائمة م&amp;زاج جديدة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>تحديد &amp;كل المقطوعات</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>المخطط ال&amp;طيفي</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>ال&amp;مزاج</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>قائمة الانت&amp;ظار</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>الطيف ال&amp;حي</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>عرض المخطط الطي&amp;في</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Colours of the window
----------
Whether pictures and controls may glide</extracomment>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>م&amp;لء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>تحليل ال&amp;محدد</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>تحليل ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>إعادة محا&amp;ولة ملفات المشكلات</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>المحددة منها، أو كلها إن لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>أ&amp;بطأ أثناء التشغيل</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>التوقف على البطا&amp;رية</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>&amp;تخطي الملفات الطويلة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;تدريب نموذج…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>ت&amp;شغيلات التدريب</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>&amp;حول Moodogram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>أ&amp;بدًا</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>أكثر من &amp;20 دقيقة</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>أكثر من &amp;ساعة</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>أكثر من &amp;3 ساعات</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>&amp;تلقائي</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>كل مقطوعة بالنموذج الذي يناسبها: موسيقى أو صوت بشري منفرد</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>&amp;موسيقى</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;صوت بشري</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>تشغيل أو إيقاف مؤقت، ما لم يكن التركيز على زر أو حقل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>في جدول المقطوعات</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>في المخطط الطيفي</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>مشغّل م&amp;صغّر</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>ال&amp;مجلدات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>ال&amp;ترحيب…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>الإبلاغ عن م&amp;شكلة…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>ما هذا؟ للعنصر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>الح&amp;ركة</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>م&amp;قلّلة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ إضافة مجلد</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>قائمة مزاج جديدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>أُصلحت المكتبة. المدخلات التي بقيت: %1؛ والمفقودة: %2. الملف التالف هو %3.</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>يجري البحث عن الموسيقى…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln مجلد أو ملف</numerusform>
            <numerusform>تعذّرت قراءة مجلد أو ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة مجلدين أو ملفين</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلدات أو ملفات</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلدًا أو ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %Ln مجلد أو ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>لم يعد النموذج %1 مثبّتًا؛ الاختيار تلقائي الآن.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>النموذج %1، الرخصة %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>حُلّل %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>لم تُستبعد أي مقطوعة طويلة</numerusform>
            <numerusform>استُبعدت مقطوعة طويلة واحدة</numerusform>
            <numerusform>استُبعدت مقطوعتان طويلتان</numerusform>
            <numerusform>استُبعدت %Ln مقطوعات طويلة</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة طويلة</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة طويلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
            <numerusform>%1 من مقطوعة واحدة</numerusform>
            <numerusform>%1 من مقطوعتين</numerusform>
            <numerusform>%1 من %Ln مقطوعات</numerusform>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>في قائمة الانتظار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>كل ملفات قائمة التشغيل في المكتبة.</numerusform>
            <numerusform>ملف واحد من قائمة التشغيل ليس في المكتبة.</numerusform>
            <numerusform>ملفان من قائمة التشغيل ليسا في المكتبة.</numerusform>
            <numerusform>%Ln ملفات من قائمة التشغيل ليست في المكتبة.</numerusform>
            <numerusform>%Ln ملفًا من قائمة التشغيل ليس في المكتبة.</numerusform>
            <numerusform>%Ln ملف من قائمة التشغيل ليس في المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>تحليل الآن</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ مقطوعة واحدة. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ مقطوعتين. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعات. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. يستغرق ذلك نحو %1؛ وتبقى النتائج القديمة محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ مقطوعة واحدة. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ مقطوعتين. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعات. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
            <numerusform>لم يسمع النموذج الجديد بعدُ %Ln مقطوعة. قد يطول ذلك؛ وتبقى النتائج القديمة محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>ينسخ الرسالة وتفاصيلها</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>ا&amp;ستعماله للمكتبة</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>جاء هذا النموذج بلا بطاقة. لا أحد يبيّن مم تعلّم ولا مدى جودته.</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>ال&amp;بطاقة</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>ال&amp;درجات</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>على &amp;هذا الحاسوب</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  يحسب هنا ما هو مسجَّل في ملفه: لا احتمال يختلف بأكثر من %1 (وما لا يتجاوز %2 تقريب). %3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  يحسب هنا غير ما هو مسجَّل في ملفه: يختلف احتمالٌ بمقدار %1، والتقريب لا يتجاوز %2. لا تثق بدرجاته على هذا الحاسوب. %3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>التقرير هو %1.</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>ح&amp;فظ تقريرًا…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>الأرقام، مع الصور، في ملف HTML واحد</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>الفحص ال&amp;ذاتي</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>يجري حساب بضع إشارات ثابتة…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>&amp;قياس السرعة</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>القياس جارٍ لثلاث ثوانٍ…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>الا&amp;ختبار على تسجيلات</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>تسجيلات تعرف شعورها، كما يقبلها التدريب: مجلد لكل شعور، أو جدول، أو مجموعة بيانات منشورة مثل CAL500 مع صوتها لديك. اختر ما لم يتعلم منه النموذج.</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>في م&amp;جلد…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>حسب جد&amp;ول…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>التسجيلات التي قُيّمت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>يحذف الملف؛ والتحليلات التي أُجريت به تبقى في المكتبة</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>لا يمكن حذف النماذج التي تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>مستعمَل</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>تُعرض كل المقطوعات بهذا النموذج؛ ويُحلَّل ما لم يسمعه منها بعد</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>الشبكة %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>المعالجة الأولية %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>تعلّم من %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>الرخصة %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>الثقة غير مُعايرة</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>تعلّم من أصوات بشرية بلا مصاحبة. ما يقوله عن الموسيقى الممزوجة تخمين، وهو في الغالب «غير مؤكد».</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>على %1، مختبَر هنا: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>على التسجيلات التي احتفظ بها تدريبه للاختبار: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>لم تأتِ أحكام اختبار مع هذا النموذج. قد تحمل بطاقته أرقامًا؛ واختبارٌ على تسجيلات لديك يبيّن قيمته لك.</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>كم يستغرق هنا، ومنه تُقدَّر الأوقات للمكتبة.</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>أغنية من أربع دقائق تستغرق %1 ث، دون فك الترميز. %2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>لا يسجّل ملفه درجات للمقارنة بها.</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>هل يحسب هنا ما هو مسجَّل في ملفه لبضع إشارات ثابتة.</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>يجري تقييم التسجيلات…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>تسجيلات للاختبار</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>جداول (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>‏%1 من %Ln مقطوعة في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
            <numerusform>‏%1 من مقطوعة واحدة في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
            <numerusform>‏%1 من مقطوعتين في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
            <numerusform>‏%1 من %Ln مقطوعات في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
            <numerusform>‏%1 من %Ln مقطوعة في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
            <numerusform>‏%1 من %Ln مقطوعة في مكتبتك خارج ما تعلّم منه نموذجها: أمزجتها تخمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>يميّز المحايد</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>النماذج المثبّتة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>لا نموذج مثبّت. استورد نموذجًا، أو درّب نموذجًا خاصًا بك.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>ثُبّت %1.</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>استعماله لا يتطلب تحليل أي مقطوعة؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
            <numerusform>استعماله يحلّل مقطوعة واحدة؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
            <numerusform>استعماله يحلّل مقطوعتين؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
            <numerusform>استعماله يحلّل %Ln مقطوعات؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
            <numerusform>استعماله يحلّل %Ln مقطوعة؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
            <numerusform>استعماله يحلّل %Ln مقطوعة؛ وتبقى نتائج النماذج الأخرى محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>استعماله للمكتبة</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>مدمج، للموسيقى</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>مدمج، للأصوات المنفردة</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمَل</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>نماذج (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>حذف النموذج</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>أتريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>يُحذف ملفه وبطاقته. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>ملف نموذج (.safetensors)، أو أوزان PyTorch (.pth) لبدء التدريب منها؛ ويمكن إفلات كليهما هنا أيضًا</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>هذه أوزان للشبكة %1، وليست نموذجًا للأمزجة. يمكن أن يبدأ تدريب منها.</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>تدريب انطلاقًا منها…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>نماذج وأوزان (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>هل تريد استبدال %1؟</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>يأخذ النموذج معه بطاقته وأحكام اختباره في ملفات باسمه. وفي ذلك المجلد اسم كهذا يستعمله شيء آخر. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>احتمال كل مزاج</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>emotion, percentage</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodCurve</name>
    <message>
        <source>Mood along the playlist, wanted and achieved</source>
        <translation>المزاج على امتداد قائمة التشغيل، المطلوب والمحقَّق</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>المطابقة %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>المزاج على امتداد قائمة التشغيل</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>المزاج على امتداد قائمة التشغيل، المطلوب (متقطّع) والمحقَّق</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>المطابقة %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>التكافؤ: من حزين إلى سعيد</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>الاستثارة: من ساكن إلى مفعم بالطاقة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>أمزجة المكتبة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and &quot;12 tracks&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodMixer</name>
    <message>
        <source>Only %1</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <extracomment>A slider; %1: an emotion within a sentence</extracomment>
        <translation>حصة المزاج: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>مزاج التحديد</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>كم مرة تصيب أحكام كهذا، بحسب معايرة النموذج نفسه</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ معظم هذه المقطوعة لا يشبه ما تعلّم منه النموذج: مزاجها تخمين.</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>لم تُحدَّد مقطوعة</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>حدّد مقطوعة لرؤية مزاجها</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>الثقة –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>الثقة %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>؟ غير مؤكد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>أمزجة %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>لا مزاج في الملف</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>إ&amp;لغاء الكتابة الأخيرة…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>كتابة الأمزجة في الوسوم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>الملفات التي ستتغير</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>المزاج الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>الملفات التي لا يمكن تغييرها</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>يجري فحص وسوم %Ln مقطوعة…</numerusform>
            <numerusform>يجري فحص وسوم مقطوعة واحدة…</numerusform>
            <numerusform>يجري فحص وسوم مقطوعتين…</numerusform>
            <numerusform>يجري فحص وسوم %Ln مقطوعات…</numerusform>
            <numerusform>يجري فحص وسوم %Ln مقطوعة…</numerusform>
            <numerusform>يجري فحص وسوم %Ln مقطوعة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>يجري فحص ما كُتب في المرة الأخيرة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>لن يستعيد أي ملف وسومه السابقة.</numerusform>
            <numerusform>ملف واحد سيستعيد الوسوم التي كانت له قبل المرة الأخيرة.</numerusform>
            <numerusform>ملفان سيستعيدان الوسوم التي كانت لهما قبل المرة الأخيرة.</numerusform>
            <numerusform>%Ln ملفات ستستعيد الوسوم التي كانت لها قبل المرة الأخيرة.</numerusform>
            <numerusform>%Ln ملفًا سيستعيد الوسوم التي كانت له قبل المرة الأخيرة.</numerusform>
            <numerusform>%Ln ملف سيستعيد الوسوم التي كانت له قبل المرة الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>لن يتغير أي ملف. تبقى كل الوسوم والصور والصوت كما هي.</numerusform>
            <numerusform>سيتغير ملف واحد. تبقى كل وسومه الأخرى وصوره وصوته كما هي.</numerusform>
            <numerusform>سيتغير ملفان. تبقى كل وسومهما الأخرى وصورهما وصوتهما كما هي.</numerusform>
            <numerusform>ستتغير %Ln ملفات. تبقى كل وسومها الأخرى وصورها وصوتها كما هي.</numerusform>
            <numerusform>سيتغير %Ln ملفًا. تبقى كل الوسوم الأخرى والصور والصوت كما هي.</numerusform>
            <numerusform>سيتغير %Ln ملف. تبقى كل الوسوم الأخرى والصور والصوت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>لن يتغير أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>لا ملف يقول ذلك من قبل.</numerusform>
            <numerusform>ملف واحد يقول ذلك من قبل.</numerusform>
            <numerusform>ملفان يقولان ذلك من قبل.</numerusform>
            <numerusform>%Ln ملفات تقول ذلك من قبل.</numerusform>
            <numerusform>%Ln ملفًا يقول ذلك من قبل.</numerusform>
            <numerusform>%Ln ملف يقول ذلك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>لم تُحلَّل أي مقطوعة.</numerusform>
            <numerusform>مقطوعة واحدة لم تُحلَّل.</numerusform>
            <numerusform>مقطوعتان لم تُحلَّلا.</numerusform>
            <numerusform>%Ln مقطوعات لم تُحلَّل.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل.</numerusform>
            <numerusform>%Ln مقطوعة لم تُحلَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>تجري الكتابة والتحقق…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>تم تغيير %Ln ملف.</numerusform>
            <numerusform>تم تغيير ملف واحد.</numerusform>
            <numerusform>تم تغيير ملفين.</numerusform>
            <numerusform>تم تغيير %Ln ملفات.</numerusform>
            <numerusform>تم تغيير %Ln ملفًا.</numerusform>
            <numerusform>تم تغيير %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>إل&amp;غاء الكتابة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>مجلد ال&amp;موسيقى لديك</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>مجلد آ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>المكتبة الت&amp;جريبية</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>‏%1: يجري البحث عن الموسيقى…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>مع كل ما تحته</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>اثنتا عشرة قطعة قصيرة للمشاعر الخمسة كلها، من صنع Moodogram نفسه</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>تبقى ملفاتك كما هي وحيث هي، ولا يغادر شيء هذا الحاسوب. يمكن إضافة مجلدات أخرى في أي وقت.</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>لا يحدد هذا النظام مجلدًا للموسيقى</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>‏%1: لا موسيقى فيه بعد</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>اختر مجلد موسيقاك</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: لا ملفات صوت</numerusform>
            <numerusform>%1: ملف صوت واحد</numerusform>
            <numerusform>%1: ملفا صوت</numerusform>
            <numerusform>%1: %Ln ملفات صوت</numerusform>
            <numerusform>%1: %Ln ملف صوت</numerusform>
            <numerusform>%1: %Ln ملف صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>‏%1: أكثر من %Ln ملف صوت</numerusform>
            <numerusform>‏%1: أكثر من ملف صوت واحد</numerusform>
            <numerusform>‏%1: أكثر من ملفي صوت</numerusform>
            <numerusform>‏%1: أكثر من %Ln ملفات صوت</numerusform>
            <numerusform>‏%1: أكثر من %Ln ملف صوت</numerusform>
            <numerusform>‏%1: أكثر من %Ln ملف صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>أي شبكة تتعلم؟</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>الأكبر ليس أفضل حين تقل التسجيلات. على RAVDESS تصيب MoodNet الصغيرة في 81٪ من التسجيلات، ويصيب نموذج خطي في 71٪.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>صُنعت لأجل</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>هذا التدريب</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>زمن التعلم من نافذة واحدة من أربع ثوانٍ</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>لا شيء: تُسحب كل الأوزان عشوائيًا</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>اختيار م&amp;لف…</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <extracomment>Time for a window</extracomment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>⚠  %1 is made for the front end %2; yours is %3.</source>
        <translation>‏⚠  %1 مصنوعة للمعالجة الأولية %2؛ والتي لديك %3.</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>ترى المعالجة الأولية %1. اختيار شبكة أخرى قد يغيّرها، ويغيّر معها تغييرات الصور.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>أوزان للانطلاق منها</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>أوزان (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>يجري قياس أزمنة هذا الجهاز…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>الأزمنة تخمين، بحسب أرقام جهاز آخر.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>الصورة التي تتلقاها الشبكة</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>يجري حساب ما تراه الشبكة عند %1…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>‏%1 إلى %2 كما تراه %3: %L4 × %L5 بكسل، بكسلًا بكسلًا</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>لماذا &amp;هذا المزاج؟</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>أين نظرت الشبكة في هذه الصورة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>عند انتهاء الت&amp;حليل</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>عند انتهاء ال&amp;تدريب</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>عند حدوث &amp;خطأ</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>عند &amp;بدء مقطوعة أخرى</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>انتهى التحليل</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>تم الاستماع إلى %Ln مقطوعة.</numerusform>
            <numerusform>تم الاستماع إلى مقطوعة واحدة.</numerusform>
            <numerusform>تم الاستماع إلى مقطوعتين.</numerusform>
            <numerusform>تم الاستماع إلى %Ln مقطوعات.</numerusform>
            <numerusform>تم الاستماع إلى %Ln مقطوعة.</numerusform>
            <numerusform>تم الاستماع إلى %Ln مقطوعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>مسار المزاج</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>اسحب النقاط. النقر المزدوج يضيف نقطة، وDelete يحذف المختارة.
المفاتيح: الأسهم تحرّكها، وPage Up وPage Down لاختيار أخرى، وInsert لإضافة واحدة.</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>المزاج على مستوى التكافؤ والاستثارة</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>اسحب النقطة، أو حرّكها بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1، التكافؤ %L2، الاستثارة %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>النقطة %L1 من %L2: %3، التكافؤ %L4، الاستثارة %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PillButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackActions</name>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابقة</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>ت&amp;شغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالية</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>إيقاف &amp;بعد هذه المقطوعة</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>ر&amp;جوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>تق&amp;دم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>&amp;حلقة أ-ب: بداية، نهاية، خروج</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>تشغيل &amp;عشوائي</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;بلا تكرار</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;كل المقطوعات</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;هذه المقطوعة</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>إ&amp;فراغ قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>الس&amp;رعة</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>أ&amp;بطأ</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>أ&amp;سرع</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>كما سُ&amp;جّلت</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>أع&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>أ&amp;خفض</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>السرعة: %1 مرة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>انتهت الحلقة.</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>تبدأ الحلقة عند %1. مرة أخرى لتحديد نهايتها.</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>الحلقة من %1 إلى %2. مرة أخرى لإنهائها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>تعذّر تشغيل %Ln مقطوعة متتالية، فلن يُحاول تشغيل غيرها. هل القرص الذي هي عليه موجود؟</numerusform>
            <numerusform>تعذّر تشغيل مقطوعة واحدة، فلن يُحاول تشغيل غيرها. هل القرص الذي عليه موجود؟</numerusform>
            <numerusform>تعذّر تشغيل مقطوعتين متتاليتين، فلن يُحاول تشغيل غيرهما. هل القرص الذي عليه موجود؟</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقطوعات متتالية، فلن يُحاول تشغيل غيرها. هل القرص الذي هي عليه موجود؟</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقطوعة متتالية، فلن يُحاول تشغيل غيرها. هل القرص الذي هي عليه موجود؟</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقطوعة متتالية، فلن يُحاول تشغيل غيرها. هل القرص الذي هي عليه موجود؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>لا يعمل جهاز الصوت «%1». اختر جهازًا آخر في التفضيلات، أو اضغط تشغيل من جديد بعد عودته.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>قائمة تشغيل &amp;فارغة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>فت&amp;ح قائمة تشغيل…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>ح&amp;فظ نسخ في مجلد…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>ال&amp;مزيد من أمثالها…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>إنشاء &amp;نسخة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>ما طُلب؛ وتبقى المقطوعات المقفلة في أماكنها</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>قائمة جديدة بمقطوعات تشبه مقطوعات هذه القائمة أو تشبه المحددة</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;قائمة التشغيل</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>إ&amp;ضافة إلى قائمة تشغيل</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>قائمة تشغيل &amp;جديدة</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>قائمة تشغيل جديدة من أم&amp;ثال هذه…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>تُكتب فيه كل قائمة تشغيل بصيغة M3U كلما تغيّرت، لمشغّلات أخرى</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>حُذفت قائمة التشغيل «%1». «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>حُفظت قائمة التشغيل: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>نقل المقطوعات</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>إخراج المقطوعات</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>القائمة «%1» تُنشئ نفسها. «تغيير…» يبيّن مم تتكون؛ و«إنشاء نسخة» يُنشئ قائمة قابلة للتحرير.</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>أُضيف إلى «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>إضافة %Ln مقطوعة</numerusform>
            <numerusform>إضافة مقطوعة واحدة</numerusform>
            <numerusform>إضافة مقطوعتين</numerusform>
            <numerusform>إضافة %Ln مقطوعات</numerusform>
            <numerusform>إضافة %Ln مقطوعة</numerusform>
            <numerusform>إضافة %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>قفل المقطوعات</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>إلغاء قفل المقطوعات</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>إلغاء ال&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>&amp;قفل في هذا المكان</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>إظهار في الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>إ&amp;خراج من قائمة التشغيل</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>فتح قائمة تشغيل</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>قوائم التشغيل (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>تعذّرت قراءة بعضها.</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>مجلد نسخ قوائم التشغيل</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>تعذّرت قراءة ما تطلبه القائمة «%1».</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>سحب ما قيل عن المزاج</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>قائمة مزاج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>اختر من المكتبة مقطوعات تشبهها القائمة، ثم افتح هذه النافذة.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>لم تُحلَّل أي مقطوعة بعد، فلا مزاج معروف.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>قائمة تشغيل</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1، %L2 د</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>اسم قائمة التشغيل</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>المقطوعات: %1، المحلَّلة: %2</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>أي مزاج: القواعد أدناه تختار وحدها.</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>ال&amp;مزاج</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>الم&amp;سار</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>م&amp;ثل…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>أ&amp;ي مزاج</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>تُستبعد المقطوعات الأطول، كالميكسات</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>تُستبعد المقطوعات التي يقل احتمال مزاجها أو تقل مطابقتها للمسار</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>وكذلك المقطوعات &amp;غير المؤكدة للنموذج</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>الم&amp;دة</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>عدد المق&amp;طوعات، كحد أقصى</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>الحجم، كحد أقصى</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>أط&amp;ول مقطوعة</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>الصر&amp;امة</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>%1 بينها</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>ما لا يقل عن هذا العدد من مقطوعات غيره بين مقطوعتين لفنان</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>ما لا يقل عن هذا العدد من مقطوعات غيره بين مقطوعتين من ألبوم</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>أعلى أو أخفض من سابقتها بهذا القدر على الأكثر، حيث يُعرف ReplayGain</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>التسجيل نفسه أكثر من مر&amp;ة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>الأحدث إضافة أولًا</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>الأحدث تشغيلًا أولًا</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>الأكثر تشغيلًا أولًا</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>السنة الأحدث أولًا</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>بالع&amp;كس</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>تباعد الف&amp;نان</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>تباعد الأل&amp;بوم</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>قفزة ال&amp;جهارة</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>الت&amp;رتيب</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>الترتيب والتباعد</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>مقطوعات قائمة التشغيل</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>ت&amp;حليل الكل الآن</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>&amp;فاجئني</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>خليط آخر من المقطوعات المناسبة</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>قوائم سابقة</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>ما طُلب في المرات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>&amp;تتحدّث تلقائيًا</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>تُنشأ القائمة من جديد كلما تغيّرت المكتبة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>حف&amp;ظ القائمة</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>أسرع أو أبطأ من سابقتها بهذا القدر على الأكثر، حيث تذكر الوسوم سرعة الإيقاع؛ والنصف والضعف يُعدّان متساويين</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>حسب الفنان</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>حسب الألبوم والرقم</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>حسب المجلد والملف</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>قفزة الإيقا&amp;ع</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>اسم قائمة التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>كلها في المكتبة</numerusform>
            <numerusform>واحدة ليست في المكتبة</numerusform>
            <numerusform>اثنتان ليستا في المكتبة</numerusform>
            <numerusform>%Ln ليست في المكتبة</numerusform>
            <numerusform>%Ln ليست في المكتبة</numerusform>
            <numerusform>%Ln ليست في المكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>تتحدّث تلقائيًا</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>السمة داكن فاتح مظهر لون ألوان</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>شبكة موسيقى صوت بشري</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>تخطي الملفات الطويلة</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>ساعات دقائق مزج ميكس طويل</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>بطارية سرعة خلفية</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>اختصارات مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>جهاز الصوت</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>خرج مكبر صوت سماعات سماعة</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>كما في الملفات</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>كل المقطوعات بجهارة متساوية</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>كل الألبومات بجهارة متساوية</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>بحسب ReplayGain في الوسوم؛ دون رفع يؤدي إلى قصّ الصوت</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain مستوى الصوت تسوية جهارة ألبوم مقطوعة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>بلا: دون فجوة</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>لا تداخل بين المقطوعات المتتالية في الألبوم الواحد</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>التلاشي المتداخل</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>بلا فجوات تلاشٍ تلاشي انتقال</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>تبقى طبقة الصوت كما هي</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>إيقاع أبطأ أسرع سرعة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>مجلدات الموسيقى</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>مجلدات موسيقى إضافة إزالة</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>لغة ترجمة إعدادات محلية</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>جهاز الحوسبة</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>معالج CPU بطاقة رسوميات رسومات GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>سطح المكتب رسائل تنبيهات</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>رسوم متحركة تحريك تمرير سهولة الوصول تقليل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>أسماء ال&amp;ملفات والمجلدات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>هذا كل ما يقوله التقرير. احذف منه ما تشاء. لا يُرسل شيء: انسخه أو احفظه، وسلّمه بنفسك.</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>ماذا ح&amp;دث، وماذا كنت تتوقع؟</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>ماذا حدث، وماذا كنت تتوقع؟</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>أجزاء التقرير</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>وإلا تُستبدل المسارات بـ [path]</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>يجري فحص الإصدارات والأجهزة…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1، %2 kHz، %3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>لا يمكن قراءته الآن</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>التقييم ومرات التشغيل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>الوسوم والملف والاستعمال</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>المألوف</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>الشعور عبر الزمن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>متعدد</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>حُلّل %1 من %2</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>لم تُحلَّل بعد</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1، غير مؤكد</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>‏%1 منها يشبه ما تعلّم منه النموذج</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>لا يبيّن النموذج ذلك</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>قائمة الانتظار فارغة. حدّد مقطوعات واضغط Q، أو اختر «إضافة إلى قائمة الانتظار» من قائمتها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(لم تعد في المكتبة)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RangePopup</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Quietest level</source>
        <translation>أخفض مستوى</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>أعلى مستوى</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>From a level to a level</extracomment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecentFolders</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>إفراغ هذه ال&amp;قائمة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>‏MoodNet، 8 حقب: نظرة أولى خلال دقائق</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>الأفضل للصوت البشري</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>‏MoodNet، 32 حقبة و5 تدريبات أخرى تعاير ثقتها</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>الأفضل للموسيقى</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>‏MusicNet، 36 حقبة، تغييرات قوية للصوت</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>كما في البحث</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>‏ResNet152 على صور SoX، مع تغييرات في الألوان؛ لمعالج رسوميات (GPU)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>المعالجة الأولية</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>زيادة البيانات</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>كيف تتعلم؟</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>الإعداد المسبق يضبط الشبكة والصور والوصفة معًا. غيّر ما تشاء بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>&amp;كل الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>لا نوافذ للتعلم منها · %1</numerusform>
            <numerusform>نافذة واحدة للتعلم منها · %1</numerusform>
            <numerusform>نافذتان للتعلم منهما · %1</numerusform>
            <numerusform>%Ln نوافذ للتعلم منها · %1</numerusform>
            <numerusform>%Ln نافذة للتعلم منها · %1</numerusform>
            <numerusform>%Ln نافذة للتعلم منها · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>المعايرة: نسبة الإصابة بحسب مقدار الثقة</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>مقدار الثقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>لا تسجيلات بمتوسط ثقة %1: الصحيح %2</numerusform>
            <numerusform>تسجيل واحد بمتوسط ثقة %1: الصحيح %2</numerusform>
            <numerusform>تسجيلان بمتوسط ثقة %1: الصحيح %2</numerusform>
            <numerusform>%Ln تسجيلات بمتوسط ثقة %1: الصحيح %2</numerusform>
            <numerusform>%Ln تسجيلًا بمتوسط ثقة %1: الصحيح %2</numerusform>
            <numerusform>%Ln تسجيل بمتوسط ثقة %1: الصحيح %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>المقطوعات المزالة</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>أُزيلت هذه المقطوعات من المكتبة. ملفاتها حيث كانت؛ وتعود معها التقييمات ومرات التشغيل والتحليلات.</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>المقطوعات المزالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>استعادة المحدد</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RuleRow</name>
    <message>
        <source>with</source>
        <extracomment>A rule of a playlist begins so: with or without</extracomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>without</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>مع أو دون</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>موضوع القاعدة</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>كما في %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>هو تمامًا</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>قواعد، مثل year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ إضافة &amp;قاعدة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>يفرّغ الجهاز إلى أن تتابع؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>إنها&amp;ء الآن</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>يكتفي بالحقب التي تمت: يأخذ أفضلها ويختبرها ويكتب النموذج</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>يحفظ الحالة وينتهي؛ ويمكن استئنافه لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>يتابع من آخر حالة محفوظة، بالنتيجة نفسها</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>&amp;بدء الآن</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>لا ينتظر دوره: يتدرب بجانب غيره</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>تق&amp;ديم</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>يتبادل المكان مع الذي قبله</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>تأ&amp;خير</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>يتبادل المكان مع الذي بعده</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>مغادرة قائمة الانت&amp;ظار</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>لا يبدأ إلا عندما تستأنفه</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>يحذف مجلد هذه التشغيلة</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السج&amp;ل</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>ما قاله التدريب</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>&amp;فتح التقرير</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>تقرير هذه التشغيلة، في المتصفح</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>التقرير والصور والجداول ملفاتٍ</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>است&amp;عمال هذا النموذج…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>يضع النموذج بين نماذجك، للمكتبة</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>ال&amp;تقرير (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>المنحنيات وال&amp;مصفوفة (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>ال&amp;حقب (CSV)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>مصفوفة الا&amp;لتباس (CSV)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>&amp;كلها في مجلد…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابع&amp;ة</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>يعمل على جهاز آخر: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>تصدير التشغيلة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>الحقبة %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>مدى تقدم التدريب</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>الخسارة: التعلم (أزرق)، التحقق (برتقالي)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>الملاءمة المعروضة</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>محور لوغاريتمي للخسارة</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>تنعيم</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>متوسطات متحركة فوق المنحنيات</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>الخسارة عبر الحقب</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>العجلة: تكبير؛ السحب: تحريك؛ النقر المزدوج: كل الحقب</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>متوسط استدعاء المشاعر (UAR)، الدقة (رمادي)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>التحقق عبر الحقب</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>الالتباس، ٪ من كل صف: الحقيقة ↓ الحكم →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>الأسوأ في الاختبار؛ انقر نقرًا مزدوجًا للاستماع</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>تسجيلات حُكم عليها بما ليست عليه، الأوثق أولًا</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>UAR الاختبار %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>يمكن المتابعة من آخر حالة محفوظة.</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>التعلم</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>سيظهر بعد الحقبة الأولى.</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>لم يُحتجز أحد للنظر إليه في الأثناء؛ سيظهر للاختبار، في النهاية.</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>رقم %L1 في قائمة الانتظار</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>UAR الطيّات %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>يبدأ عند انتهاء ما قبله، ما دام Moodogram مفتوحًا.</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>متوسط استدعاء المشاعر (UAR)، الطيّات الأخرى (رمادي)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>أي اختبار معروض</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>المصفوفة وأسوأ الأحكام: للاختبار المحتجز، أو للاختبار الخارجي</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>المحتجزة</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>الأسوأ في %1؛ انقر نقرًا مزدوجًا للاستماع</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>خسارة التعلّم؛ دون تحقق</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunsWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a training, percentage</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Training Runs</source>
        <translation>تشغيلات التدريب</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>تشغيلات التدريب</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>لم يُدرَّب شيء بعد</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>يتعلم نموذجك الخاص من تسجيلات شعورها معروف.</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;تدريب نموذج…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>حذف التشغيلة</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>أتريد حذف «%1» مع سجلها ومنحنياتها ونموذجها؟</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>يبقى النموذج الذي ثبّتّه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>بالانتظار، رقم %L1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>اضغط Ctrl أو Shift باستمرار لاختيار عدة تشغيلات للمقارنة</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>التدريبات المت&amp;زامنة</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>التدريبات المتزامنة</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>تنتظر التدريبات الأخرى حتى ينتهي أحد هذه</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>مقا&amp;رنة…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>درجات التشغيلات المختارة ومنحنياتها وإعداداتها جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>الصحيح، وكل شعور بالوزن نفسه (UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>خطأ المعايرة (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>تعذّر تقييم %Ln تسجيل.</numerusform>
            <numerusform>تعذّر تقييم تسجيل واحد.</numerusform>
            <numerusform>تعذّر تقييم تسجيلين.</numerusform>
            <numerusform>تعذّر تقييم %Ln تسجيلات.</numerusform>
            <numerusform>تعذّر تقييم %Ln تسجيلًا.</numerusform>
            <numerusform>تعذّر تقييم %Ln تسجيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>البحث في المقطوعات</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>بحث: كلمات، artist:الاسم، mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>كيفية البحث (F1 في حقل البحث)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>كيفية البحث</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>الكلمات وطرق جمعها</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>ما تقوله الوسوم</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>الأمزجة</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>الاحتمالات والحصص: 0.6 أو 60%. التواريخ: 2024-01-31 أو 2024-01 أو 2024، أو عمر: 12h أو 30d أو 2w أو 6m أو 1y. ضع علامتي اقتباس حول ما فيه مسافة.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>الموضع في المقطوعة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionItem</name>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3 ث)</translation>
    </message>
    <message>
        <source>%1 – %2 Hz</source>
        <translation>%1 – %2 Hz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionPresenter</name>
    <message>
        <source>By the model %1.</source>
        <extracomment>Who made the verdict; %1: name of a model</extracomment>
        <translation>بالنموذج %1.</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>تعلّم من غناء منفرد؛ ونادرًا ما يكون واثقًا من غيره من الموسيقى.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>لم تُحلَّل بعد</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>أخذ المفاتيح</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>افتراضي الكل</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>الم&amp;فاتيح:</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>اختر إجراءً، ثم اضغط مفاتيحه الجديدة.</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>اضغط المفاتيح الجديدة. مفتاح Backspace في الحقل الفارغ يتركه بلا مفاتيح.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 يخص «%2».</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>المكتبة والأمزجة وقوائم التشغيل والمجلدات</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>كل المقطوعات</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أُضيفت حديثًا</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>أُضيفت اليوم</numerusform>
            <numerusform>أُضيفت خلال يوم واحد</numerusform>
            <numerusform>أُضيفت خلال يومين</numerusform>
            <numerusform>أُضيفت خلال %Ln أيام</numerusform>
            <numerusform>أُضيفت خلال %Ln يومًا</numerusform>
            <numerusform>أُضيفت خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>الملفات التي تعذّر استعمالها، والسبب</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>الأمزجة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>المقطوعات التي يقل احتمال مزاجها الأرجح عن %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>أفلت المقطوعات هنا لإنشاء قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (غير متصل)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>إزالة المجلد من المكتبة…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>يوقف الموسيقى مؤقتًا أولًا</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePanel</name>
    <message>
        <source>A&amp;verage</source>
        <translation>ال&amp;متوسط</translation>
    </message>
    <message>
        <source>Peak &amp;hold</source>
        <extracomment>The highest level that was ever reached stays</extracomment>
        <translation>تثبيت ال&amp;ذروة</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>متوسط الجزء المحدد</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>الأعلى في الجزء المحدد، أو فيما عُرض منذ تشغيل هذا</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>نسخ بصيغة قيم مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>نسخ الطيف بصيغة قيم مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>متوسط %1–%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>عند %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>ماذا ترى الشبكة؟</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>تصبح أربع ثوانٍ من الصوت صورة. وأثناء التعلم تُغيَّر كل صورة عشوائيًا، كي تتعلم الشبكة الشعور لا التسجيل.</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>الصورة كما سُجّلت</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>الصورة كما يراها التدريب</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel، للصوت البشري</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel، للموسيقى</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear، كما في البحث</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>التغيير العشوائي</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>التسجيل المعروض</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>س&amp;حب آخر</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>تغييرات عشوائية أخرى بالقوة نفسها</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجّلت</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>كما يراها التدريب هذه المرة</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 بكسل</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>ممزوج: %1 من هذا التسجيل، والباقي من آخر</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>الصورة نفسها التي تتلقاها الشبكة عند المؤشر أو عند موضع التشغيل</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ ما هو معروض</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>المخطط الطي&amp;في بملء الشاشة</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>المخطط الطيفي وحده؛ وEsc للعودة</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>مغادرة ملء الشاشة، إنهاء الحلقة أو النطاق</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>المقياس والنافذة والنطاق والألوان واللوحات كما كانت في البداية</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>&amp;مقياس التردد</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>ال&amp;طريقة</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>&amp;حجم FFT</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>ال&amp;تداخل</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>&amp;نطاق المستوى</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>أ&amp;سطع بمقدار %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>أ&amp;غمق بمقدار %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;شكل الموجة</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>شكل موجة المقطوعة كلها تحت المخطط الطيفي</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>ال&amp;طيف</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>الطيف عند المؤشر أو عند موضع التشغيل، بجانب المخطط الطيفي</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>خطوط الش&amp;بكة</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>خطوط عند تسميات المحاور</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>ال&amp;نغمات على المحور</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>أسماء النغمات بدل الهرتز</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>م&amp;تابعة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>الأ&amp;داة</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>من بدايته إلى نهايته</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>المقطوعة كلها وكل الترددات</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>ت&amp;ثبيت المحاور</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>إظهار المقطوعة التالية في المدى الزمني المعروض نفسه</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>تشغيل &amp;مرة</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>تشغيل الجزء المحدد مرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>ت&amp;كرار في حلقة</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>تشغيل الجزء المحدد مرة بعد مرة</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>&amp;تردداته فقط</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>إسماع الترددات المحددة وحدها</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>التكبير إ&amp;ليه</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>عدم تحديد أي شيء</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>مع م&amp;لف…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>ملف ثانٍ بالإعدادات نفسها</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>ت&amp;بديل</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>تبادل مكاني الملفين</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>&amp;ربط المحاور</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>التكبير والتمرير والتأشير في الاثنين معًا</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>متجاوران بدل أحدهما تحت الآخر</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>إ&amp;غلاق الملف الثاني</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>ما تراه الشب&amp;كة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>إ&amp;عادة ضبط العرض</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>التح&amp;ويل</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>المقطوعة كلها</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>إعادة ضبط المحاور</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>للخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>الت&amp;حديد</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>لماذا &amp;هذا المزاج؟</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>أين نظرت الشبكة في النافذة عند المؤشر أو عند موضع التشغيل</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>يُشغَّل هذا الجزء مرة بعد مرة؛ اضغط لمتابعة التشغيل (Esc)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>تُسمع هذه الترددات وحدها؛ اضغط لسماع كل شيء (Esc)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>المقارنة بملف</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>حلقة %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>فقط %1 – %2  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>المخطط الطيفي والشعور عبر الزمن</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>تكبير الترددات، أو تغيير النطاق الترددي المحدد</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>تمرير الترددات</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>الانتقال إلى البداية</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>إظهار المقطوعة كلها</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>إظهار كل الأزمنة والترددات</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>العودة إلى العرض السابق</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>تحريك المؤشر بكسلًا أو خانة</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>تحريك المؤشر بقفزات</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>الأداة: تنقل</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>الأداة: تحديد</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>الأداة: قياس</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>الأداة: توافقيات</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>وضع علامة بالأداة عند المؤشر</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>إزالة العلامات</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>نسخ المحدد أو المقيس</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between keys: &quot;Left, Right&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 %2 ct</source>
        <comment>note name, distance in cents</comment>
        <translation>%1 %2 ct</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %2 (window %3–%4)</source>
        <extracomment>What the network said: %1: an emotion, %2: how sure in percent, %3, %4: times</extracomment>
        <translation>%1 %2 (النافذة %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>لم تُحلَّل بعد</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>%1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>%1 إلى %2 من %3، %4 إلى %5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>تشغيل التحديد</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>تكرار التحديد في حلقة</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>تشغيل هذه الترددات وحدها</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>تكرار هذه الترددات وحدها في حلقة</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>التكبير إلى التحديد</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>تصدير التحديد…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>نسخ حدوده</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>نسخ القياس</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>مسح القياس</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>مسح التوافقيات</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>توافقيات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>للخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>المقطوعة كلها</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>إعادة ضبط المحاور</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>المزيد عن المخطط الطيفي</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>window, FFT size, overlap</comment>
        <extracomment>On a button</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Octaves, %1</source>
        <comment>overlap</comment>
        <translation>أوكتافات، %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>جارٍ فك الترميز…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>اختر مقطوعة لرؤية مخططها الطيفي وشعورها عبر الزمن.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>ممّن يُتعلَّم، وعلى من يُختبر؟</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>يجري الاختبار على أشخاص (أو فنانين أو أغنيات) لم تسمعهم الشبكة قط؛ عندها فقط تبيّن درجته مدى جودتها على مقطوعاتك.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>&amp;حصة، تُسحب بالبذرة</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>هذه ال&amp;مجموعات:</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>مجموعات الاختبار</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>كما نُ&amp;شرت مجموعة البيانات</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>إلى جانبه</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>بذرة أخرى، توزّع المجموعات توزيعًا آخر</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>لم تُقرأ التسجيلات بعد.</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>لا شيء يُختبر: لن يعرف أحد مدى جودة النموذج.</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>لم يُحتجز أحد لاختيار أفضل حقبة أو لمعايرة الثقة: تؤخذ الحقبة الأخيرة، وقد تكون احتمالاتها مفرطة الثقة.</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>الجميع بالت&amp;ناوب، عدد الطيّات:</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>التحقق المتقاطع: شبكة لكل طيّة، تتعلم من سائر الطيّات وتُختبر عليها. تُختبر كل مجموعة مرة واحدة، وهذا أفضل ما يبيّن جودة الوصفة؛ ولا يوجد في النهاية نموذج واحد للاستعمال.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>طيّات التحقق المتقاطع</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>يبيّن هذا مدى جودة الوصفة؛ ولا يوجد في النهاية نموذج واحد للاستعمال. درّب مرة واحدة باختيار آخر للحصول على نموذج.</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>&amp;لا أحد: يُتعلَّم من الجميع</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>للتعلم</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>لاختيار أفضل حقبة</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>للاختبار في النهاية</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>لا يشارك</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>من في أي جانب</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>التسجيلات التي يُتعلَّم منها: %1؛ والتي تختار أفضل حقبة: %2؛ والتي تُختبر: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of groups, number of recordings</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who, what for, number of recordings</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>لا يُعرف من</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>طيّة المعايرة %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>يُختبر مرة، ويُتعلَّم منه فيما عدا ذلك</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>التسجيلات التي تُختبر، كلٌّ في طيّة من %L1: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>يُختبر في الطيّة %L1</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>الطيّة %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>جهاز الحوسبة</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>خرج الصوت</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>لم تُحمَّل الشبكة بعد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>متوقف مؤقتًا عند %1 من %2</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>متوقف مؤقتًا على البطارية عند %1 من %2</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>يجري تحليل %1 من %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>أبطأ أثناء التشغيل</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>يجري البحث عن الموسيقى…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>قراءة الوسوم، %Ln ملف</numerusform>
            <numerusform>قراءة الوسوم، ملف واحد</numerusform>
            <numerusform>قراءة الوسوم، ملفان</numerusform>
            <numerusform>قراءة الوسوم، %Ln ملفات</numerusform>
            <numerusform>قراءة الوسوم، %Ln ملفًا</numerusform>
            <numerusform>قراءة الوسوم، %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>جاهز للبدء</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>يجري التدريب في برنامج مستقل. يستمر عند إغلاق هذه النافذة، وتجده ثانيةً في «تشغيلات التدريب».</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>الشيء نفسه بسطر الأوامر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>للتعلم: %1. لاختيار أفضل حقبة: %2. للاختبار: %3. البذرة: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>‏%1، دون تدريبات تسبقها لضبط صدق ثقتها</numerusform>
            <numerusform>‏%1، بعد تدريب واحد يضبط صدق ثقتها</numerusform>
            <numerusform>‏%1، بعد تدريبين يضبطان صدق ثقتها</numerusform>
            <numerusform>‏%1، بعد %Ln تدريبات تضبط صدق ثقتها</numerusform>
            <numerusform>‏%1، بعد %Ln تدريبًا تضبط صدق ثقتها</numerusform>
            <numerusform>‏%1، بعد %Ln تدريب تضبط صدق ثقتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>يُخزَّن في</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>ما يُصنع من هذه التسجيلات مقيَّد بـ %1</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>‏%1 على الأكثر للمخططات الطيفية، التي تُحفظ للمرة القادمة، و%2 للتشغيلة</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>لا يتوفر سوى %1 في %2: ما لا تتسع له يُحسب من جديد في كل حقبة، وهذا بطيء</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>تُكتب الإعدادات في مجلد التشغيلة عند بدء التدريب.</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>القرص ممتلئ: يكتب التدريب ما يصل إلى %1 في %2، حيث يتوفر %3. أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>التحقق المتقاطع</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>الطيّات: %1. للتعلم في كل منها: نحو %2. لاختيار أفضل حقبة: %3. للاختبار: كل تسجيل، مرة واحدة. البذرة: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البدء</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>عند انتهاء تدريب واحد قبله</numerusform>
            <numerusform>عند انتهاء تدريبين قبله</numerusform>
            <numerusform>عند انتهاء %Ln تدريبات قبله</numerusform>
            <numerusform>عند انتهاء %Ln تدريبًا قبله</numerusform>
            <numerusform>عند انتهاء %Ln تدريب قبله</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>اختُبر أيضًا على</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>حُذف %1 أو نُقل. المعروض هو ما كان يحتويه.</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>صار %1 ملفًا آخر الآن. حمّله من جديد لرؤية محتواه.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>غيّر برنامج آخر %1. حمّله من جديد لرؤية محتواه الآن.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>الشعور عبر الزمن</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>&amp;ملاءمة عرض الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>فنانون متعددون</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>لم تُحلَّل</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>قيد التحليل…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>غير قابلة للاستعمال</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>الألبوم %1 للفنان %2، %3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1، بحسب قولك</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>قولك: %1. أما النموذج وحده فيقول: %2.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>انتهى التدريب «%1».</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>انتهى التدريب «%1» قبل أوانه.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>نموذجي</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>الناقص</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>الخطوة %L1 من %L2: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;بدء التدريب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>يُحفظ ما اخترته للمرة القادمة</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>إ&amp;ضافة إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln خانة في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
            <numerusform>خانة واحدة في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
            <numerusform>خانتان في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
            <numerusform>%Ln خانات في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
            <numerusform>%Ln خانة في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
            <numerusform>%Ln خانة في الأوكتاف؛ تطول النوافذ
إلى الضعف كلما نزلت أوكتافًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>‏%1 ms في النافذة، %2 Hz بين الخانات
عند %3 kHz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>المقطوعة السابقة</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>المقطوعة التالية</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>تشغيل عشوائي</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>التكرار: هذه المقطوعة</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>التكرار: الكل</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>التكرار: متوقف</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>ما يستعمله التدريب من هذا الجهاز</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>المعالجات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, memory</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ValenceArousalPlot</name>
    <message>
        <source>tense, angry</source>
        <extracomment>Corner of the plane of valence and arousal: unpleasant and excited</extracomment>
        <translation>متوتر، غاضب</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>متحمس، سعيد</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>حزين</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>التكافؤ والاستثارة</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>اليمين سار، والأعلى مفعم بالطاقة. النقطة الكبيرة: المقطوعة كلها؛ والنقطتان الصغيرتان: البداية (حلقة) والنهاية.</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>التكافؤ %L1، الاستثارة %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>شكل موجة المقطوعة كلها</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>اسحب الإطار للتحريك، وحافتيه للتكبير؛ وانقر للانتقال</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>المعروض: %1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>تخ&amp;طي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>الساب&amp;ق</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>مرحبًا بك في Moodogram</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>يأتي Moodogram بنموذجين، أحدهما للموسيقى والآخر لصوت بشري منفرد؛ وتُحلَّل كل مقطوعة بالنموذج الذي يناسبها. لا يجزمان أبدًا، ويبيّنان مقدار ثقتهما.</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>الا&amp;ستماع عبر</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>الت&amp;حليل على</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>يجري فحص إمكانات هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>ستُشغَّل الموسيقى، لكن الأمزجة تحتاج إلى مكوّن مفقود. %1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>هذا هو النوع البطيء: ثبّت الحزمة libopenblas0-pthread لتسريعه كثيرًا.</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>أين موسيقاك؟</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>كيفية الاستماع وكيفية التحليل</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>الموسيقى، وأمزجتها الأولى</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>إظهار م&amp;كتبتي</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 مع %2، على %Ln نواة.</numerusform>
            <numerusform>‏%1 مع %2، على نواة واحدة.</numerusform>
            <numerusform>%1 مع %2، على نواتين.</numerusform>
            <numerusform>%1 مع %2، على %Ln أنوية.</numerusform>
            <numerusform>%1 مع %2، على %Ln نواة.</numerusform>
            <numerusform>%1 مع %2، على %Ln نواة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>الخطوة %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>إضافة مجلد موسيقى…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>تجربة المكتبة التجريبية</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>اسمع متى تكون الأغنية هادئة أو سعيدة أو حزينة أو غاضبة أو خائفة</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>أضف مجلدًا فيه موسيقى. يسرد Moodogram محتواه خلال ثوانٍ، ثم يستمع إلى كل مقطوعة في الخلفية ويُظهر شعورها عبر الزمن. تبقى ملفاتك كما هي، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>يكتب بضع قطع قصيرة، من صنع البرنامج نفسه، في مجلد بياناتك</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>أو أفلت مجلدًا في أي مكان من هذه النافذة</translation>
    </message>
</context>
</TS>
