<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>このファイルはありません。移動したか、ドライブが接続されていないのではありませんか？</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>フォルダーです。音声ファイルではありません。</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>パイプまたはデバイスです。音声ファイルではありません。</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: 数値でないサンプル、または無限大のサンプルがあり、無音として扱います。書き込んだプログラムが破損させたのではありませんか？</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>空です (0 バイト)。</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>MoodogramのFFmpegモジュールを読み込めないため、デコードできません (%1)。Moodogramを再インストールしてください。</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>libsndfileがFLACを書き込めません: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>音声ファイルではないか、判別できないほど破損しています。</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>破損しているか、途中で切れています: %1 ヘッダーを読み取れません (%2)。</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>破損しています: %1。</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>音声が入っていません。</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>インストールされているFFmpegではデコードできないコーデックを使っています。</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>デコードできません: %1。</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>破損しています。一部をデコードできません。</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>途中で切れています: ヘッダーが示す終わりより前の %1 秒で終わっています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>途中でサンプルレートまたはチャンネル数が変わります。</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>サンプル形式が不明です。</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>%1 秒以降が破損していて、デコードできません。</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>破損していて、どの部分もデコードできません。</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>音が入っていません。</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>音では比較できません: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>デコードできません: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>ヘッダーにサンプルレートまたはチャンネル数がありません。</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>音が入っていません (0 フレーム)。</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>%1 秒の位置で破損しています: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>%1 秒の位置で破損しています。</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>%1 秒の位置へ移動できません。破損しています。</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1: デコーダーが %2 秒間応答しませんでした。ファイルが破損しているか、ドライブまたはネットワーク共有が応答していない可能性があります。解消してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1: 上限の %2 分を超えています。名前を指定すれば解析します。</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>採点できません: 破損したファイルのように、フルスケールを大きく超えるサンプルがあります。</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>音声が入っていません。最初のサンプルより前で終わっています。</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>読み込み中に別のプログラムによって変更されました。現在の内容を見るには読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>オーディオデバイスなし (無音で時間だけ進行)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram: 各曲のどこが安らぎ、喜び、悲しみ、怒り、恐れかを示す音楽ライブラリ。
ウィンドウを使わない場合: moodogram-cli。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>ウィンドウの配色: light、dark、system。</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>「解析」メニューで指示するまで、新しいトラックを解析しません。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>実行中のMoodogramに再生または一時停止を指示します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>実行中のMoodogramに再生を指示します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>実行中のMoodogramに一時停止を指示します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>実行中のMoodogramに停止を指示します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>実行中のMoodogramに次のトラックの再生を指示します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>実行中のMoodogramに前のトラックの再生を指示します。</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>FOLDERまたはFILEを再生せず、再生キューの末尾に追加します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>実行中のMoodogramを前面に出します。</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>実行中のMoodogramを終了します。</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>ライブラリに追加する音楽。ファイルは再生されます。Moodogramが実行中なら、そちらで行います。</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram: %1
次を試してください: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>--themeにはlight、dark、systemのいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>実行中のMoodogramへのコマンドは1つだけ指定できます。</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>「%1」というファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>--enqueueにはファイルかフォルダーの指定が必要です。</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>--%1にファイルやフォルダーは指定できません。</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram: ウィンドウを開くディスプレイがありません (DISPLAYもWAYLAND_DISPLAYも設定されていません)。
ウィンドウを使わない場合はmoodogram-cliを使ってください。例:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram: Moodogramは実行されていません。</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>ウィンドウの言語。</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>--languageには%1のいずれかを指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram: %1は起動時にのみ有効です。実行中のMoodogramは変わりません。</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>recipe.start_rateはファイルから始まる部分の学習を遅くするものですが、ファイルが指定されていません。recipe.start_fromまたは--start-fromで指定するか、1にしてください。</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>%1はフロントエンド %2 の出力を受け取れません。フロントエンド %3 を選んでください。</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>augmentation.grey_probability、brightness、contrast、hueはカラー画像を変えるものですが、フロントエンド %1 はレベルを使います。0にするか、sox-linearを使ってください。</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>machine.deviceはauto、cpu、cuda、cuda:Nのいずれかにしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>デバイス %1 がありません。LibTorchで使えるもの: %2。</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>%1 は教師になれません。YAMNetの重みが入っていません。recipe.teacherまたは--teacherで指定してください。</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>学習の設定: %1 %2。</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>は %1 から %2 にしてください</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>は0以上1未満にしてください</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>は0より大きく %1 以下にしてください</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>は %1 のいずれかにしてください。「%2」は使えません</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>は文字列にしてください</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>は文字列のリストにしてください</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>はtrueかfalseにしてください</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>は小数点のない整数にしてください</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>は数値にしてください</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>はformat、path、audio、labelsを持つオブジェクトのリストにしてください</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>はformat、path、audio、labelsを持つオブジェクトにしてください</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>に不明な項目「%1」があります</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>学習の設定がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>は1つ以上のデータセットのリストにしてください</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>は1つのデータセットの場所ですが、data.sourcesには複数あります</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>学習の設定: 不明な項目「%1」があります。</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>学習の設定 %1 を読み込めません。</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>は空にできません</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>には1つ以上のデータセットを指定してください</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>のpathで場所を指定してください</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>のグループ %1 はdata.groups_trainにもあります。これではスコアに意味がありません</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>にはrecipe.teacherが必要です。ラベルがなければ、ほかに学ぶ相手がいません</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>は0、またはmusicnetの場合は1以上にしてください</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>が教えられるのはmusicnetだけです</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>は教師を使う場合は0にしてください。教師は混合した入力を見ません</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>は0 (物理コアごとに1つ) から %1 にしてください</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>は0、または %1 から1にしてください</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>は負の値にできません</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>は0、または2から学習グループ数 (上限 %1) にしてください</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>のマスクは負の値にできません</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>はauto、cpu、cuda、cuda:Nのいずれかにしてください</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>augmentation.gain_db、equalizer_db、band_limit_probability、noise_probability、pitch_bands、tempoはdB単位のレベルを変えるものですが、フロントエンド %1 は画像を使います。0にするか、log-melを使ってください。</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>中立がクラスのときは 0 でなければなりません。教師は中立について何も言いません</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>フォルダーとその中のすべての音楽を追加します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>プログラムが作った十数曲の短い曲を書き出して追加します。</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>最近追加したフォルダー。表示するか、もう一度追加します。</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>このフォルダーを表示します。取り除いてあればもう一度追加します。</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>1つのムード、ムードの組み合わせ、ムードの道筋からプレイリストを作ります。</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>プログラムを終了します。途中の処理は次回の起動時に続きます。</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>検索欄に移動します。</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>すべての設定を1つのページに表示します。</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>左側のライブラリ、ムード、プレイリスト、フォルダーを表示または非表示にします。</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>スペクトログラムを表示または非表示にします。</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>選択したトラックのムードを表示または非表示にします。</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>次に再生するものを表示または非表示にします。</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>再生中の音やマイクの音の、流れるスペクトログラムとムード。</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>ライトかダークの配色、またはデスクトップに合わせた配色。</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>プレーヤーだけを残します。</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>ウィンドウを画面全体に広げます。</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>選択したトラックのムードを、長さにかかわらず今すぐ調べます。</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>まだムードのないすべてのトラックのムードを調べます。</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>トラックのムードを判定するネットワーク。結果はすべて残ります。</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>解析を待たせます。済んだ分は失われません。</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>解析を終了します。済んだ分は残ります。</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>再生中は解析の速度を4分の1に抑えます。</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>コンピューターが電源につながるまで解析を待たせます。</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>ミックスなどの長いトラックは、指示しない限り除外します。</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>録音から自分のモデルを7つのステップで作ります。</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>進行中の学習と、これまでの学習。</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>インストール済みのモデルとモデルカード。</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>ガイド: 使い方と用語の意味。</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>何かをクリックすると、その説明が表示されます。Shift+F1ではフォーカスのあるものが対象です。</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>現在のすべてのキー割り当て。</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>名前の数文字から任意のコマンドを探します。</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>初回起動時の質問をもう一度表示します。</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>バージョンとメッセージを集めて表示します。何も送信しません。</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>バージョンとライセンス。</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>ウィンドウを描画するライブラリ。</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>前のトラック。3 秒を過ぎていれば、このトラックの先頭に戻ります。</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>再生するか、この位置で待ちます。</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>再生を終え、位置も忘れます。</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>再生キューの次のトラック。なければ表またはプレイリストの次のトラック。</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>今回だけ、このトラックの終わりで再生を止めます。</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>10 秒戻ります。</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>10 秒進みます。</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>1回目でループの始点、2回目で終点を決め、3回目でループを終えます。</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>表のトラックを無作為な順に1回ずつ再生します。</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>最後のトラックで再生を終えます。</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>最後のトラックの後、最初から繰り返します。</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>このトラックを繰り返し再生します。</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>音の高さを変えずに遅くします。</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>音の高さを変えずに速くします。</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>録音されたままの速度。</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>音量を上げます。</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>音量を下げます。</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>再生キューからすべて取り除きます。</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>評価、取り除き、プレイリストなどの直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>選択したトラックを再生します。その後は表の順に続きます。</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>選択したトラックを再生キューの先頭に入れます。</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>選択したトラックを再生キューの末尾に入れます。</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>画面のスペクトログラムの隣に、このトラックのものを表示します。</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>選択したトラックのムードをもう一度調べます。</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>ファイルをコピーします。ファイルマネージャーにはファイルが、エディターにはパスが貼り付けられます。</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>ファイルマネージャーでファイルを表示します。</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>トラックについてわかっているすべてのこと。</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>トラックをライブラリから取り除きます。ディスクからは消えません。元に戻せます。</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>どれくらい好きか。検索やプレイリストの条件に使えます。</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>星を取り消します。</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>5つ星のうち1つ。</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>5つ星のうち2つ。</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>5つ星のうち3つ。</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>5つ星のうち4つ。</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>5つ星のうち5つ。</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>重複している録音を音から探します。</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>ライブラリから取り除いたトラックを戻します。</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>ファイルがなくなったトラックを、その情報とともに消去します。</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>アルバムのトラックをカバーの下に表示します。</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>表に表示する列。</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>表のこの列を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>列の幅を内容に合わせます。</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>列を初期状態に戻します。</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>選択したトラックのムードをほかのプログラム用に書き出します。</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>選択したトラックごとに、ムードの推移をこの形式のファイルに書き出します。</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>トラックを手で入れるリスト。</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>ほかのプレーヤーのリストを読み込みます: M3U、PLS、XSPF、JSPF。</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>リストを最初から再生します。</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>リストをほかのプレーヤー用に書き出します。</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>リストの名前を変更します。このリストを参照する条件も追従します。</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>変更できる複製を作ります。</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>リストを削除します。トラックは消えません。元に戻せます。</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>サイドバーでリストを上へ移動します。</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>サイドバーでリストを下へ移動します。</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>ほかの作業をしている間に、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>ほかの作業をしている間に、タイトルをデスクトップに通知します。</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>スペクトログラムのすべての設定。</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>周波数を下から上へどう並べるか: 音名、ヘルツ、聴覚に合わせた間隔。</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>「通常」はありのままを示し、「再割り当て」は鮮明にし、「ピークのみ」は最も強い線だけを残します。</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>音の各区間の端を減衰させる形: 線の鋭さとすき間のきれいさのどちらを取るか。</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>長いと近い周波数を見分けられ、短いと速い変化が見えます。</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>区間の重なり具合: 大きいほど滑らかになり、時間がかかります。</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>録音のどのチャンネルを描くか。</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>どのレベルをどの色で示すか。</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>最も暗い色と最も明るい色の間に入るレベル。</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>再生に合わせて画像が動くかどうか。</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>画像上のドラッグの働き。</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>より小さな音を表示します。</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>小さな音の表示を減らします。</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>全体の幅に表示する時間を短くします。</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>全体の幅に表示する時間を長くします。</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>選択部分だけを表示します。</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>全画面、ループ、帯域など、現在の特別な状態を終えます。</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>最初のファイルだけを画面に残します。</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>トラックの一覧。Enterキーで再生、メニューキーでできることを表示します。</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>クリックで並べ替え、右クリックで列を選択。</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>表に表示するもの: すべて、ムード、プレイリスト、フォルダー。</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>語句、または「項目:値」。該当するトラックだけが表示されます。</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>フォルダーとその中のすべての音楽を追加します。</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>ムードからプレイリストを作ります。</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>右が時間、上が周波数、色が音の強さ。下はムード。</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>トラック全体。枠はスペクトログラムの表示範囲で、ドラッグできます。</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>ある瞬間の全周波数のレベル。</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>レベルと色。端をドラッグして変更します。</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>選択したトラックについてのモデルの判定と確信度。</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>モデルが間違っていたら正しいムードを教えてください。プレイリストに反映されます。</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>次に再生するもの。Alt+↑とAlt+↓で移動、Deleteで取り除きます。</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>選択したトラックを再生キューから取り除きます。</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>解析を待たせるか、続けます。</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>進行中の処理を終了します。済んだ分は残ります。</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>何が起き、どう対処できるか。</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>音楽を聴くデバイス。</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>ネットワークを動かすもの。グラフィックカードの方が高速です。</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>システムが音楽用に使うフォルダー。</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>任意のフォルダーと、その中のすべて。</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>そのフォルダーを選びます。</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>プログラムが作った十数曲の短い曲。</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>最初のトラックのムードを、わかり次第表示します。</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>ここを閉じます。「ヘルプ」の「ようこそ」でまた表示できます。</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>最初の質問に戻ります。</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>先へ進みます。</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>ガイドで探す語句。</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>ガイドのページ。</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>語句のある場所を、よく合う順に並べます。</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>ガイドのページ。</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>ご自身の言葉で: 何をして、何が起き、本来どうなるはずだったか。</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>レポートの内容。知らせたくないものは外してください。</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>コピーまたは保存される内容そのもの。</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>どこにでも貼り付けられるようにレポートをコピーします。</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>レポートをファイルとして保存します。</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>これらの語句を含むものだけを残します。</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>ライブラリのフォルダー。</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>すべての操作とキー。1つ選ぶとキーを変更できます。</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>操作に割り当てたいキーを押してください。</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>リストの名前。</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>保存するリストの名前。</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>でき上がるリスト。トラックごとに理由が付きます。</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>リストのトラック。Alt+↑とAlt+↓で移動、Lで固定します。</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>リストのすべてのトラックが満たすべき条件。</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>検索の言葉で書いた条件のテキスト。</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>再生の音量です。一番上がファイル本来のレベルです。</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>1 行で組み立てる、もう 1 つの条件です。</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>このムードが混合に占める割合です。</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>点をドラッグします。右が快、上が興奮です。</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>ムードがたどる道筋です。点をドラッグするか、描いてください。</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>リストに沿ったムードです。求めたものと見つかったものを示します。</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>リストを何に似せるかです。</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>1 つのムード、または混合です。</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>ムードが次のムードへと移ります。</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>条件だけで選びます。</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>リストの長さです。</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>リストのトラック数はこれを超えません。</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>リストのファイルの容量はこれを超えません。</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>モデルがムードを判断しきれないトラックも含めます。</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>リストで先に来るものです。</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>すべてのトラックのムードを調べます。選べるトラックが増えます。</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>リストをサイドバーに残します。</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>このトラックに似たトラックのプレイリストです。</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>ムードはモデルの判定とは違います。</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>一瞬ではなく、選択した時間の平均です。</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>各周波数の最高レベルを保持します。</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>何を聴くかです。プレーヤーまたはマイクです。</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>入力に求める 1 秒あたりのサンプル数です。</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>いま聞こえている音です。左へ流れます。</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>トラックについて分かっていることです。</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>選択したトラックのうち、次のものです。</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>選択したトラックのうち、前のものです。</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>同じように聞こえる録音をまとめて表示します。</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>これらのトラックを表で選択します。</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>チェックしたトラックをライブラリから外します。ディスクからは消しません。</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>外したトラックです。</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>選択したものを元に戻します。</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>その操作に最初に割り当てられていたキーです。</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>もう一方の操作からキーを外します。</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>インストール済みのモデルです。</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>モデルが何から学習し、どんな成績だったかです。</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>モデルをほかのコンピューター用にファイルへ書き出します。</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>別のモデルを作ります。</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>この学習のどのフィットを表示するかです。</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>学習が出力した内容です。</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>最も高い確信度で誤って判定されたものです。</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>録音のフォルダーまたは表です。</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>録音のフォルダーを選びます。</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>おかしな点のある録音だけを残します。</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>録音と、そのおかしな点です。</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>ネットワークのテスト対象です。そこからは何も学習しません。</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>ほかのものを無作為に選びます。</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>どの録音の画像かです。</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>学習時と同じような、別の無作為な変化です。</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>ネットワークと、それぞれにかかる時間です。</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>ネットワーク、画像、レシピをまとめて設定します。</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>すべてのオプションを、それぞれの説明とともに表示します。</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>同じ学習をターミナルで行うためのものです。</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>コマンドをコピーします。</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>最近追加したフォルダーの履歴を消します。ライブラリには残ります。</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>動きを減らすと、画像は滑らかに動かずページ単位で切り替わり、往復するものもなくなります。</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>トラックの再生位置を、ムードの色とともに示します。クリック、ドラッグ、または矢印キーで操作します。</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>書き出すもの: 表示どおりの画像、その数値、音、または時間に沿ったムード。</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>ファイルの種類。PNGは点で描いた画像です。SVGとPDFはどの大きさでも鮮明です。</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>トラック全体、表示中の部分、または選択した部分。</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>画像の幅 (ピクセル)。</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>画像の高さ (ピクセル)。</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>紙の1インチあたりのピクセル数: 大きいほど文字が大きくなり、画像は小さく印刷されます。</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>画像の上に表示する文字。空にすると、この行を省きます。</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>暗い画面やスライド向けです。紙に印刷するなら使わない方がよいでしょう。</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>スペクトログラムの下に、時間に沿ったムードを描きます。</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>名前を尋ねてからファイルを書き込みます。</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>複数のファイルにある録音が、何度も出ることがあります。オフのときは最良のファイルだけを使います。</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>最後になるものを最初にします: 最もなじみのないもの、最も古いもの、最も短いもの。</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>コマンドの一部の文字。語順は問いません。Enterキーで最初に見つかったものを実行します。</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>現在のすべてのキー。設定で変更できます。</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>タグの内容、ファイルの場所、再生された回数です。文字は選択してコピーできます。</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>フォルダーとそのトラックをライブラリから外します。ディスクからは消しません。</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>すべての操作のキーを、最初の状態に戻します。</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>録音ごとに1行の表を選びます。各行にはファイルとムードを書きます。</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>以前の学習の重みなど、ネットワークの初期値にする重みを選びます。</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>表示するモデルのページ: カード、スコア、またはこのコンピューターでの動作。</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>今後、トラックのムードをこのモデルで判定します。ほかのモデルの結果は残ります。</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>無作為に選んだグループを丸ごとテスト用に残します: 全体に対する割合。</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>テスト用に残す量。多いほど結果が確かになり、学習に使えるものが減ります。</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>リストを似せる、または似せないトラックです。</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>ほかのトラックと音が似ていて、ムードの移り変わりも近いトラックです。</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>表示中のリストのすべてのトラックを選択します。</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>%1 にCAL500の表がありません: song_id列とタグごとの列があるCSVファイルを探しました。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>%1 の感情のある %Ln 曲のうち、%2 以下に音声があるものは1曲もありません。CAL500の音声は公開されていません。手元の音声のフォルダーを音声のフォルダーとして指定してください。ファイル名は %3.mp3のように曲のIDにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>%1 には、音声の入ったクラスのフォルダーがありません。フォルダー名は感情にしてください: calm、happy、sad、angry、fearful、Q1からQ4、または %2 にある名前。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2 行目、列 %3: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>表 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>表 %1 が大きすぎます (%2 MiB、上限は %3 MiB)。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>表 %1 を読み込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>%1 のデータセットを認識できませんでした。次のものを探しました: manifest.csvまたはmanifest.json、RAVDESS形式の名前のファイル (03-02-05-01-02-01-21.wav)、CAL500の表 (song_id列のあるもの)、象限の名前のファイル (Q1_song_0.wav)、Emotifyのratings_mean.csv、感情の名前のフォルダー。このいずれかであれば、形式を指定してください。</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>%1 にはmanifest.csvもmanifest.jsonもありません。別の名前の場合は、表そのものを指定してください。</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>%1 にデータセットがありません。ファイルまたはフォルダーが存在しません。</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>音声のフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>「%1」というデータセットの形式はありません。使えるのは %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>%1 に使える録音がありません: %Ln 行のうち %2 行はファイルがなく、残りは5つの感情のどれでもありません。パスは %3 からの相対パスです。</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>現在のフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>感情のある %Ln 曲のうち %1 曲の音声が見つかりました。ファイル名にある曲のID (アーティスト-曲名) で照合し、大文字小文字、形式、サブフォルダーは問いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>公開されている表は %1 曲、この表は %2 曲です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>表の %Ln 行を除外しました: 曲のIDがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>5つの感情を示すタグがない %Ln 曲を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>音声のない曲が %Ln 曲あります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>表のどの曲の名前でもない音声ファイル %Ln 個を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>同じ曲が別のファイルにあるため、%Ln 個のファイルを除外しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>フォルダー直下にありクラスのないファイル %Ln 個を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln 個のファイルを除外しました: %2 によると、フォルダー「%1」は5つの感情のどれでもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>クラスの下にフォルダーがないため、どの録音が同じアーティストやアルバムに属するか分かりません。録音はそれぞれ独立したものとして扱います。</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>%1 以下に、象限の名前の音声 (Q1_song_0.wavなど) がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>MIDIファイルが %Ln 個見つかりました。先に、例えばfluidsynthで音声に変換してください (Debian: fluidsynth, fluid-soundfont-gm):
  %1
その後、そのフォルダーを音声のフォルダーとして指定してください (--audio)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>象限の名前でないファイル %Ln 個を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>同じクリップが別のファイルにあるため、%Ln 個のファイルを除外しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>公開されている分割 (train.csv、val.csv、test.csv) がないため、区分は分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>公開されている分割のどの区分にもないクリップが %Ln 個あります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>公開されている分割のうち、音声のないクリップが %Ln 個あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>%1 の抜粋が1つもありません。%3 以下で %2 などのファイルを探しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>評価が5つの感情を示さない抜粋 %Ln 個を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>tags.csvにアーティストのない抜粋 %Ln 個を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>音声のない抜粋 %Ln 個を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%1 に区分のないアーティストの抜粋が %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>録音 %Ln 件を除外しました: %2 によると「%1」は5つの感情のどれでもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>音声のない録音が %Ln 件あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>未知の列のため使いません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>俳優 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>アーティスト %Ln 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>フォルダー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>次の俳優の録音は1つもありません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>公開されている部分にない名前の録音が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>話し声の部分のファイル %Ln 個を除外しました。別のデータセットです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>歌声の部分のファイル %Ln 個を除外しました。別のデータセットです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>%2 以下に、5つの感情のどれかを持つ %1 のファイルが見つかりませんでした。Actor_01からActor_24のあるフォルダーを指定してください (https://zenodo.org/record/1188976 の音声のみのファイル。音声形式は問いませんが、%3 のような元の名前にしてください)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>録音 %Ln 件を除外しました: 「%1」は5つの感情のどれでもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>同じ録音が別のファイルにあるため、%Ln 個のファイルを除外しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>%1 と %2 は、公開されたものの時点で俳優 %3 の同じ録音です。</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>データセットは2つ以上のフォールドに分けます。%1 にはできません。</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>%1 には%2しかなく、%3 フォールドには足りません。フォールドごとに1つ以上必要です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>%1 に %2「%3」はありません。あるもの: %4。</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1が複数の側にあります: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>録音 %Ln 件が、複数のファイルとして複数の側にあります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>ネットワークはこれらを覚えているため、この分割のスコアは未知のものに対するより良くなります。グループ別のフォールドを使ってください。</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>感情の重みは0以上の数でなければなりません。</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>ラベルには少なくとも1つの感情が必要です。</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>俳優 %1 の録音 (%3 件のうち %2 件) がありません (チャンネル-感情-強さ-文-反復-俳優): %4。</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>公開されている部分の録音のうち、ここにあるもの: %2 件のうち %1 件。</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>%1 にあるタグの列がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>「%1」は0でも1でもありません。</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>フィールドが %1 個を超える行があります。</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>これはテキストではありません。ゼロバイトがあります。表をUTF-8のCSVで保存してください。</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>フィールドの中に引用符があります。フィールド全体を引用符で囲み、中の引用符は2つ重ねてください: %1。</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>閉じ引用符の後に文字があります。フィールド内の引用符は2つ重ねて書きます。</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>表が空です。最初の行には列の名前が必要です。</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>この行のフィールド数: %1。見出し行: %2。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>「%1」という列がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>「%1」が分割の2つの区分にあります。</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>%1 にある感情の列がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>「%1」は評価者の割合ではありません。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>この録音にはラベルも重みもありません。</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>この録音には、重みが0より大きい感情がありません。</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>パスがありません。</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>パスにゼロバイトが含まれています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>「%1」は分割の区分 (%2) ではありません。</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 はすでに %2 行目にあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>文字列でなければなりません。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>これはJSONではありません: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>「%1」の列も、感情の重みの列 (%2) もありません。</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>%1 のようなオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>そのような感情はありません。使えるのは次のとおりです: %1。</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>0以上の数でなければなりません。</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>「%1」というメンバーがありません。</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>録音はオブジェクトの配列でなければなりません。</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>「%1」は重み (0以上の数) ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>「%1」が表に2回あります。</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>形式 %1 のデータセットには中立の録音がありません。&quot;neutral&quot; を外してください。</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (未接続)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>プロセッサー (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>入力「%1」を聴き取れません。取り外されたか、ほかのプログラムが使用中か、Moodogramに使用が許可されていません。システムのサウンド設定を確認してから、入力を選び直してください。</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>入力「%1」から何も届きません。電源が入っているか確認してから、入力を選び直してください。</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>安らぎ</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>安らぎ</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>喜び</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>怒り</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>No emotion, as a word of its own: a column, a row</extracomment>
        <translation>中立</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>No emotion, within a sentence</extracomment>
        <translation>中立</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The picture is too large to be drawn.</source>
        <translation>画像が大きすぎて描けません。</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>図を描けません: %1。</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>解像度は %1～%2 dpiでなければなりません。</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>%1 ピクセルの図は描けません。各方向 %2 ピクセルまでです。</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>図の時間範囲が空です。</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>図の周波数範囲が空です。</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>図のレベル範囲が空です。</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>%2 dpiでは、%1 ピクセルの図に画像と軸が収まりません。図を大きくするか、解像度を下げてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>%1 ピクセルの図にはメモリが足りません。</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>図を描くためのMoodogramのモジュールを読み込めない (%1) ため、図を描けません。Moodogramを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>この大きさのファイルを置ける場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>書き込みできる場所を選んでください。</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>フォルダーを作成するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>%1 を書き込めません。ファイルではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>%1 の読み込みに失敗しました: %2。</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>Moodogramに付属するモデルがインストールされていません (%1 がありません)。パッケージmoodogram-modelsをインストールするか、モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>Moodogramに付属するモデルが正しくインストールされていません: %1: %2。moodogram-modelsを再インストールするか、モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>音楽のモデルも声のモデルも %1 にインストールされていません。moodogram-modelsをインストールするか、モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>モデル %1 が %2 にインストールされていません。moodogram-modelsをインストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>HOMEもXDG_DATA_HOMEも設定されていません。どちらかに書き込みできるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>データフォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>Moodogramに付属するファイルがプログラムのそばに見つかりませんでした (探した場所: %1)。moodogram-commonをインストールするか、MOODOGRAM_RESOURCESを設定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>フォルダー %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>残り %L1 秒</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>残り %L1 分</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>残り %L1 時間 %L2 分</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;音楽スペクトログラムからの感情認識: 各曲のどこが安らぎ、喜び、悲しみ、怒り、恐れかを示す音楽ライブラリです。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later。モデルにはそれぞれのライセンスがあります。モデルカードをご覧ください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>Moodogramについて</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>FFTサイズは16から65536サンプルまでです。%1 は使えません。</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>ホップは1サンプル以上にしてください。</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>基準値は0より大きい数にしてください。</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>下限は-300から0 dBまでにしてください。</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>範囲は0以降に始まり、始まりより後に終わるようにしてください。</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>範囲が %1 の終わりより後ろにあります。長さは %2 秒です。</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>%1 をWAVとして書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 を書き込めません。</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>%1 秒以降、%2 には音がありません。もっと前の部分を選んでください。</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>解析結果のファイル名の末尾は .sqlite (SQLの表) または .jsonl (JSON Lines) です。%1 は違います。</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 はライブラリそのものです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>%1 の解析結果を読み込めません。ファイルはありますか？</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>%1 にはエクスポートされた解析結果がありません。</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>%1 の読み込みに失敗しました。</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>%1 の解析結果を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>解析を中止しました: %1 個のファイルが読み込み中に応答しなくなりました。最後のものは %2 です。ドライブまたはネットワーク共有が切断されていませんか？解消してからMoodogramを起動し直してください。</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>このトラックはまだ解析されていません。先に解析してください。</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>存在しません。移動、名前の変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1: 解析中に変更されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>「%1」というプレイリストはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>「%1」は自動更新のプレイリストで、トラックは条件に応じて変わります。トラックを別のプレイリストとして保存し、それを指定してください。</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>タグにあった内容を %1 に記録できないため、これ以上は書き込みません。空き容量と、フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>元に戻すためのファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>%1 のムードは書き込んだものと異なるため、そのままにします。</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>%1 に読み取れない行があります。</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>ウィンドウの時刻は0以降にしてください。</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>%1 の長さは %2 秒です。%3 秒にウィンドウはありません。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>%1 x %2 ピクセルの画像は描けません。1 x 3 ピクセル以上、2億ピクセル以下にしてください。</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>dBの範囲の下端は上端より小さくしてください。</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>最低周波数は最高周波数より低くしてください。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>フォルダー %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>%1 の末尾は .png、.npy、.jsonのいずれかにしてください。書き出すものは、これで決まります。</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>エクスポートすると録音そのものが置き換わります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>%1 秒から %2 秒の間に始まるフレームがありません。フレームの間隔は %3 秒です。もっと長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>dBの範囲の下端は%1 dB以上にしてください。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>除外: トラックの一部分の訂正 %Ln 件。ラベルは録音全体に付けるものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>除外: すでにライブラリにないトラックへの言及 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>除外: 見つからない、取り除かれた、または再生できないトラック %Ln 曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>除外: 5つの感情のどれでもないとされたトラック %Ln 曲。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>この解析結果は新しいバージョンのMoodogramで書き込まれました。インポートするには、このMoodogramを更新してください。</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>解析結果を %1 に書き込めませんでした (%2)。空き容量と、フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>%1 にはエクスポートされた解析結果がありません。ライブラリであれば、統合してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>%1 は新しいバージョンのMoodogramで書き込まれました。インポートするには、このMoodogramを更新してください。</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>%1 の解析結果を読み込めません (%2)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>フォルダー %1 を読み込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>フォルダー %1 は、ファイルの変更を知らせないネットワークドライブにあります。%Ln 分ごとに調べます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>フォルダー %1 には、システムがプログラムに監視を許す数を超えるフォルダーがあります (fs.inotify.max_user_watches)。%Ln 分ごとに調べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>ライブラリ %1 が破損しています (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 は、ムードを書き込めない種類のファイルです。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1: ムードを読み戻せませんでした。元のままにしました。</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1: ムードを書き込むとほかのタグが変わるため、元のままにしました。</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 が見つかりません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>%1 には複数の名前 (ハードリンク) があり、そのうち1つだけが変わることになるため、元のままにしました。</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>%1 の所有者を保持できません: %2。</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>%1 がその間に変更されたため、元のままにしました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>プレイリストには名前が必要です。</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>このプレイリストはすでにライブラリにありません。</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>「%1」というプレイリストはすでにあります。</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>トラックの一部分の終わりは、始まりより後にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>保持: %1 など、接続されていないドライブのトラック %Ln 曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>フォルダー %1 がないか、空です (ドライブが接続されていない可能性があります)。そのトラックは残します。</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>ライブラリ %1 がありません。</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>ライブラリ %1 のフォルダーがありません。作成するか、--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>ライブラリ %1 はフォルダーです。--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 は別のプログラムのデータベースです。元のままにしました。--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>ライブラリ %1 は新しいバージョンのMoodogramで書き込まれました (スキーマ %2、このプログラムは %3 まで対応)。元のままにしました。Moodogramを更新するか、--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>ライブラリ %1 は空です。</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>ライブラリ %1 は古いバージョンのMoodogramで書き込まれました。このバージョンで一度使う (moodogram-cli analyze --library) と更新されます。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>ライブラリ %1 に書き込めません。ファイルとそのフォルダーの書き込み権限を設定するか、--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>ディスクがいっぱいのため、ライブラリ %1 を大きくできません。空き容量を増やしてもう一度お試しください。保存済みの内容は残っています。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>ライブラリ %1 を開けません。ファイルとそのフォルダーに書き込めることを確認するか、--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 はMoodogramのライブラリではありません。元のままにしました。--libraryまたはMOODOGRAM_LIBRARYで別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>ライブラリ %1 が破損しています (%2)。「moodogram-cli library --repair」で、読み取れるものすべてから新しいライブラリを作れます。</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>ライブラリ %1 に別のプログラムが書き込んでいます。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>ライブラリ %1 の読み書きができません (%2)。ディスクとその空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>ライブラリ %1 を使えません: %2。</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>ライブラリ %1 のコピーを %2 に書き込めませんでした (%3)。空き容量と、フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 はMoodogramのライブラリではありません。元のままにしました。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>ライブラリ %1 は新しいバージョンのMoodogramで書き込まれました。元のままにしました。そのバージョンで修復してください。</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 はMoodogramのライブラリではないか、先頭が壊れています。壊れている場合は、コピーから戻すしかありません。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>ライブラリ %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>ライブラリ %1 から読み取れるものがありません。</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>修復したライブラリに問題があります: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>ライブラリ %1 を修復できませんでした (%2)。元のままにしました。ライブラリを使っているほかのプログラムを終了し、空き容量を確認してください。前回の形式の更新前のコピーが、同じ場所にあるかもしれません。</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>修復したライブラリを元の場所に置けませんでした: %1。</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>フォルダー %1 は空です。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>%1 というファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>%1 の拡張属性を保てません: %2。</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>指定より短くなりました: 残りのトラックでは同じアーティストが続いてしまいます。</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>指定より短くなりました: 残りのトラックは、ほかのトラックの隣に置けません。</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>指定より短くなりました: ほかにトラックがありません。</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>指定より短くなりました: 条件に合うトラックがほかにありません。</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>指定より短くなりました: 残りのトラックは道筋から外れるか、同じアーティストが近づきすぎます。</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>解析済みであること</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>ムードがあること (無音にはありません)</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>モデルの判定が明瞭なこと</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>長さがわかること</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>似せたくないもの</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>このモデルで解析したトラックがまだありません。</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>解析したのは無音だけで、ムードのあるトラックがありません。</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>トラックがありません。</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>%1ではない</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%2～%3 は%1</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>ここに固定、%1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1、あなたの判断: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 曲から%1</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1、%2 曲のうちの1曲</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1、%3 曲中 %2 番目</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1、%2 曲中で最も強い</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1、%2 曲中で最も近い</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>適合度が低めです: 最良のトラックでも、%1の確率は %2 です。</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>適合度が低めです: 最良のトラックでも %1 です。</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>指定より短くなりました: %1の確率が %2以上のトラックがほかにありません。</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>指定より短くなりました: 適合度が %1以上のトラックがほかにありません。</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>道筋の始まり</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>道筋の終わり</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>道のりの %1%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>「%1」は、このバージョンが知らない項目です。</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>厳しさは0から1までにしてください。</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>長さは0 分より長くしてください。</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>トラック数は0より大きくしてください。</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>サイズは0より大きくしてください。</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>最も長いトラックは0 分より長くしてください。</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>同じアーティストの間に入れるトラック数は、0から1000までにしてください。</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>同じアルバムの間に入れるトラック数は、0から1000までにしてください。</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>音量の差は0 dBより大きくしてください。</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>テンポの差は0パーセントより大きくしてください。</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>プレイリストの条件ではありません。JSONオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>似せたいトラックの中に、ライブラリにあって解析済みのものがありません。</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>%1 分を超えるトラックがないこと</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>厳しさ %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>%1 分という短いリスト</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>%1 バイトという小さいリスト</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>%Ln 曲のどれも合わず、条件を1つ外しても変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>%Ln 曲のどれも合いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>「%1」がなければ、%Ln 曲が合います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>トラックはムードだけで比較しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln 曲はムードだけで比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>音でも比較するには、古いバージョンで解析したものを再解析してください。</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>「%2」に似ている %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>適合 %1、%2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>無作為に選択</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>%1 に再生</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>未再生</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>%Ln 回再生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>年は不明</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>長さ %1 分</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>アーティスト順</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>アルバム順</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>フォルダーとファイル名の順</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>ライブラリにある</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>条件に合う</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>プレイリスト「%1」が自分自身を参照しています: %2。</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>プレイリスト「%1」: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>「%1」という自動更新のプレイリストはありません。</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>「%1」というプレイリストはありません。</translation>
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
        <translation>Δt %1 秒</translation>
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
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 cent</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δレベル %1 dB</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>%1 needs the labels file %2 beside it, which says what its outputs mean. (Weights alone, a state dict, are no model: train one that starts from them.)</source>
        <translation>%1 には、出力の意味を示すラベルファイル %2 が同じ場所に必要です。(重みだけのstate dictはモデルではありません。それを初期値にしてモデルを学習させてください。)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 は、ラベルファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 は使えるラベルファイルではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 はMoodogramのモデルではありません: メタデータに「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 は別の種類のモデル (%2) です。このバージョンのMoodogramが読み込めるのはmoodogram-model/1です。</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>%1 が区別するのは %2 ですが、Moodogramには %3 が必要です。</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 は使えるモデルではありません: 温度が正の数ではありません。</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>モデル %1 は、このプログラムが計算するものとは別のバージョンのフロントエンド %2 で学習しました。もう一度学習させるか、別のモデルを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: メモリーが足りなくなりました。一度に %Ln ウィンドウずつ続けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>%1 が動かなくなったため、%2 で続けます。メッセージ: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>%1 には、照合に使う出力の記録がありません。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU、%Ln スレッド、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>ネットワークを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>ネットワークは %1 個のウィンドウに形状 %2 のテンソルを返しますが、ラベルのクラスは %3 個です。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>デバイス「%1」はここでは使えません。--device autoまたはcpuを使ってください。使えるものはmoodogram-cli doctorで確認できます。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 はTorchScriptモジュールです。使うと、作成者がファイルに入れたコードが、このマシンでのあなたの権限で実行されます。信頼できる場合は --allow-model-codeを指定してください。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>デバイス「%1」を使えません: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>GPUを使えないため、CPUで実行します。メッセージ: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>ネットワークを準備できませんでした: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>モデル %1 のスコアが数値になりません。ファイルが破損しているか、学習に失敗しています。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>「%1」というネットワークはありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>これは %1 の重みではなく、%2 の重みです。</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>これは %1 の重みではありません:「%2」がありません。</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>重みがネットワークに合いません:「%1」がありません。</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>重みがネットワークに合いません:「%1」の形状が %2 です。</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 は使える重みファイルではありません: %2。別のモデルを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>モデル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>モデル %1 を開けません。</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>重みファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 は使えるPyTorchの重みファイルではありません: %2。</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>重みファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>ネットワークを実行する推論モジュールがインストールされていません (%1 がありません)。パッケージmoodogram-inference-cpuをインストールするか、MOODOGRAM_MODULE_DIRに %2 のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>推論モジュールを読み込めません。</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>パッケージmoodogram-inference-cpuとLibTorchをインストールまたは修復してください。</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>推論モジュールのバージョンが違います: %1 がありません。Moodogramを再インストールしてください。</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>Grad-CAMには、特徴マップがわかるネットワークが必要です。「%1」はOcclusionで説明できます。</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>「%1」という感情はありません</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>「%1」は「%2」でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>「%1」にはネットワークの出力を列挙してください</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>感情を持つクラスがありません</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>温度が正の数ではありません</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>ネットワーク %1 の入力画像は32×32以上でなければなりません。これは %2×%3 です。</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>重みがネットワークに合いません。これはネットワーク %1 の重みです:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>重みがネットワークに合いません:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>TorchScriptモジュールが入力を受け付けません: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>TorchScriptモジュールがロジットのテンソルを返しません。</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>クラスのうち 2 つが &quot;%1&quot; です</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>全体を通して%1</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>明瞭なムードなし、%1寄り</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>主に%1、頻繁に変化</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>明瞭なムードなし、頻繁に変化</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>主に%1、%3 から%2</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>最初は%1、%3 から%2</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>主に%1、%3～%4 は%2</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>トラック %1 には場所もタイトルもありません。</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>JSONではありません: %1 バイト目に誤りがあります。</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>JSONですが、JSPFのプレイリストではありません。</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>どのパスよりも長い行があります。</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>プレイリスト%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>プレイリスト%1はありません。</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>プレイリスト%1はファイルではありません。</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>プレイリスト%1は64 MiBを超えています。本当にプレイリストですか？</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>プレイリスト%1はテキストではありません。</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>プレイリスト %1: %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>プレイリスト %1 が自分自身を含んでいます。</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>プレイリスト %1 を除外しました: プレイリストの入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>[playlist] がありません。</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>項目 %1 にファイルがありません。</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>XMLではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>XMLですが、XSPFのプレイリストではありません。</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>プレイリスト「%1」の作成</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>プレイリスト「%1」の削除</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>プレイリスト名の「%1」への変更</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>プレイリスト「%1」の変更</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>プレイリストの移動</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>「%1ではない」という判断</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>「%1」という判断</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>ムードの判断の取り消し</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>音声ファイルを探しています</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>読める部分を読み込んでいます</translation>
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
        <translation>ピーク %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>トラックゲイン</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>アルバムゲイン</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>MusicBrainz録音</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>MusicBrainzリリース</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>MusicBrainzアーティスト</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容のハッシュ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>複数</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 バイト)</translation>
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
        <translation>判定</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>解析済みだが不明瞭</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>これを含む (大文字・小文字とアクセントは区別しない)</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>これを含む。artist:=&quot;The Who&quot; は名前全体と一致</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>アルバムのアーティスト</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>アルバムの名前</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>タグのジャンル</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>フォルダーとファイル名</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>1994、&gt;=2000、&lt;1970、noneも可</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>ディスク内の番号</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>ディスクの番号</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>300、5m、3:00..4:00も可</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>星の数、1から5。none: 評価なし</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>再生された回数</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>30 日以内。2024-01-31、&gt;=2024も可</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>1 年以上前。never: 未再生</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>このプレイリストにある</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>判定。notsure: 不明瞭、none: 未解析</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>安らぎの確率 (例: mood:calm&gt;0.6)</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>喜びの確率</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>悲しみの確率</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>怒りの確率</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>恐れの確率</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>判定の確かさ</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>モデルが学習した音に近い部分の割合</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>不快 (-1) から快 (1) まで</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>静か (-1) から興奮 (1) まで</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>喜びが最有力な部分の割合</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>始めの1割で悲しみが最有力</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>終わりの1割で安らぎが最有力</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>確率が一度もこれを超えない。never:fearful: 一度も最有力にならない</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>怒りの確率の最大値</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>安らぎの確率の最小値</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>怒りの確率がこの時刻より前に最大になる</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>両方の語句 (タグとパスのどこでも)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>この順に並んだ語句</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>これ以外すべて。NOTも可</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>どちらか。| も可</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>括弧</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>タグにある1分間の拍数。&gt;120も可</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>この閉じ括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>%1 の前に、もう一方の条件がありません。</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>%1 の後に、もう一方の条件がありません。</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>ANDは2つの条件の間に置きます。この語を探すには &quot;AND&quot; と書いてください。</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>NOTの後に、除外するものがありません。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>この括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>括弧の中に何もありません。</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>2つ目の引用符がありません。</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>引用符の間に何もありません。</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>文字列の大小は比較できません。この文字を探すには %1:&quot;%2&quot; と書いてください。</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>%1: の後に、探すものがありません (例: %2)。%1:=&quot;&quot; は、それがないものを探します。</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>%1: の後に、値がありません (例: %2)。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>「%1」という項目はありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>「%1」という項目はありません。項目は %2 です。</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>文字そのものを探すには、引用符で囲みます: &quot;%1:&quot;。</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>括弧の入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>ここに%1がありません (例: %2)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>「%1」は%2ではありません。例: %3。</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>範囲 %1 の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>評価は1から %1 までの星の数、またはnoneです。</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>割合または確率</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>「%1」は範囲外です: 割合と確率は0から1、または0%から100%までです。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>「%1」は範囲外です: -1から1までです。</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>長さ (200 (秒)、3:20、4mなど)</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>日付 (2024-01-31、2024-01、2024) または経過期間 (30d、12h、2w、6m、1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>「%1」は %2 のどれでもありません。</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>トラックのどれだけの割合ですか？例: %1。</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>いつですか？例: %1。</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>どれだけの確率ですか？例: %1。</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>何を一度も超えないのですか？例: %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>「%1」はここでは意味がありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>ここにプレイリストの名前がありません。</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>ここでは比較できません。例: %1。</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>played</source>
        <translation>最終再生</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>安らぎ</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知度</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>感情価</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>覚醒度</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>never</source>
        <translation>決してない</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
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
        <translation>プレイリストを保存</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>M3Uプレイリスト、すべてのプレーヤー用 (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>XSPFプレイリスト (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>ムード付きJSPFプレイリスト (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>PLSプレイリスト (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
</context>
<context>
    <name>SlicePlot</name>
    <message>
        <source>%1 Hz  %2 %3 ct  %4 dB</source>
        <comment>a peak: frequency, note, cents, level</comment>
        <translation>%1 Hz  %2 %3 cent  %4 dB</translation>
    </message>
</context>
<context>
    <name>SpectrogramSettings</name>
    <message>
        <source>Grey, inverted</source>
        <translation>グレー (反転)</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>対数(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>線形(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mel (HTK)</source>
        <translation>メル (HTK)(&amp;M)</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>メル</translation>
    </message>
    <message>
        <source>Mel (&amp;Slaney)</source>
        <translation>メル (Slaney)(&amp;S)</translation>
    </message>
    <message>
        <source>Mel (Slaney)</source>
        <translation>メル (Slaney)</translation>
    </message>
    <message>
        <source>&amp;Bark</source>
        <translation>Bark(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;ERB</source>
        <translation>ERB(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Octaves (notes)</source>
        <translation>オクターブ (音名)(&amp;O)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>オクターブ</translation>
    </message>
    <message>
        <source>&amp;Hann</source>
        <translation>Hann(&amp;H)</translation>
    </message>
    <message>
        <source>Ha&amp;mming</source>
        <translation>Hamming(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blackman</source>
        <translation>Blackman(&amp;B)</translation>
    </message>
    <message>
        <source>Blackman–H&amp;arris</source>
        <translation>Blackman–Harris(&amp;A)</translation>
    </message>
    <message>
        <source>Bar&amp;tlett</source>
        <translation>Bartlett(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kaiser</source>
        <translation>Kaiser(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dolph–Chebyshev</source>
        <translation>Dolph–Chebyshev(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation>Gaussian(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Flat top</source>
        <translation>フラットトップ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rectangular</source>
        <translation>矩形(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>通常(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>再割り当て(&amp;R)</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>ピークのみ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>オクターブ (定Q)(&amp;O)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>固定(&amp;S)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>ページめくり(&amp;P)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>スクロール(&amp;C)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>移動(&amp;N)	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>選択(&amp;S)	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>測定(&amp;M)	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>倍音(&amp;H)	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>倍音</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>モノラル (全体の平均)(&amp;O)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>チャンネル &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>チャンネル &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>ミッド (左 + 右)(&amp;M)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>ミッド</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>サイド (左 − 右)(&amp;S)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>Channel %L1</source>
        <translation>チャンネル %L1</translation>
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
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ディスクの割り当て量を超えました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>ファイルハンドルが無効になりました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>メモリーを確保できません</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>感情の推移</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終再生</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>既知度</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>星 %Ln 個中 %L1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>声</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
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
            <numerusform>%Ln 曲の評価</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>「%1」の評価</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>%Ln 曲の取り除き</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>「%1」の取り除き</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>%Ln 曲の復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>「%1」の復元</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>メニューとモデルカードでのモデルの名前。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>moodnetは小型で声用、musicnetは音楽用、ほかは論文のものです。</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>学習するグループ</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>俳優、アーティスト、または曲。指定がなければ、テストに使わないすべて。</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>テストするグループ</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>学習には使わず、最後に一度だけ採点します。</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>テストの割合</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>グループの指定がないとき、シードで選んだこの割合をテスト用に残します。</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>録音あたりのウィンドウ数</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>1つの録音から学習するウィンドウの上限。均等に配置します。</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>交差検証のフォールド数</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>moodogram-cli crossval用。1回の学習では使いません。</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>フォールドの単位</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>グループ単位が公正です。録音単位では、知っている声をネットワークが覚えていて過大評価になります。crossval専用。</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>音をネットワークが見る画像に変える方法。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>各録音から学習する回数。毎回別のウィンドウを使います。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>1ステップのウィンドウ数。大きいほど安定し、メモリを多く使います。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>たいていはadamwが適します。モーメンタム付きsgdは論文のものです。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モーメンタム</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>sgd用: 前のステップを次のステップに残す割合。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>スケジュール中の最大値。高すぎると損失が発散し、低すぎると何も学習しません。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>one-cycleは上昇した後ゼロまで下がり、constantは一定です。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>最大の学習率まで上げるステップの割合。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>重みをゼロに近づけ、過学習を防ぎます。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>各ラベルの確実さをこれだけ下げ、過信を防ぎます。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>2つのウィンドウとラベルを混ぜます。0はオフ、0.2が標準的です。</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>少ない感情の重みを上げる</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>録音の数にかかわらず、どの感情も同じ重みで扱います。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>大きすぎるステップをここまで縮め、1つの異常なバッチで台無しになるのを防ぎます。</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>重みの移動平均</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>保存するのは重みの移動平均です。0では最後の重みになります。</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>安全な部分でGPUを高速化します。CPUでは無視されます。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>初期の重み</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>ImageNetやほかのモデルなどの重みファイル。空: ゼロから始めます。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>凍結する層</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>musicnetの最初のこの数の層は、初期の重みのまま変えません。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>musicnetがラベルに加えて学ぶYAMNetの重み。空: なし。</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>教師の重み</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>ラベルに対する教師の答えの比重。</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>較正フォールド数</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>確信度を公正にするための追加の学習。0: エポックの選択に使うグループで較正するか、較正しません。</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>エポック選択用の割合</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>この割合のグループを学習から外し、最良のエポックの選択に使います。0: 最後のエポックを使います。</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>検証の間隔 (エポック)</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>エポック選択用のグループを採点する間隔。</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>最良エポックの基準</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>最小の損失、または最大の平均再現率 (UAR)。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早期終了 (エポック)</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>この数のエポックで改善がなければ停止します。0: 停止しません。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>すべての乱数のシード。同じシードなら同じ重みになります。</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>レベル (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>各ウィンドウの音量を、最大でこれだけ上げ下げします。</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>周波数マスク</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>この数の周波数帯域を隠します (SpecAugment)。</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>周波数マスクの最大幅</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>画像の帯域の数。</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>時間マスク</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>この数の時間区間を隠します (SpecAugment)。</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>時間マスクの最大長</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>画像の列の数。</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>イコライザー (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>滑らかなランダムのイコライザーで、最大でこれだけ増減します。</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>帯域制限</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>コーデックや古いレコードのように、ある周波数より上をなくす頻度。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>音楽の下にノイズを加える頻度。</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>ピッチ (帯域)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>最大でこの数の帯域だけ上下させます。</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>最大でこの割合だけ速くまたは遅くします。</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>カラー画像をグレーにする頻度。論文のもの。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>最大でこの割合だけ明るくまたは暗くします。カラー画像のみ。論文のもの。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>最大でこの割合だけコントラストを増減します。カラー画像のみ。論文のもの。</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>論文ではオフです。色相を回すと目に見える明るさが変わり、スペクトログラムではそれがレベルにあたります。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>autoはGPUがあれば使います。ほかにcpu、cuda、cuda:N。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>ネットワークのライブラリのスレッド数。0では物理コアごとに1つ。</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>状態の保存間隔 (秒)</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>クラッシュで失われるのは最大でもこの時間分です。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>学習、または交差検証。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>データセットの場所。</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>フロントエンドのパラメーター</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>標準と異なるもの。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>開始時の重みの学習率</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>ファイルから始まる層は、学習率にこの割合を掛けて学習します。1未満なら初期の重みの近くにとどまります。</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>教師の気分の割合</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>楽しい・悲しい・優しい・怒った・怖い音楽についての教師の答えを、最後にこの割合だけ加えます。録音と異なる音楽をよりよく判断できます。0: 加えません。</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>中立の録音</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>除外するか、独立したクラスにするか。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>録音 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln エポック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>俳優 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>アーティスト %Ln 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%L1 時間 %L2 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>最終学習</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>較正 %L1 / %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>録音を読み込み中: %1 / %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>テスト中: %1 / %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>エポック %L1 / %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 ウィンドウ/秒</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>声、少ない録音、どのコンピューターでも</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>音楽、YAMNetの最初の層を使用</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>論文の比較用。GPU向け</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>論文の最良。GPU向け</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>フォールド %L1 / %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>このマシンでの以前の実行速度による</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>このマシンで測定した数ステップによる</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>別のマシンの数値による推測</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>外部テスト (各フォールドのネットワークによる): UAR %1、正解率 %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>正解率 %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>平均AUC %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>読み込めた録音がありません</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>見つからないもの: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>読み込めないもの: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; でもテスト: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>外部テスト (%1) の録音はすべて学習のデータセットにもあり、テストするものが残りません。別の録音を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>学習のデータセットにもある録音 %Ln 件を除外しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>データセット %1 に、data.groups_trainまたはdata.groups_testが指定する%2の録音がありません: %3。録音を追加するか、設定を変更してください。</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>学習の設定に録音の場所がありません。--dataまたはdata.folderでフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>data.unlabelledで指定された %1 に録音がありません。</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>%1 には%2しかなく、一部を取り分けることができません。別の録音を追加するか、data.test_shareとrecipe.validation_shareを0にしてください。</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>学習用とされた録音がないため、区分のない録音で学習します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>区分のない録音 %Ln 件を除外しました。学習に使うものは学習用としてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>data.test_shareを使うと、そのような分割になります。</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>学習に使うものがありません。すべての録音がテストに入っています。</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>学習は何も言わずに終わりました。強制終了された、メモリーが足りなくなった、またはコンピューターが停止した可能性があります。</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>ファイルがほかのプログラムに変更され、読み込めません (%1)。元に戻すか、この実行を削除してください。</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>学習に使う録音がありません。data.groups_trainにグループを追加してください。</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>学習に使う録音が1件しかありません。ネットワークには2件以上必要です。録音を追加してください。</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>学習が発散しました。エポック %1 で重みが数値でなくなりました。recipe.learning_rateを下げてください。</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>学習が発散しました。エポック %1 で損失が数値でなくなりました。recipe.learning_rateを下げてください。</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>%1 に書き込めません: ディスクがいっぱいか、なくなっています。</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>%1 は学習の開始後に変更されました。学習をやり直してください。</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>学習のデータセットにもあるもの: %1 (%2)。これらの録音はほかより易しい可能性があります。</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>サンプルの値が大きすぎます</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>サンプルがありません</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>使えた録音はありません。最初の録音の理由: %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>最初の層を保持できるのはmusicnetだけです (recipe.frozen_layers)。0にしてください。</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>保存された状態は、現在の録音のものではありません。</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>保存された学習の状態が破損しています。</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>このネットワークは教師から学べません。musicnetなら学べます。</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>実行のフォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 はフォルダーではありません。--outputで新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>フォルダー %1 に学習の実行がありません。config.jsonがありません。</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>フォルダー %1 には完了した実行があります。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>することは残っていません。</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>結果が上書きされないよう、--outputで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>フォルダー %1 には完了していない実行があります。--resumeで続けるか、--outputで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>フォルダー %1 は空ではありません。何も失われないよう、--outputで新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>フォルダー %1 には学習の実行があります。moodogram-cli train --resume %1 で続けてください。</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>フォルダー %1 には交差検証があります。moodogram-cli crossval --resume %1 で続けてください。</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>フォルダー %1 には交差検証のフォールドがあります。moodogram-cli crossval --resume %2 で続けてください。</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>実行のフォルダー %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>別のプロセスが %1 の実行を処理しています。終わるのを待つか、先に終了させてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>%1 から実行を続けられません: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>学習の状態ではないか、別のバージョンのものです。</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>不完全です。</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>破損しています。</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>%1 には録音がありません。</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>学習にはプログラム moodogram-cli が必要ですが、%1 にありません。パッケージ moodogram-cli をインストールするか、Moodogram を再インストールしてください。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>%1 の実行を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>%1 で学習に使えるのは%2だけで、recipe.calibration_folds = %3 には足りません。値を小さくするか、0にするか、別の録音を追加してください。</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>検証中: %1 / %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>%1 には中立の録音がないため、中立をクラスにできません。外すか、録音を追加してください。</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>学習中にメモリが不足しました。バッチを小さくして (recipe.batch_size) 新しい実行を始めるか、メモリを使っているほかのプログラムを終了してこの実行を再開してください。(%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>GPU に障害が起きました。再び動作するようになれば、最後に保存された状態から実行を再開できます。(%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>学習に失敗しました: %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>設定、録音、開始時の重み、または教師がこの実行のものと異なります。新しい実行を始めてください。</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>言語は、ほかのダイアログが開いていないときに変わります。閉じてからもう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>音声のフォルダー (表と同じ場所にない場合)</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>音声…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>表にある音声のフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>音声のフォルダー</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>無音</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>クリップしたサンプル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>学習に適した録音ですか？</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>学習を始める前に、録音の気になる点を示します。</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>問題のあるもののみ(&amp;P)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>ダブルクリックで試聴</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>気になる点</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>録音はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>ほとんどのファイルをデコードできません。別の録音を選んでください。</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>録音を読み込んでいます…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>感情。</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>次の感情の録音がありません: %1。ネットワークがこれらを判定することはありません。</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>最も多い感情の録音は、最も少ない感情の %L1 倍あります。レシピの詳細ページの「少ない感情の重みを上げる」が役立ちます。</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>5つの感情がそろい、偏りもほぼありません。</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>グループ。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln 件の録音は誰のものかわかりません。同じ人がテストの両側に入ると、スコアは過大になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>%1、それぞれ分割の片側だけに入ります。</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>%1のみ: ネットワークは感情ではなく、その特徴を学んでしまうかもしれません。</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>リーク防止。</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>無作為な分割では %1が両側に入り、ネットワークは知っているものでテストされます。公表された検証では、スコアが 9～12 ポイント過大になります。ここではグループを分断しません。</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>分割の反対側で見分けられるものはありません。</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>分割。</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>音。</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>読み込み中です。レベル、複製、破損の結果は後で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>破損、無音、クリッピングのある録音が %Ln 件あります。下をご覧ください。デコードできないものは除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>すべてのファイルをデコードでき、無音やクリッピングもありません。</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>複製。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln 件の録音がデータに重複しています。複製は同じ側に入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>重複した録音はありません。</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>すべての録音が%1で、区別するものがありません。別の感情の録音を追加してください。</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>同じ録音は、別のエンコードでも重複していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>録音 %Ln 件がデータに複数回あり、同じグループに入っていません。確実に同じ側に入るのはバイト単位で同じファイルだけです。ほかのコピーを除くか、両方に同じグループを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>同じエンコードで重複した録音はありません。ほかのエンコードはまだ比較中です。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>各感情の録音</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>コマンドを検索</translation>
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
        <translation>%1  (%2～%3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>平均再現率 (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>マクロF1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>負の対数尤度</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>較正誤差 (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>%1の再現率</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>テストのスコア</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>構成のうち異なる項目</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>エポックごとの損失</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>エポックごとの検証</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>テストのスコアと95%信頼区間</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>検証の損失、なければ学習の損失</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>検証の平均再現率 (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  完了してテスト済みの実行だけではありません。未完了のものにはまだスコアがありません。</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  テストに使った録音が異なるため (共通は %1 / %2 件)、スコアを比較できません。同じ分割で学習するか、同じ録音でモデルを評価してください。</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>テストした録音</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>フォールドのUAR</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>同じ構成</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>外部テストのUAR</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>連動</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
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
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>Recordings that are %3 and were called %4: %1 of %2</source>
        <extracomment>%1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence</extracomment>
        <translation>実際は%3で、%4と判定された録音: %1 / %2 件</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>ガイドでさらに詳しく</translation>
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
        <translation>音の長さ &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>問題のある録音 %Ln 件、次のページを参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>どの録音から学習しますか？</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>感情がわかっている録音です。コピーや変更はせず、元の場所に残ります。</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>録音のフォルダーまたは表</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>フォルダー、またはファイルと感情の表 (CSV、JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>自動認識</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS歌唱</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS発話</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>感情ごとのフォルダー</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>ファイルの表</translation>
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
        <translation>フォルダーの種類。認識が間違っていたら選び直してください。</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>表を選択(&amp;T)…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>読み込んだ録音</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>5つの感情の録音が少なすぎます。ネットワークには少なくとも2つの感情が必要です。</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>録音のフォルダー</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>録音の表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>録音を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>自分のライブラリから(&amp;L)…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>ムードについてのあなたの判断と、感情を指定したプレイリスト</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;使えるもの&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ &lt;b&gt;RAVDESS&lt;/b&gt;の発話または歌唱: Actor_01、Actor_02…のあるフォルダー&lt;br&gt;▸ calm、happy、sad、angry、fearfulという名前の&lt;b&gt;感情ごとのフォルダー&lt;/b&gt;。その下にアーティストごとのフォルダーがあってもかまいません&lt;br&gt;▸ pathとlabel、アーティストがわかればgroupの列をもつ&lt;b&gt;表&lt;/b&gt; (CSVまたはJSON)&lt;br&gt;▸ &lt;b&gt;自分のライブラリ&lt;/b&gt;: 修正したムードと、感情を指定したプレイリスト&lt;br&gt;▸ 公開されている形のままの&lt;b&gt;EMOPIA&lt;/b&gt;、&lt;b&gt;Emotify&lt;/b&gt;、&lt;b&gt;CAL500&lt;/b&gt;とその音声&lt;/p&gt;&lt;p&gt;ここにフォルダーをドロップするか、上で選んでください。感情ごとに、複数の人による10 分ずつの録音があれば始められます。&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>%Ln 件の録音は、どの感情でないかだけがわかっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>音声のフォルダー</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>中立とされる録音を 6 番目のクラスにする(&amp;X)</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>そうしなければ除外されます。ライブラリでは、このネットワークが中立とみなした分だけ、確信度が下がります。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
        <translation>残すもの: 可逆圧縮を優先し、次にビットレートの高いもの</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>最良以外をすべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>ライブラリから取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>重複している録音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>録音を音で比較しています…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 を聴いています (%L2 / %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>ライブラリに重複している録音はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln 件の録音がライブラリで重複しています。先頭が残すファイルです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln 曲は未解析のため、バイト単位でのみ比較しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>再生できません</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>リストを作り直してもここに残ります</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>クリックするとトラックをこの位置に固定します</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未固定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>感情の推移</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>選ばれた理由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>再生中</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>プレイリストのトラック</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>このプレイリストにはまだ何もありません。
ここか、サイドバーのリスト名にトラックをドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>このムードの理由は？</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>ウィンドウ内の覆った部分</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>ポインターの位置</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>画像に重ねるヒートマップの強さ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>Grad-CAMはネットワークの勾配を特徴マップまでさかのぼります。Occlusionは画像の一部を覆い、その感情の確率がどれだけ下がるかを調べます。</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>ネットワークに最適なもの</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion (遮蔽)</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>ヒートマップ(&amp;H)</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>ヒートマップが示すのはネットワークが見た場所です。理由や、判定が正しいかどうかは示しません。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>エクスポートしました: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 付近</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>ネットワークが見た場所を調べています…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>このウィンドウには%1を示すものがありません。</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>%1について主に見たのは、時間 %2～%3、周波数 %4～%5 です。</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · ヒート値 %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>ヒートマップをエクスポート</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>画像 (*.png);;NumPy用の数値 (*.npy);;すべてJSONで (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>感情の推移</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>デシベル</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>パワー</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>パワー密度 (/Hz)</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>パワー密度 (dB/Hz)</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>表示中の部分</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>軸付きの図</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>スペクトログラムの画像</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>スペクトログラムの数値</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見る画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDFページ</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy配列</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV、ファイルのまま</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacityのラベル</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>Sonic Visualiserのレイヤー</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>JAMSアノテーション</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>約 %1、紙面上で %2 × %3 cm</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>表示中の手法にかかわらず、通常のスペクトルの数値です。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>見つかったもの: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>見つからないもの: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>音 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>うち %Ln 件は開けないため除外します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>見つからないもの: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>学習に使わない別の録音でもテストする(&amp;S)</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>手元の音声を使ったCAL500など、別のデータセットです。上の録音から残したテストに加えて、完成したネットワークをこれでも採点します。両方に含まれるものは除外します。</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>フォルダー、またはCAL500のような表</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>テストする録音のフォルダーまたは表</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>テストする録音のフォルダーを選択</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>テストする録音の表を選択。音声は別の場所にあってもかまいません</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>テストする音声のフォルダー</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>テストする録音</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>テストする録音の表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>さらにテストする録音を選ぶか、チェックを外してください。</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>録音を探しています…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>正しくない場合は、正しいムードを教えてください</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>このトラックは%1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>プレイリストにはすぐ反映され、学習にも使えます</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>似たプレイリスト…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>ここから安らぎへ…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>ムードがこのトラックから安らぎへと移っていくプレイリスト</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>%1ではない</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>あなたの判断: %1</translation>
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
        <translation>最初のムード</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>再生中: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>このフォルダーには読み込める音楽がありませんでした。戻って別のフォルダーかデモライブラリを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>%Ln 曲中 %1 曲を聴きました。残りはご覧になっている間にバックグラウンドで進みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>%Ln 曲すべてを聴きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>track, mood, percentage</comment>
        <extracomment>A track and its mood: &quot;Song: Happy, 62 %&quot;.</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: not sure, perhaps %2 (%3)</source>
        <translation>%1: 不明瞭、おそらく%2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>交差検証のフォールド</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>フォールド</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>感情の平均再現率</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1 (処理中)</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1 (未処理)</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>フォールドの平均</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± フォールドの標準偏差</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>ネットワークが上回るべき基準: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>線形ベースライン</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>ガイドの検索結果</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>これらの語句をすべて含む項目はガイドにありません。語句を減らしてください。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::HarmonicCursorItem</name>
    <message>
        <source>%1 Hz   %2 %3 ct</source>
        <comment>frequency, note name, distance in cents</comment>
        <translation>%1 Hz   %2 %3 cent</translation>
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
        <translation>ウィンドウのスペクトログラムに重ねたヒートマップ</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>明るい所がネットワークの見た場所です。マウスで指すか、矢印キーで移動します。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>エポックごとの学習率</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>最大 %1、%2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>学習率、最大 %1</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>最初のエポック</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>エポック %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>フルスケールを基準としたレベル (dB): バーは0.3 秒の平均、線はピーク</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>無音</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>過大</translation>
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
        <translation>レベルと色</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>端をドラッグすると範囲が変わり、間をドラッグすると全体の明るさが変わります</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>次に再生(&amp;N)</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>再生キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>選択項目を再解析(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>ライブラリから取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>評価なし(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>重複を検索(&amp;D)…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>取り除いたトラックを復元(&amp;E)…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>見つからないトラックを消去(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>アルバムでまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>評価(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>ライブラリから取り除きました: %1。ファイルはそのまま残っています。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>ライブラリから取り除いたトラックはありません。</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>見つからないトラックはありません。</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>見つからないトラックを消去</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>%Ln 曲のファイルが、現存するフォルダーからなくなっています。評価や再生回数とともに消去しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>この操作は元に戻せません。消去せずにおけば、ファイルが戻ったときにトラックも戻ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>消去しました: %1。</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>このトラックと比較(&amp;H)</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>フォルダーで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>プロパティ(&amp;I)</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>フォルダーを取り除く</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>「%1」をライブラリから取り除きますか？</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>中にあったもの（%1）は、評価や再生回数とともにライブラリから消去されます。元に戻せません。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>ムードの修正:「このトラックは悲しみ」「悲しみではない」(&amp;C)</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>自分のライブラリから学習</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック数</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>すべての曲の感情</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>トラックについてのあなたの判断から、モデルはあなたの耳を学べます。ムードだけで作ったリストからは、以前のモデルの判定しか学べません。</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>このラベルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>%1 (条件またはムードで作成)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>%1の感情</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>トラックの感情を示すものがまだありません。トラックを右クリックしてムードを修正するか、プレイリストの感情を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>少ない感情: %1。各感情につき、複数のアーティストの少なくとも %Ln 曲があれば始められます。1曲もない感情は判定されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>%Ln 曲はどの感情でないかだけがわかっています。これも学習に使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>Audacityのラベル(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>Sonic Visualiserのレイヤー(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;JAMS…</source>
        <translation>JAMS(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>JS&amp;ON…</source>
        <translation>JSON(&amp;O)…</translation>
    </message>
    <message>
        <source>Tables for SQL (*.sqlite)</source>
        <translation>SQL用テーブル (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>ムードをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>ムードをタグに書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>選択項目のムードをエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>すべてのトラックのムードを1つのファイルに。ほかのプログラムや別のコンピューター用</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>エクスポート済みのムードを、場所を問わず同じ音のトラックに取り込みます</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>選択したトラックのファイルに、ほかのプレーヤー用に書き込みます。実行前に内容を表示します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>選択したトラックのムードの保存先フォルダー</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>ムードを書き出しています…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>%Ln 曲のムードを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln 曲はまだ解析されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln 個のファイルに書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>すべてのムードをエクスポート</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>ムードをエクスポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>%Ln 件の解析結果を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>ムードをインポート</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>エクスポートされたムード (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>ムードをインポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>%Ln 件の解析結果をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln 件はすでにライブラリにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>ファイル内の %Ln 件は内容が正しくないため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>すべてのムードをエクスポート(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>%1に似たもの</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>%1に似ていないもの</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>似せたいトラック</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>プラスのトラックに似ていて、マイナスのトラックには似ていないリストになります。このウィンドウを開いたときにライブラリまたはプレイリストで選択されていたトラックが並びます。</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>似せる / 似せない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>外す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>ライブスペクトル</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>4 秒間聴き取ると最初の判定が出ます。</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>感情なし: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>聴き取る対象</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>入力のサンプリングレート</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>表示が追いつかなかった音と、モデルが処理中だったか音が欠けていたために飛ばされた 4 秒のウィンドウ</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>再生中の音</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>マイクなどの入力が見つかりません</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>聴き取っていた入力が取り外されました。別の入力を選んでください。</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>何も再生されていません。トラックを再生するか、上で入力を選んでください。</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>「%1」の音を待っています…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>聴き取りを停止中です。</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>? 不明瞭</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1、%2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>欠落: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln ウィンドウ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>画像を止める</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>画像を静止させます。聴き取りは続きます</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>静止</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>周波数目盛</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>メル</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>窓とFFTサイズ</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>Hann窓のサンプル数: 多いほど周波数を、少ないほど時間を細かく分解します</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>レベル範囲</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>最初の色から最後の色までのレベル</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>時間の幅</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>左端から現在までの秒数</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveView</name>
    <message>
        <source>Live spectrum</source>
        <translation>ライブスペクトル</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>感情</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 秒</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>デモライブラリを追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>新しいムードプレイリスト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>すべてのトラックを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>設定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>スペクトログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>ムード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>再生キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>ライブスペクトル(&amp;L)</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>スペクトログラムの表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Colours of the window
----------
Whether pictures and controls may glide</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>選択項目を解析(&amp;S)</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>すべて解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>問題のあるファイルを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>選択したファイル、選択がなければすべて</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>再生中は低速にする(&amp;W)</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>バッテリー使用時は一時停止(&amp;B)</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>長いファイルをスキップ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>モデルの学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>学習の実行一覧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>Moodogramについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>しない(&amp;N)</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>20 分を超えるもの(&amp;2)</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>1 時間を超えるもの(&amp;1)</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>3 時間を超えるもの(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>音楽か無伴奏の声かに応じて、トラックごとに適したモデルを使います</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>音楽(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>声(&amp;V)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>再生または一時停止 (ボタンや入力欄にフォーカスがないとき)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>トラックの表</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>コンパクトプレーヤー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>最近のフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>ようこそ(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>これは何？ フォーカスのある部品の説明</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>動き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>減らす(&amp;R)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ フォルダーを追加</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>新しいムードプレイリスト</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>修復</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>ライブラリを修復しました。保持した項目: %1、失われた項目: %2。破損したファイルは %3 です。</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 個のフォルダーまたはファイルを読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>モデル %1 はもうインストールされていません。自動選択に切り替えました。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>自動: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>モデル %1、ライセンス %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 / %2 曲を解析済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>長いトラック %Ln 曲は除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 / %Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>音楽フォルダーを追加</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>再生キュー</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>再生キュー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>プレイリストの %Ln 個のファイルがライブラリにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>今すぐ解析</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>新しいモデルでまだ解析していないトラックが %Ln 曲あります。所要時間は約 %1 です。以前の結果は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>新しいモデルでまだ解析していないトラックが %Ln 曲あります。時間がかかるかもしれません。以前の結果は残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>メッセージと詳細をコピーします</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>ライブラリで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>このモデルにはカードがありません。何を学習し、どれほど正確かはわかりません。</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>スコア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>このコンピューターで(&amp;O)</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  計算結果はファイルの記録どおりです。確率の差は最大 %1 です (%2 までは丸め誤差)。%3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  計算結果がファイルの記録と異なります。確率の差は %1 です (丸め誤差なら %2)。このコンピューターでのスコアは信頼しないでください。%3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>レポートは %1 です。</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>レポートとして保存(&amp;R)…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>数値と図を1つのHTMLファイルに保存します</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>自己診断(&amp;K)</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>決まった信号をいくつか計算しています…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>速度を測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>3 秒間測定しています…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>録音でテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>感情がわかっている録音。学習と同じく、感情ごとのフォルダー、表、または公開データセット (CAL500とお手持ちの音声など) を使えます。モデルが学習していないものを選んでください。</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>フォルダーで(&amp;F)…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>表で(&amp;T)…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>採点した録音</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>ファイルを削除します。このモデルによる解析結果はライブラリに残ります</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>プログラムに付属するモデルは削除できません</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>すべてのトラックをこのモデルの結果で表示し、未解析のものは解析します</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>フロントエンド %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>学習データ %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>ライセンス %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>確信度は較正されていません</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>無伴奏の声から学習したモデルです。伴奏のある音楽についての判定は推測で、多くは「不明瞭」になります。</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>%1、ここでテスト: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>学習時にテスト用に残した録音: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>このモデルにはテストの判定が付いていません。カードに数値があるかもしれません。ご自身の録音でテストすると、どれほど役立つかがわかります。</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>このコンピューターでの所要時間。ライブラリの所要時間はこれをもとに見積もります。</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>4 分の曲に %1 秒かかります (デコードを除く)。%2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>ファイルに比較するスコアの記録がありません。</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>決まった信号について、計算結果がファイルの記録どおりかどうか。</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>録音を採点しています…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>テストする録音</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>表 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>ライブラリの %Ln 曲中 %1 曲は、モデルが学習した範囲の外にあります。これらのムードは推測です。</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>中立も区別</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>インストール済みのモデル</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>モデルがインストールされていません。インポートするか、自分のモデルを学習させてください。</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 をインストールしました。</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>使用すると %Ln 曲を解析します。ほかのモデルの結果は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>ライブラリで使う</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>エクスポートしました: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>付属、音楽用</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>付属、無伴奏の声用</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>モデルをエクスポート</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>ファイルとカードを削除します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>モデルファイル (.safetensors)、または学習の初期値にするPyTorchの重み (.pth)。ここにドロップすることもできます</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>これはムードのモデルではなく、ネットワーク %1 の重みです。学習の初期値として使えます。</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>この重みから学習…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>モデルと重み (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 を置き換えますか？</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>モデルには、同じ名前のカードとテスト判定のファイルが付きます。このフォルダーでは、その名前が別のものに使われています。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>各ムードの確率</translation>
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
        <translation>プレイリストに沿ったムード: 希望と実際</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>適合度 %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>プレイリストに沿ったムード</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>プレイリストに沿ったムード: 希望 (破線) と実際</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>適合度 %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>感情価: 悲しみから喜びへ</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>覚醒度: 静かから活発へ</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>ライブラリのムード</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明瞭</translation>
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
        <translation>%1だけ</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <extracomment>A slider; %1: an emotion within a sentence</extracomment>
        <translation>%1の割合</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>選択項目のムード</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>モデル自身の較正による、このような判定が正しい割合</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ このトラックの大部分はモデルが学習した音と異なるため、ムードは推測にすぎません。</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>トラックが選択されていません</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>トラックを選択するとムードが表示されます</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>確信度 –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>確信度 %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? 不明瞭</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>%1のムード</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>ファイルにムードなし</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>前回の変更を取り消す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>ムードをタグに書き込む</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>変更されるファイル</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>現在のムード</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>変更できないファイル</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>%Ln 曲のタグを調べています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>前回書き込んだ内容を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln 個のファイルのタグを前回の変更前に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln 個のファイルを変更します。ほかのタグ、画像、音はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>変更されるファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>%Ln 個のファイルはすでにその内容です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln 曲はまだ解析されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>書き込んで確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>%Ln 個のファイルを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>元に戻す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>ミュージックフォルダー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>別のフォルダー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>デモライブラリ(&amp;D)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>%1: 音楽を探しています…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>サブフォルダーもすべて含みます</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>Moodogramが作った、5つのムードすべてを含む十数曲の短い曲</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>ファイルはそのままの場所にそのまま残り、データがこのコンピューターの外に出ることはありません。フォルダーはいつでも追加できます。</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>このシステムにはミュージックフォルダーの指定がありません</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>%1: まだ音楽がありません</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>音楽のあるフォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: オーディオファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1: オーディオファイル %Ln 個以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>どのネットワークに学習させますか？</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>録音が少ないときは、大きいほど良いとは限りません。RAVDESSでは小さなMoodNetが録音の81%、線形モデルが71%で正解します。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>1 ウィンドウ</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>この学習</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>4 秒のウィンドウ1つを学習する時間</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>なし: すべての重みを無作為に決定</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
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
        <translation>⚠  %1 はフロントエンド %2 用ですが、現在は %3 です。</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>フロントエンド %1 の画像を見ます。別のネットワークを選ぶと、これとデータ拡張が変わることがあります。</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>初期の重み</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>重み (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>このマシンでの時間を測定しています…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>時間は別のマシンの数値による推測です。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>ネットワークが受け取る画像</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>%1 の時点でネットワークが見る画像を計算しています…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>%3 が見る %1～%2: %L4 × %L5 ピクセル、等倍表示</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>このムードの理由は？(&amp;W)</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>ネットワークがこの画像のどこを見たか</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>解析が終わったとき(&amp;A)</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>学習が終わったとき(&amp;T)</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>問題が起きたとき(&amp;W)</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>次のトラックが始まるとき(&amp;K)</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>解析が終わりました</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>%Ln 曲を聴きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>ムードの道筋</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>点をドラッグします。ダブルクリックで点を追加、Deleteで選択した点を削除します。
キー: 矢印で移動、Page UpとPage Downで別の点を選択、Insertで追加。</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>感情価と覚醒度の平面上のムード</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>点をドラッグするか、矢印キーで動かします</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1、感情価 %L2、覚醒度 %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>点 %L1 / %L2: %3、感情価 %L4、覚醒度 %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>まだ画像がありません</translation>
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
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>再生/一時停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>このトラックの後で停止(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>10 秒戻る(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>10 秒進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>A-Bループ: 始点、終点、解除(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>シャッフル(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>リピート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>すべてのトラック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>このトラック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>再生キューを空にする(&amp;C)</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>速度(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>遅く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>元の速度(&amp;A)</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>音量を上げる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>音量を下げる(&amp;Q)</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>速度: %1 倍</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>ループを終了しました。</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>%1 からループします。終点でもう一度押してください。</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>%1 から %2 までループします。もう一度押すと終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>%Ln 曲続けて再生できなかったため、これ以上は試しません。ドライブはつながっていますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>オーディオデバイス「%1」が再生できません。設定で別のデバイスを選ぶか、デバイスが使えるようになったらもう一度再生してください。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>新しい空のプレイリスト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>プレイリストを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>コピーをフォルダーに保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>似た曲でリストを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>リストの条件を変更します。固定したトラックは元の位置に残ります</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>このリストのトラック、または選択したトラックに似た曲の新しいリスト</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>プレイリスト(&amp;P)</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>プレイリストに追加(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>新しいプレイリスト(&amp;N)</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>似た曲の新しいプレイリスト(&amp;L)…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>変更のたびにすべてのプレイリストをM3Uとして書き出します。ほかのプレーヤー用です</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>プレイリスト「%1」を削除しました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>プレイリストを保存しました: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>トラックの移動</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>トラックの取り外し</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>「%1」は自動で作られるリストです。「変更…」で条件を確認でき、「複製」で編集できるリストを作れます。</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>「%1」に追加しました: %2。</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>%Ln 曲の追加</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>トラックの固定</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>トラックの固定解除</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>固定を解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>この位置に固定(&amp;L)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>プレイリストから外す(&amp;T)</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>プレイリストを開く</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>プレイリスト (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>一部を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>プレイリストのコピーの保存先フォルダー</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>「%1」の条件を読み取れません。</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>ムードの判断の取り消し</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>上へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>ムードプレイリスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>リストを似せたいトラックをライブラリで選択してから、このウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>解析済みのトラックがまだないため、ムードがわかりません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>%1に似た曲</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1、%L2 分</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>%1 曲、解析済み %2 曲</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>ムードは問わず、下の条件だけで選びます。</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>ムード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>道筋(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>似た曲(&amp;I)…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>指定なし(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>長さ (分)</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>ミックスなど、これより長いトラックを除外します</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>このムードの確率が低いトラックや、道筋に合わないトラックを除外します</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>モデルの判定が不明瞭なトラックも含める(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>最大曲数(&amp;K)</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>最長トラック(&amp;O)</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>厳しさ(&amp;R)</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>間に %1 曲</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>同じアーティストの曲の間に、ほかのトラックを少なくともこの数だけ挟みます</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>同じアルバムの曲の間に、ほかのトラックを少なくともこの数だけ挟みます</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>前のトラックとの音量差の上限 (ReplayGainがわかる場合)</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>同じ録音の重複を許す(&amp;M)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>適合度の高い順</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>追加日の新しい順</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>最近再生した順</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>再生回数の多い順</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>年の新しい順</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>逆順(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>アーティスト間隔(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>アルバム間隔(&amp;B)</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>音量差(&amp;D)</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>順序(&amp;D)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>順序と間隔</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>リストの条件</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>プレイリストのトラック</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>すべて今すぐ解析(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>おまかせ(&amp;S)</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>適合する曲の別の組み合わせ</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>以前のリスト</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>これまでに使った条件</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>自動更新(&amp;U)</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>ライブラリが変わるたびにリストを作り直します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>プレイリストを保存(&amp;V)</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>前のトラックとのテンポ差の上限 (タグにテンポがある場合)。半分と2倍は同じとみなします</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>アーティスト順</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>アルバムとトラック順</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>フォルダーとファイル順</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>テンポ差(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>プレイリストの名前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln 曲がライブラリにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>自動更新</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>テーマ 外観 配色 ダーク ライト 暗い 明るい</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>ネットワーク 音楽 声 音声</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>長いファイルをスキップ</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>時間 分 ミックス 除外</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>バッテリー 電池 速度 バックグラウンド</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>ショートカット キー キーボード 割り当て</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>オーディオデバイス</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>出力 スピーカー ヘッドホン イヤホン オーディオ</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>すべてのトラックを同じ音量に</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>すべてのアルバムを同じ音量に</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>タグのReplayGainに従い、クリップしない範囲で調整します</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量調整</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain ボリューム 音量 ノーマライズ 正規化 ラウドネス アルバム トラック</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>なし: ギャップレス</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>アルバム内で連続するトラックはフェードしません</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>クロスフェード</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>ギャップレス フェード つなぎ 曲間</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>音の高さは変わりません</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>テンポ 遅く 速く スピード</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>音楽フォルダー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>音楽 フォルダー 追加 削除 取り除く</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>言語 翻訳 ロケール 日本語 language</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>プロセッサー CPU グラフィックカード グラボ GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>デスクトップ メッセージ お知らせ</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>アニメーション スクロール アクセシビリティ 減らす</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>ファイルとフォルダーの名前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>これがレポートの全内容です。含めたくないものは外してください。何も送信されません。コピーするか保存して、ご自身でお送りください。</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>何が起き、本来はどうなるはずでしたか？(&amp;W)</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>何が起き、本来はどうなるはずでしたか？</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>レポートに含める項目</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>オフにするとパスを [path] に置き換えます</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>バージョンとデバイスを調べています…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1、%2 kHz、%3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>現在読み込めません</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>評価と再生</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>タグ、ファイル、利用状況</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>既知度</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>感情の推移</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 / %2 曲を解析済み</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1、不明瞭</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>%1がモデルの学習した音に近い</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>モデルに情報なし</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>再生キュー</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>再生キューは空です。トラックを選択してQを押すか、メニューの「再生キューに追加」を選んでください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>空にする</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(ライブラリにありません)</translation>
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
        <translation>最小レベル</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>最大レベル</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>From a level to a level</extracomment>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecentFolders</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>MoodNet、8 エポック: 数分で最初の感触をつかむ</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>声に最適</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>MoodNet、32 エポックと、確信度を較正する5回の追加学習</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>音楽に最適</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>MusicNet、36 エポック、音の強いデータ拡張</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>論文どおり</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>SoX画像でのResNet152、色のデータ拡張。GPU向け</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>マシン</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>どのように学習しますか？</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>プリセットはネットワーク、画像、レシピをまとめて設定します。後から自由に変更できます。</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>すべてのオプション(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>学習するウィンドウ %Ln 個 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>較正: 確信度ごとの正解率</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>確信度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>録音 %Ln 件、確信度の平均 %1: 正解 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>取り除いたトラック</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>ライブラリから取り除いたトラックです。ファイルは元の場所にあります。復元すると評価、再生回数、解析結果も戻ります。</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>取り除いたトラック</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>選択項目を復元</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RuleRow</name>
    <message>
        <source>with</source>
        <extracomment>A rule of a playlist begins so: with or without</extracomment>
        <translation>該当</translation>
    </message>
    <message>
        <source>without</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>含むか除くか</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>条件の対象</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>条件を取り除く</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>条件、例: year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ 条件を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>続行するまでマシンを解放します。何も失われません</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>今すぐ仕上げる(&amp;F)</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>ここまでのエポックから最良のものを選び、テストしてモデルを書き出します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>現在の状態を保存して終了します。後で再開できます</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>最後に保存した状態から続け、同じ結果になります</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>今すぐ開始(&amp;S)</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>順番を待たず、ほかの学習と並行して始めます</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>1つ前のものと順番を入れ替えます</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>後へ(&amp;A)</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>1つ後のものと順番を入れ替えます</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>キューから外す(&amp;Q)</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>再開するまで始まりません</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>この実行のフォルダーを削除します</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>学習の出力</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>レポートを開く(&amp;P)</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>この実行のレポートをブラウザーで開きます</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>レポート、図、表をファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>このモデルを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>ライブラリで使えるよう、自分のモデルに加えます</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>レポート (HTML)(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>曲線と行列 (PNG)(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>エポック (CSV)(&amp;E)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>混同行列 (CSV)(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>すべてをフォルダーに(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>別のマシンで実行中です: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>実行をエクスポート</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>エポック %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>損失: 学習 (青)、検証 (橙)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>表示する学習</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>損失の軸を対数にします</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>曲線を移動平均で表示します</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>エポックごとの損失</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>ホイール: 拡大・縮小、ドラッグ: 移動、ダブルクリック: 全エポック</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>感情の平均再現率 (UAR)、正解率 (灰)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>エポックごとの検証</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>混同行列、各行の%: 実際 ↓ 判定 →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>テストの誤判定上位。ダブルクリックで試聴</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>誤って判定された録音、確信度の高い順</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>録音</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>テストのUAR %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>最後に保存した状態から再開できます。</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>最初のエポックの後に表示されます。</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>途中の検証用に残したグループがないため、最後にテストの結果だけが表示されます。</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>キューの %L1 番目</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>フォールドのUAR %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>Moodogramが開いていれば、前の学習が終わると始まります。</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>感情の平均再現率 (UAR)、ほかのフォールド (灰)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>表示するテスト</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>混同行列と最悪の判定: 残しておいたテスト、または外部テストのもの</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>残しておいた録音</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>%1 の誤判定上位。ダブルクリックで試聴</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>学習の損失 (検証なし)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunsWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a training, percentage</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Training Runs</source>
        <translation>学習の実行一覧</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習の実行一覧</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>まだ何も学習していません</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>感情がわかっている録音から、自分のモデルを学習させることができます。</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>モデルの学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>「%1」を、ログ、曲線、モデルとともに削除しますか？</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>インストールしたモデルは残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>待機中、%L1 番目</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>CtrlまたはShiftを押しながら複数を選ぶと比較できます</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>同時に行う学習の数(&amp;T)</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>同時に行う学習の数</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>それ以上の学習は、どれかが終わるまで待ちます</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>選んだ実行のスコア、曲線、構成を並べて表示します</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>正解 (各感情を同等に扱う、UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>較正誤差 (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>%Ln 件の録音を採点できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>トラックを検索</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>検索: 語句、artist:名前、mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索の使い方</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>検索の使い方 (検索欄でF1)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>検索の使い方</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>語句とその組み合わせ</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>タグの内容</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>確率と割合: 0.6または60%。日付: 2024-01-31、2024-01、2024、または経過期間: 12h、30d、2w、6m、1y。空白を含む語句は引用符で囲みます。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>トラック内の位置</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionItem</name>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3 秒)</translation>
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
        <translation>モデル %1 による判定。</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>無伴奏の歌唱から学習したモデルのため、ほかの音楽で確信をもつことはまれです。</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>未解析</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>割り当て直す</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>すべて既定値に戻す</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>操作を選び、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>新しいキーを押してください。空欄でBackspaceを押すとキーなしになります。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>ライブラリ、ムード、プレイリスト、フォルダー</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>すべてのトラック</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加したもの</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日以内に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>使用できなかったファイルとその理由</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>最も確率の高いムードが %1未満のトラック</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>ここにトラックをドロップすると新しいプレイリストを作成</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (オフライン)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>ライブラリからフォルダーを取り除く…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>先に音楽を一時停止します</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePanel</name>
    <message>
        <source>A&amp;verage</source>
        <translation>平均(&amp;V)</translation>
    </message>
    <message>
        <source>Peak &amp;hold</source>
        <extracomment>The highest level that was ever reached stays</extracomment>
        <translation>ピークホールド(&amp;H)</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>選択部分の平均</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>選択部分の最大値。選択がなければ、オンにしてから表示された範囲の最大値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>CSV形式でコピー</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>スペクトルをCSV形式でコピー</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>%1～%2 の平均</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>%1 の時点</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>ネットワークは何を見ますか？</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>4 秒の音が1枚の画像になります。学習中はすべての画像を無作為に変化させ、録音そのものではなく感情を学ばせます。</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>録音されたままの画像</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>学習時の画像</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel、声用</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel、音楽用</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear、論文のもの</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>無作為な変化</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>表示する録音</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>引き直す(&amp;A)</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>同じ強さで別の無作為な変化</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>録音されたまま</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>今回、学習で見る画像</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 ピクセル</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>混合: この録音が %1、残りは別の録音</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>ポインターまたは再生位置でネットワークが受け取る画像そのもの</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示内容を保存します</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>スペクトログラムを全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>スペクトログラムだけを表示。Escで戻ります</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>全画面、ループ、帯域を終了</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>目盛、窓、範囲、色、パネルを初期状態に戻します</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>周波数目盛(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窓(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>FFTサイズ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>オーバーラップ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>チャンネル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>カラーマップ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>レベル範囲(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>%L1 dB 明るく(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>%L1 dB 暗く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>波形(&amp;W)</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>スペクトログラムの下にトラック全体の波形を表示します</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>スペクトル(&amp;E)</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>スペクトログラムの横に、ポインターまたは再生位置のスペクトルを表示します</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>軸の目盛に合わせた線</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>軸に音名を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>ヘルツの代わりに音名を表示します</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>再生に追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>始めから終わりまで</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>トラック全体とすべての周波数</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>前の表示範囲</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>次の表示範囲</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>軸を固定(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>次のトラックも同じ表示範囲で表示します</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>1回再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>選択部分を1回再生します</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>選択部分を繰り返し再生します</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>その周波数のみ(&amp;I)</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>選択した周波数だけを聴きます</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>拡大表示(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>解除(&amp;C)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択しない</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>ファイルと比較(&amp;W)…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>2つ目のファイルを同じ設定で表示します</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>2つのファイルを入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>軸を連動(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>拡大・縮小、スクロール、ポインターを両方同時に動かします</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>左右に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>上下ではなく左右に並べます</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>2つ目のファイルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>ネットワークの視点(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>表示設定をリセット(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>変換(&amp;R)</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>軸をリセット</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>選択範囲(&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>このムードの理由は？(&amp;Y)</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>ポインターまたは再生位置のウィンドウで、ネットワークが見た場所</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>この部分を繰り返し再生中。押すとループを終了します (Esc)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>この周波数だけを再生中。押すとすべて聴けます (Esc)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>ループ %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>%1 – %2 のみ  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>感情</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>スペクトログラムと感情の推移</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>周波数の拡大・縮小、または選択帯域の変更</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>周波数方向にスクロール</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>トラック全体を表示</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>すべての時間と周波数を表示</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>前の表示範囲に戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>次の表示範囲に進む</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>カーソルを1ピクセルまたは1ビン移動</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>カーソルを大きく移動</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>選択範囲を広げる</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>ツール: 移動</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>ツール: 選択</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>ツール: 測定</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>ツール: 倍音</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>カーソル位置にツールで印を付ける</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>印を消す</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>選択または測定した内容をコピー</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between keys: &quot;Left, Right&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 %2 ct</source>
        <comment>note name, distance in cents</comment>
        <translation>%1 %2 cent</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %2 (window %3–%4)</source>
        <extracomment>What the network said: %1: an emotion, %2: how sure in percent, %3, %4: times</extracomment>
        <translation>%1 %2 (ウィンドウ %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>%3 中 %1～%2</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>%3 中 %1～%2、%4～%5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>選択範囲を再生</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>選択範囲をループ</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>この周波数のみ再生</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>この周波数のみループ</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>選択範囲を拡大表示</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>選択範囲をエクスポート…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>範囲の値をコピー</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>測定値をコピー</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>測定を消去</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>倍音を消去</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>倍音</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>軸をリセット</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>ネットワークの視点</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>スペクトログラムのその他の項目</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>window, FFT size, overlap</comment>
        <extracomment>On a button</extracomment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Octaves, %1</source>
        <comment>overlap</comment>
        <translation>オクターブ、%1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>デコードしています…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>トラックを選択すると、スペクトログラムと感情の推移が表示されます。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>どれで学習し、どれでテストしますか？</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>テストにはネットワークが一度も聴いていない人 (またはアーティスト、曲) を使います。そうして初めて、スコアが実際の性能を示します。</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>シードで選んだ割合(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>次のグループ(&amp;T):</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>テストするグループ</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>データセットの公開時の分割どおり(&amp;P)</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>テスト以外</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>引き直す</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>別のシードでグループを割り振り直します</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>録音はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>テストを行わないため、モデルの性能は誰にもわかりません。</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>最良のエポックの選択や確信度の較正に残すグループがありません。最後のエポックを使い、確率は過信ぎみになるかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>全グループを順番に、フォールド数(&amp;E):</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>交差検証: フォールドごとに1つのネットワークが、ほかのすべてから学習し、そのフォールドでテストされます。全グループが一度ずつテストされ、レシピの良さが最もよくわかります。最後に使える単一のモデルはできません。</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>交差検証のフォールド</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>これはレシピの良さを示すもので、最後に使える単一のモデルはできません。モデルを得るには、別の選択肢で一度学習してください。</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>なし: すべてから学習(&amp;N)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>学習に使用</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>最良エポックの選択</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>最後にテスト</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>どれがどちらの側か</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>録音の数: 学習 %1、最良エポックの選択 %2、テスト %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of groups, number of recordings</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who, what for, number of recordings</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>誰かは不明</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>較正フォールド %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>一度テスト、それ以外は学習</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>テストする録音、それぞれ %L1 フォールドの1つで: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>フォールド %L1 でテスト</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>フォールド %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>進行中の処理</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>ネットワーク未読み込み</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>%1 / %2 で一時停止中</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>バッテリーのため %1 / %2 で一時停止中</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>解析中 %1 / %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>再生中は低速</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>タグを読み込み中、%Ln 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>開始の準備ができました</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>学習は独立したプログラムで動きます。このウィンドウを閉じても続き、「学習の実行一覧」で確認できます。</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>同じことをコマンドラインで</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>学習: %1、最良エポックの選択: %2、テスト: %3。シード: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1、フロントエンド %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1、その前に確信度を較正する学習 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>これらの録音から作ったものには %1 が適用されます</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>次回用に残すスペクトログラムに最大 %1、実行に最大 %2</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>%2 の空きは %1 だけです。入りきらない分はエポックごとに計算し直すため、遅くなります</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>学習の開始時に、構成を実行のフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>ディスクの空きが足りません。学習は最大 %1 を %2 に書き込みますが、空きは %3 です。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交差検証</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>フォールド: %1。それぞれの学習: 約 %2、最良エポックの選択: %3、テスト: 全録音を一度ずつ。シード: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>前の学習 %Ln 件の終了後</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>さらにテストするもの</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>%1 は削除または移動されました。表示しているのは以前の内容です。</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>%1 は別のファイルに変わりました。現在の内容を見るには読み込み直してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>%1 は別のプログラムによって変更されました。現在の内容を見るには読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>感情の推移</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>列の幅を内容に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>さまざまなアーティスト</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>未解析</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>解析中…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>アルバム「%1」、%2、%3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>再生中</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1 (あなたの判断)</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>あなたの判断: %1。モデルの判定: %2。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>学習「%1」が完了しました。</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>学習「%1」が途中で終了しました。</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>自分のモデル</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>ステップ %L1 / %L2: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>モデルの学習</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>選択内容は次回のために保存されます</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>キューに追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>1 オクターブに %Ln ビン。窓の長さは
1 オクターブ下がるごとに 2 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>1 窓 %1 ms、ビン間隔 %2 Hz
(%3 kHz の場合)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>前のトラック</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>次のトラック</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>再生時間</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>リピート: このトラック</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>リピート: すべて</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>リピート: オフ</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>再生していません</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>学習によるこのマシンの使用状況</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, memory</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ValenceArousalPlot</name>
    <message>
        <source>tense, angry</source>
        <extracomment>Corner of the plane of valence and arousal: unpleasant and excited</extracomment>
        <translation>緊張・怒り</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>興奮・喜び</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>安らぎ</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>感情価と覚醒度</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>右ほど快く、上ほど活発です。大きな点: トラック全体。小さな点: 始め (輪) と終わり。</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>感情価 %L1、覚醒度 %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>トラック全体の波形</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>枠をドラッグで移動、端をドラッグで拡大・縮小、クリックでその位置へ</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>表示中: %3 中 %1～%2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>Moodogramへようこそ</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>Moodogramには音楽用と無伴奏の声用の2つのモデルが付属し、トラックごとに適した方で解析します。判定は絶対ではなく、確信の度合いも示します。</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>出力先(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>解析に使うもの(&amp;A)</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>このコンピューターの構成を調べています…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>音楽は再生できますが、ムードに必要な部品が足りません。%1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>これは低速な種類です。libopenblas0-pthreadパッケージをインストールすると大幅に速くなります。</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>音楽はどこにありますか？</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>再生と解析の方法</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>音楽と最初のムード</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>ライブラリを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%2を使う%1、プロセッサーコア %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>ステップ %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>音楽フォルダーを追加…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>デモライブラリを試す</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>曲に宿る安らぎ、喜び、悲しみ、怒り、恐れを聴き取る</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>音楽のフォルダーを追加してください。Moodogramは数秒で一覧を作り、バックグラウンドで各トラックを聴いて感情の推移を示します。ファイルはそのまま残り、データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>プログラム自身が作った数曲の短い曲をデータフォルダーに書き込みます</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>または、このウィンドウのどこかにフォルダーをドロップ</translation>
    </message>
</context>
</TS>
