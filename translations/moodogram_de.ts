<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audio</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file. Was it moved, or is its drive not mounted?</source>
        <translation>Diese Datei gibt es nicht. Wurde sie verschoben, oder ist ihr Laufwerk nicht eingehängt?</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>is a folder, not an audio file.</source>
        <translation>ist ein Ordner, keine Audiodatei.</translation>
    </message>
    <message>
        <source>is a pipe or a device, not an audio file.</source>
        <translation>ist eine Pipe oder ein Gerät, keine Audiodatei.</translation>
    </message>
    <message>
        <source>%1: holds samples that are not numbers, or infinite; they count as silence. Was it damaged by the program that wrote it?</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1: enthält Abtastwerte, die keine Zahlen oder unendlich sind; sie zählen als Stille. Hat das Programm, das die Datei geschrieben hat, sie beschädigt?</translation>
    </message>
    <message>
        <source>is empty (0 bytes).</source>
        <translation>ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>cannot be decoded, as Moodogram&apos;s FFmpeg module cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>lässt sich nicht dekodieren, da das FFmpeg-Modul von Moodogram nicht geladen werden kann (%1). Moodogram neu installieren.</translation>
    </message>
    <message>
        <source>libsndfile cannot write FLAC: %1</source>
        <translation>libsndfile kann FLAC nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>is not an audio file, or it is damaged beyond recognition.</source>
        <translation>ist keine Audiodatei oder bis zur Unkenntlichkeit beschädigt.</translation>
    </message>
    <message>
        <source>is damaged or cut off: its %1 header cannot be read (%2).</source>
        <translation>ist beschädigt oder abgeschnitten: Der %1-Header lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>is damaged: %1.</source>
        <translation>ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>holds no audio.</source>
        <translation>enthält keinen Ton.</translation>
    </message>
    <message>
        <source>uses a codec that the installed FFmpeg cannot decode.</source>
        <translation>verwendet einen Codec, den das installierte FFmpeg nicht dekodieren kann.</translation>
    </message>
    <message>
        <source>cannot be decoded: %1.</source>
        <translation>lässt sich nicht dekodieren: %1.</translation>
    </message>
    <message>
        <source>is damaged: parts of it cannot be decoded.</source>
        <translation>ist beschädigt: Teile lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again.</source>
        <translation>ist abgeschnitten: Die Datei endet bei %1 s, vor dem Ende, das ihr Header angibt. Sie noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>changes its sample rate or channels half-way.</source>
        <translation>wechselt mittendrin die Abtastrate oder die Kanäle.</translation>
    </message>
    <message>
        <source>has an unknown sample format.</source>
        <translation>hat ein unbekanntes Format der Abtastwerte.</translation>
    </message>
    <message>
        <source>is damaged from %1 s on and cannot be decoded.</source>
        <translation>ist ab %1 s beschädigt und lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>is damaged: nothing in it can be decoded.</source>
        <translation>ist beschädigt: Nichts darin lässt sich dekodieren.</translation>
    </message>
    <message>
        <source>holds no sound.</source>
        <translation>enthält keinen Klang.</translation>
    </message>
    <message>
        <source>cannot be compared by its sound: %1</source>
        <translation>lässt sich nicht am Klang vergleichen: %1</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>lässt sich nicht dekodieren: %1</translation>
    </message>
    <message>
        <source>has a header without sample rate or channels.</source>
        <translation>hat einen Header ohne Abtastrate oder Kanäle.</translation>
    </message>
    <message>
        <source>holds no sound (0 frames).</source>
        <translation>enthält keinen Klang (0 Frames).</translation>
    </message>
    <message>
        <source>is damaged at %1 s: %2</source>
        <translation>ist bei %1 s beschädigt: %2</translation>
    </message>
    <message>
        <source>is damaged at %1 s.</source>
        <translation>ist bei %1 s beschädigt.</translation>
    </message>
    <message>
        <source>cannot be searched at %1 s: it is damaged.</source>
        <translation>erlaubt keinen Sprung zu %1 s: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or network share hangs; try again when that is mended.</source>
        <extracomment>%1: a file; %2: seconds</extracomment>
        <translation>%1: Der Decoder hat %2 s lang nicht geantwortet. Die Datei kann beschädigt sein, oder ihr Laufwerk oder ihre Netzwerkfreigabe hängt; noch einmal versuchen, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by name.</source>
        <translation>%1: ist länger als die Grenze von %2 Minuten. Analysiert wird die Datei, wenn sie ausdrücklich genannt wird.</translation>
    </message>
    <message>
        <source>cannot be scored: it holds samples far beyond full scale, as damaged files do.</source>
        <translation>lässt sich nicht auswerten: Die Datei enthält Abtastwerte weit über Vollaussteuerung, wie es beschädigte Dateien tun.</translation>
    </message>
    <message>
        <source>holds no audio: it ends before its first sample.</source>
        <translation>enthält keinen Ton: Die Datei endet vor ihrem ersten Abtastwert.</translation>
    </message>
    <message>
        <source>was changed by another program while it was read. Load it again to see what it holds now.</source>
        <translation>wurde beim Lesen von einem anderen Programm verändert. Noch einmal laden, um zu sehen, was jetzt darin ist.</translation>
    </message>
</context>
<context>
    <name>AudioOutput</name>
    <message>
        <source>No sound device (silent clock)</source>
        <translation>Kein Audiogerät (stille Uhr)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Moodogram: a music library that shows when each song is calm, happy, sad, angry or fearful.
Without a window: moodogram-cli.</source>
        <translation>Moodogram: eine Musikbibliothek, die zeigt, wann ein Lied ruhig, fröhlich, traurig, wütend oder ängstlich ist.
Ohne Fenster: moodogram-cli.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Colours of the window: light, dark or system.</source>
        <translation>Farben des Fensters: light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Do not analyse new tracks until asked to in the Analysis menu.</source>
        <translation>Neue Titel erst analysieren, wenn es im Menü „Analyse“ verlangt wird.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play or to pause.</source>
        <translation>Lässt das laufende Moodogram abspielen oder pausieren.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play.</source>
        <translation>Lässt das laufende Moodogram abspielen.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to pause.</source>
        <translation>Lässt das laufende Moodogram pausieren.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to stop.</source>
        <translation>Lässt das laufende Moodogram die Wiedergabe beenden.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the next track.</source>
        <translation>Lässt das laufende Moodogram den nächsten Titel spielen.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to play the track before.</source>
        <translation>Lässt das laufende Moodogram den vorherigen Titel spielen.</translation>
    </message>
    <message>
        <source>Puts FOLDER or FILE at the end of the queue instead of playing it.</source>
        <translation>Hängt ORDNER oder DATEI an die Warteschlange an, statt sie abzuspielen.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to come to the front.</source>
        <translation>Holt das laufende Moodogram in den Vordergrund.</translation>
    </message>
    <message>
        <source>Tells the Moodogram that runs to quit.</source>
        <translation>Beendet das laufende Moodogram.</translation>
    </message>
    <message>
        <source>Music to add to the library; files are played. In the Moodogram that runs, if one does.</source>
        <translation>Musik, die zur Bibliothek hinzukommt; Dateien werden abgespielt. Im laufenden Moodogram, falls es eines gibt.</translation>
    </message>
    <message>
        <source>moodogram: %1
Try: moodogram --help</source>
        <translation>moodogram: %1
Hilfe mit: moodogram --help</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme muss light, dark oder system sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only one of the commands for a running Moodogram can be given.</source>
        <translation>Nur einer der Befehle für ein laufendes Moodogram kann angegeben werden.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>--enqueue needs a file or a folder.</source>
        <translation>--enqueue braucht eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>--%1 takes no file or folder.</source>
        <translation>--%1 nimmt weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>moodogram: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window, use moodogram-cli, for example:
  moodogram-cli analyze FOLDER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</source>
        <translation>moodogram: Es gibt keine Anzeige für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).
Ohne Fenster geht es mit moodogram-cli, zum Beispiel:
  moodogram-cli analyze ORDNER
  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8</translation>
    </message>
    <message>
        <source>moodogram: Moodogram does not run.</source>
        <translation>moodogram: Moodogram läuft nicht.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Sprache des Fensters.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;.</source>
        <translation>--language muss eines von %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>moodogram: only a start looks at %1; the Moodogram that runs stays as it is.</source>
        <extracomment>%1: one or more options</extracomment>
        <translation>moodogram: Nur ein Start beachtet %1; das laufende Moodogram bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or --start-from, or set it to 1.</source>
        <translation>recipe.start_rate verlangsamt, was aus einer Datei beginnt, und es ist keine genannt. Eine mit recipe.start_from oder --start-from nennen oder den Wert auf 1 setzen.</translation>
    </message>
    <message>
        <source>%1 does not take what the front end %2 gives. Choose the front end %3.</source>
        <translation>%1 kann mit dem, was die Vorverarbeitung %2 liefert, nichts anfangen. Die Vorverarbeitung %3 wählen.</translation>
    </message>
    <message>
        <source>augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the front end %1 has levels. Set them to 0, or use sox-linear.</source>
        <translation>augmentation.grey_probability, brightness, contrast und hue verändern farbige Bilder; die Vorverarbeitung %1 hat Pegel. Auf 0 setzen oder sox-linear verwenden.</translation>
    </message>
    <message>
        <source>machine.device must be auto, cpu, cuda or cuda:N, not &quot;%1&quot;.</source>
        <translation>machine.device muss auto, cpu, cuda oder cuda:N sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The device %1 is not there. LibTorch can use: %2.</source>
        <translation>Das Gerät %1 ist nicht da. LibTorch kann verwenden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot teach: it does not hold YAMNet&apos;s weights. Name these with recipe.teacher or --teacher.</source>
        <translation>%1 kann nicht lehren: Die Datei enthält nicht die Gewichte von YAMNet. Diese mit recipe.teacher oder --teacher angeben.</translation>
    </message>
    <message>
        <source>Training configuration: %1 %2.</source>
        <translation>Trainingskonfiguration: %1 %2.</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be from 0 to below 1</source>
        <translation>muss von 0 bis unter 1 sein</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>muss über 0 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be one of %1, not &quot;%2&quot;</source>
        <translation>muss eins von %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number, written without a point</source>
        <translation>muss eine ganze Zahl sein, ohne Punkt geschrieben</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of objects with format, path, audio and labels</source>
        <translation>muss eine Liste von Objekten mit format, path, audio und labels sein</translation>
    </message>
    <message>
        <source>must be an object with format, path, audio and labels</source>
        <translation>muss ein Objekt mit format, path, audio und labels sein</translation>
    </message>
    <message>
        <source>has the unknown entry &apos;%1&apos;</source>
        <translation>hat den unbekannten Eintrag „%1“</translation>
    </message>
    <message>
        <source>The training configuration is not a JSON object.</source>
        <translation>Die Trainingskonfiguration ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>must be a list with at least one data set</source>
        <translation>muss eine Liste mit mindestens einem Datensatz sein</translation>
    </message>
    <message>
        <source>names the place of one data set, and data.sources has several</source>
        <translation>nennt den Ort eines Datensatzes, und data.sources hat mehrere</translation>
    </message>
    <message>
        <source>Training configuration: unknown entry &apos;%1&apos;.</source>
        <translation>Trainingskonfiguration: unbekannter Eintrag „%1“.</translation>
    </message>
    <message>
        <source>Cannot read the training configuration %1.</source>
        <translation>Die Trainingskonfiguration %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must name at least one data set</source>
        <translation>muss mindestens einen Datensatz nennen</translation>
    </message>
    <message>
        <source>must say in path where it lies</source>
        <translation>muss in path angeben, wo er liegt</translation>
    </message>
    <message>
        <source>has group %1, which is in data.groups_train too: the score would be worthless</source>
        <translation>hat die Gruppe %1, die auch in data.groups_train steht: Das Ergebnis wäre wertlos</translation>
    </message>
    <message>
        <source>needs recipe.teacher: without labels there is nobody else to learn from</source>
        <translation>braucht recipe.teacher: Ohne Angaben gibt es sonst niemanden, von dem gelernt wird</translation>
    </message>
    <message>
        <source>must be 0, or from 1 up for musicnet</source>
        <translation>muss 0 sein, oder ab 1 bei musicnet</translation>
    </message>
    <message>
        <source>can only teach musicnet</source>
        <translation>kann nur musicnet lehren</translation>
    </message>
    <message>
        <source>must be 0 with a teacher, who sees no mixtures</source>
        <translation>muss mit einem Lehrer 0 sein, denn er sieht keine Mischungen</translation>
    </message>
    <message>
        <source>must be from 0 (one per physical core) to %1</source>
        <translation>muss von 0 (einer je physischem Kern) bis %1 sein</translation>
    </message>
    <message>
        <source>must be 0, or from %1 to 1</source>
        <translation>muss 0 sein oder von %1 bis 1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be 0, or from 2 to the number of training groups, at most %1</source>
        <translation>muss 0 sein oder von 2 bis zur Zahl der Trainingsgruppen, höchstens %1</translation>
    </message>
    <message>
        <source>must not have negative masks</source>
        <translation>darf keine negativen Masken haben</translation>
    </message>
    <message>
        <source>must be auto, cpu, cuda or cuda:N</source>
        <translation>muss auto, cpu, cuda oder cuda:N sein</translation>
    </message>
    <message>
        <source>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel.</source>
        <translation>augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands und tempo verändern Pegel in dB; die Vorverarbeitung %1 hat Bilder. Auf 0 setzen oder log-mel verwenden.</translation>
    </message>
    <message>
        <source>must be 0 where neutral is a class, of which the teacher says nothing</source>
        <translation>muss 0 sein, wo neutral eine Klasse ist, über die der Lehrer nichts sagt</translation>
    </message>
</context>
<context>
    <name>ControlHelp</name>
    <message>
        <source>Adds a folder with all music below it. The files stay as they are.</source>
        <translation>Fügt einen Ordner mit aller Musik darin hinzu. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Writes a dozen short pieces, made by the program, and adds them.</source>
        <translation>Schreibt ein Dutzend kurze, vom Programm erzeugte Stücke und fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Folders that were added lately: shows them, or adds them again.</source>
        <translation>Zuletzt hinzugefügte Ordner: zeigt sie oder fügt sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Shows this folder, or adds it again if it has been removed.</source>
        <translation>Zeigt diesen Ordner oder fügt ihn wieder hinzu, wenn er entfernt wurde.</translation>
    </message>
    <message>
        <source>Makes a playlist of a mood, a mixture of moods, or a path of moods.</source>
        <translation>Erstellt eine Wiedergabeliste nach einer Stimmung, einer Mischung oder einem Weg von Stimmungen.</translation>
    </message>
    <message>
        <source>Ends the program. What is unfinished goes on at the next start.</source>
        <translation>Beendet das Programm. Unfertiges geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Goes to the search field.</source>
        <translation>Springt zum Suchfeld.</translation>
    </message>
    <message>
        <source>Everything that can be set, on one page.</source>
        <translation>Alles, was sich einstellen lässt, auf einer Seite.</translation>
    </message>
    <message>
        <source>Shows or hides library, moods, playlists and folders on the left.</source>
        <translation>Zeigt oder verbirgt links Bibliothek, Stimmungen, Wiedergabelisten und Ordner.</translation>
    </message>
    <message>
        <source>Shows or hides the spectrogram.</source>
        <translation>Zeigt oder verbirgt das Spektrogramm.</translation>
    </message>
    <message>
        <source>Shows or hides the mood of the selected track.</source>
        <translation>Zeigt oder verbirgt die Stimmung des ausgewählten Titels.</translation>
    </message>
    <message>
        <source>Shows or hides what plays next.</source>
        <translation>Zeigt oder verbirgt, was als Nächstes läuft.</translation>
    </message>
    <message>
        <source>A running spectrogram, with moods, of what is played or of a microphone.</source>
        <translation>Ein laufendes Spektrogramm mit Stimmungen: von der Wiedergabe oder einem Mikrofon.</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the desktop asks for.</source>
        <translation>Helle oder dunkle Farben, oder wie die Arbeitsumgebung es will.</translation>
    </message>
    <message>
        <source>Leaves nothing but the player.</source>
        <translation>Lässt nur den Player übrig.</translation>
    </message>
    <message>
        <source>The window over the whole screen.</source>
        <translation>Das Fenster über den ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks now, however long they are.</source>
        <translation>Ermittelt jetzt die Stimmungen der ausgewählten Titel, wie lang sie auch sind.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks that have none yet.</source>
        <translation>Ermittelt die Stimmungen aller Titel, die noch keine haben.</translation>
    </message>
    <message>
        <source>Which network says what mood a track has. Results of all are kept.</source>
        <translation>Welches Netz sagt, welche Stimmung ein Titel hat. Die Ergebnisse aller bleiben erhalten.</translation>
    </message>
    <message>
        <source>Lets the analysis wait; nothing that was done is lost.</source>
        <translation>Lässt die Analyse warten; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Ends the analysis; what was done is kept.</source>
        <translation>Bricht die Analyse ab; Fertiges bleibt erhalten.</translation>
    </message>
    <message>
        <source>The analysis works a quarter of the time while something plays.</source>
        <translation>Während der Wiedergabe arbeitet die Analyse nur ein Viertel der Zeit.</translation>
    </message>
    <message>
        <source>The analysis waits until the computer is plugged in.</source>
        <translation>Die Analyse wartet, bis der Computer am Stromnetz ist.</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, are left out unless you ask for one.</source>
        <translation>Längere Titel wie etwa Mixe werden nur auf Wunsch analysiert.</translation>
    </message>
    <message>
        <source>Makes a model of your own from recordings, in seven steps.</source>
        <translation>Erstellt in sieben Schritten ein eigenes Modell aus Aufnahmen.</translation>
    </message>
    <message>
        <source>What is being trained, and what has been.</source>
        <translation>Was gerade trainiert wird und was trainiert wurde.</translation>
    </message>
    <message>
        <source>The installed models and their cards.</source>
        <translation>Die installierten Modelle und ihre Karten.</translation>
    </message>
    <message>
        <source>The guide: how to do things, and what words mean.</source>
        <translation>Das Handbuch: wie man etwas macht und was Begriffe bedeuten.</translation>
    </message>
    <message>
        <source>Click on something to read what it is. Shift+F1 does so for the focus.</source>
        <translation>Etwas anklicken und lesen, was es ist. Umschalt+F1 erklärt das Element mit dem Fokus.</translation>
    </message>
    <message>
        <source>All keys as they are now.</source>
        <translation>Alle Tasten, wie sie jetzt gelten.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Findet jeden Befehl über ein paar Buchstaben seines Namens.</translation>
    </message>
    <message>
        <source>The questions of the first start once more.</source>
        <translation>Noch einmal die Fragen vom ersten Start.</translation>
    </message>
    <message>
        <source>Collects versions and messages, shows them, and sends nothing.</source>
        <translation>Sammelt Versionen und Meldungen, zeigt sie und sendet nichts.</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>The library that draws the window.</source>
        <translation>Die Bibliothek, die das Fenster zeichnet.</translation>
    </message>
    <message>
        <source>The track before; after three seconds, the beginning of this one.</source>
        <translation>Der vorherige Titel; nach drei Sekunden der Anfang von diesem.</translation>
    </message>
    <message>
        <source>Plays, or waits at this place.</source>
        <translation>Spielt ab oder hält an dieser Stelle an.</translation>
    </message>
    <message>
        <source>Ends playing and forgets the place.</source>
        <translation>Beendet die Wiedergabe und vergisst die Stelle.</translation>
    </message>
    <message>
        <source>The next of the queue, else of the table or playlist.</source>
        <translation>Der nächste Titel der Warteschlange, sonst der Tabelle oder Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Playing ends when this track has ended, once.</source>
        <translation>Die Wiedergabe endet einmalig nach diesem Titel.</translation>
    </message>
    <message>
        <source>Ten seconds back.</source>
        <translation>Zehn Sekunden zurück.</translation>
    </message>
    <message>
        <source>Ten seconds on.</source>
        <translation>Zehn Sekunden vor.</translation>
    </message>
    <message>
        <source>The first time marks the start of a loop, the second its end; the third ends it.</source>
        <translation>Beim ersten Mal beginnt hier die Schleife, beim zweiten endet sie; das dritte Mal beendet sie.</translation>
    </message>
    <message>
        <source>Plays the table in an order of chance, each track once.</source>
        <translation>Spielt die Tabelle in zufälliger Reihenfolge, jeden Titel einmal.</translation>
    </message>
    <message>
        <source>Playing ends with the last track.</source>
        <translation>Die Wiedergabe endet mit dem letzten Titel.</translation>
    </message>
    <message>
        <source>Begins again behind the last track.</source>
        <translation>Beginnt nach dem letzten Titel von vorn.</translation>
    </message>
    <message>
        <source>Plays this track again and again.</source>
        <translation>Spielt diesen Titel immer wieder.</translation>
    </message>
    <message>
        <source>Slower, at the same pitch.</source>
        <translation>Langsamer, bei gleicher Tonhöhe.</translation>
    </message>
    <message>
        <source>Faster, at the same pitch.</source>
        <translation>Schneller, bei gleicher Tonhöhe.</translation>
    </message>
    <message>
        <source>As fast as it was recorded.</source>
        <translation>So schnell, wie es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Louder.</source>
        <translation>Lauter.</translation>
    </message>
    <message>
        <source>Quieter.</source>
        <translation>Leiser.</translation>
    </message>
    <message>
        <source>Takes everything out of the queue.</source>
        <translation>Nimmt alles aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Takes the last change back: ratings, removals, playlists.</source>
        <translation>Macht die letzte Änderung rückgängig: Bewertungen, Entfernen, Wiedergabelisten.</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Stellt die zurückgenommene Änderung wieder her.</translation>
    </message>
    <message>
        <source>Plays the selected track; what follows is what the table shows.</source>
        <translation>Spielt den ausgewählten Titel; danach folgt, was die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the beginning of the queue.</source>
        <translation>Stellt die ausgewählten Titel an den Anfang der Warteschlange.</translation>
    </message>
    <message>
        <source>Puts the selected tracks at the end of the queue.</source>
        <translation>Hängt die ausgewählten Titel an die Warteschlange an.</translation>
    </message>
    <message>
        <source>Shows its spectrogram beside the one on screen.</source>
        <translation>Zeigt sein Spektrogramm neben dem aktuellen.</translation>
    </message>
    <message>
        <source>Finds out the moods of the selected tracks once more.</source>
        <translation>Ermittelt die Stimmungen der ausgewählten Titel noch einmal.</translation>
    </message>
    <message>
        <source>Copies the files: a file manager pastes them, an editor their paths.</source>
        <translation>Kopiert die Dateien: Eine Dateiverwaltung fügt sie ein, ein Editor ihre Pfade.</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Zeigt die Dateien in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>All that is known about a track.</source>
        <translation>Alles, was über einen Titel bekannt ist.</translation>
    </message>
    <message>
        <source>Takes tracks out of the library, never off the disk. It can be undone.</source>
        <translation>Nimmt Titel aus der Bibliothek, nie von der Festplatte. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>How much you like it; searches and playlists can ask for it.</source>
        <translation>Wie sehr er gefällt; Suchen und Wiedergabelisten können danach fragen.</translation>
    </message>
    <message>
        <source>Takes the stars away.</source>
        <translation>Nimmt die Sterne weg.</translation>
    </message>
    <message>
        <source>One star of five.</source>
        <translation>Ein Stern von fünf.</translation>
    </message>
    <message>
        <source>Two stars of five.</source>
        <translation>Zwei Sterne von fünf.</translation>
    </message>
    <message>
        <source>Three stars of five.</source>
        <translation>Drei Sterne von fünf.</translation>
    </message>
    <message>
        <source>Four stars of five.</source>
        <translation>Vier Sterne von fünf.</translation>
    </message>
    <message>
        <source>Five stars of five.</source>
        <translation>Fünf Sterne von fünf.</translation>
    </message>
    <message>
        <source>Finds recordings that are there more than once, by their sound.</source>
        <translation>Findet am Klang Aufnahmen, die mehrfach vorhanden sind.</translation>
    </message>
    <message>
        <source>Brings back tracks that were taken out of the library.</source>
        <translation>Holt Titel zurück, die aus der Bibliothek entfernt wurden.</translation>
    </message>
    <message>
        <source>Forgets tracks whose files are gone, with all that is known.</source>
        <translation>Vergisst Titel, deren Dateien fehlen, mit allem, was bekannt ist.</translation>
    </message>
    <message>
        <source>Shows the tracks of an album below its cover.</source>
        <translation>Zeigt die Titel eines Albums unter seinem Cover.</translation>
    </message>
    <message>
        <source>Which columns the table has.</source>
        <translation>Welche Spalten die Tabelle hat.</translation>
    </message>
    <message>
        <source>Shows or hides this column of the table.</source>
        <translation>Zeigt oder verbirgt diese Spalte der Tabelle.</translation>
    </message>
    <message>
        <source>Makes the columns as wide as what is in them.</source>
        <translation>Macht die Spalten so breit wie ihr Inhalt.</translation>
    </message>
    <message>
        <source>The columns of the beginning.</source>
        <translation>Die Spalten wie am Anfang.</translation>
    </message>
    <message>
        <source>Writes the moods of the selected tracks for other programs.</source>
        <translation>Schreibt die Stimmungen der ausgewählten Titel für andere Programme.</translation>
    </message>
    <message>
        <source>Writes a file of this kind for each selected track: its moods over time.</source>
        <translation>Schreibt für jeden ausgewählten Titel eine Datei dieser Art: seine Stimmungen über die Zeit.</translation>
    </message>
    <message>
        <source>A list to put tracks into by hand.</source>
        <translation>Eine Liste, in die Titel von Hand kommen.</translation>
    </message>
    <message>
        <source>Reads a list of another player: M3U, PLS, XSPF or JSPF.</source>
        <translation>Liest die Liste eines anderen Players: M3U, PLS, XSPF oder JSPF.</translation>
    </message>
    <message>
        <source>Plays the list from its beginning.</source>
        <translation>Spielt die Liste von Anfang an.</translation>
    </message>
    <message>
        <source>Writes the list for another player.</source>
        <translation>Schreibt die Liste für einen anderen Player.</translation>
    </message>
    <message>
        <source>Gives the list another name; rules that refer to it follow.</source>
        <translation>Gibt der Liste einen anderen Namen; Regeln, die sie nennen, ziehen mit.</translation>
    </message>
    <message>
        <source>A copy that can be changed.</source>
        <translation>Eine Kopie, die sich ändern lässt.</translation>
    </message>
    <message>
        <source>Deletes the list, not its tracks. It can be undone.</source>
        <translation>Löscht die Liste, nicht ihre Titel. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Moves the list up in the side bar.</source>
        <translation>Rückt die Liste in der Seitenleiste nach oben.</translation>
    </message>
    <message>
        <source>Moves the list down in the side bar.</source>
        <translation>Rückt die Liste in der Seitenleiste nach unten.</translation>
    </message>
    <message>
        <source>The desktop says so while you do something else.</source>
        <translation>Die Arbeitsumgebung meldet es, während anderes im Vordergrund ist.</translation>
    </message>
    <message>
        <source>The desktop says its title while you do something else.</source>
        <translation>Die Arbeitsumgebung meldet den Titel, während anderes im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Everything that can be set for the spectrogram.</source>
        <translation>Alles, was sich am Spektrogramm einstellen lässt.</translation>
    </message>
    <message>
        <source>How frequencies are spread from bottom to top: as notes, as hertz, or as we hear.</source>
        <translation>Wie sich die Frequenzen von unten nach oben verteilen: als Noten, als Hertz oder wie wir hören.</translation>
    </message>
    <message>
        <source>Plain shows what is there; reassigned sharpens it; peaks leaves the strongest lines.</source>
        <translation>„Einfach“ zeigt, was da ist; „Reassignment“ schärft es; „Spitzen“ lässt nur die stärksten Linien.</translation>
    </message>
    <message>
        <source>The shape that each piece of sound is faded with: sharp lines against clean gaps.</source>
        <translation>Die Form, mit der jedes Klangstück ein- und ausgeblendet wird: scharfe Linien gegen saubere Lücken.</translation>
    </message>
    <message>
        <source>Longer tells close frequencies apart, shorter shows quick events.</source>
        <translation>Länger trennt nahe Frequenzen, kürzer zeigt schnelle Ereignisse.</translation>
    </message>
    <message>
        <source>How much the pieces overlap: more is smoother and takes longer.</source>
        <translation>Wie stark die Stücke überlappen: mehr ist glatter und dauert länger.</translation>
    </message>
    <message>
        <source>Which channel of the recording is drawn.</source>
        <translation>Welcher Kanal der Aufnahme gezeichnet wird.</translation>
    </message>
    <message>
        <source>Which colours stand for which levels.</source>
        <translation>Welche Farben für welche Pegel stehen.</translation>
    </message>
    <message>
        <source>Which levels lie between the darkest and the brightest colour.</source>
        <translation>Welche Pegel zwischen der dunkelsten und der hellsten Farbe liegen.</translation>
    </message>
    <message>
        <source>Whether the picture goes along with what is heard.</source>
        <translation>Ob das Bild mit dem Gehörten mitgeht.</translation>
    </message>
    <message>
        <source>What dragging over the picture does.</source>
        <translation>Was das Ziehen über das Bild bewirkt.</translation>
    </message>
    <message>
        <source>Shows quieter sound.</source>
        <translation>Zeigt auch leisere Klänge.</translation>
    </message>
    <message>
        <source>Shows less of what is quiet.</source>
        <translation>Zeigt weniger von dem, was leise ist.</translation>
    </message>
    <message>
        <source>A shorter time over the whole width.</source>
        <translation>Weniger Zeit über die ganze Breite.</translation>
    </message>
    <message>
        <source>A longer time over the whole width.</source>
        <translation>Mehr Zeit über die ganze Breite.</translation>
    </message>
    <message>
        <source>Shows the selected part and nothing else.</source>
        <translation>Zeigt nur den ausgewählten Teil.</translation>
    </message>
    <message>
        <source>Ends what is special at the moment: full screen, loop, band.</source>
        <translation>Beendet, was gerade besonders ist: Vollbild, Schleife, Band.</translation>
    </message>
    <message>
        <source>Leaves the first file alone on screen.</source>
        <translation>Lässt nur die erste Datei auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The tracks. Return plays, the menu key shows what can be done.</source>
        <translation>Die Titel. Die Eingabetaste spielt ab, die Menütaste zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Click to sort, right-click to choose columns.</source>
        <translation>Klicken zum Sortieren, rechts klicken für die Auswahl der Spalten.</translation>
    </message>
    <message>
        <source>What the table shows: everything, a mood, a playlist, a folder.</source>
        <translation>Was die Tabelle zeigt: alles, eine Stimmung, eine Wiedergabeliste, einen Ordner.</translation>
    </message>
    <message>
        <source>Words, or field:value. Only tracks that fit are shown.</source>
        <translation>Wörter oder feld:wert. Nur passende Titel werden gezeigt.</translation>
    </message>
    <message>
        <source>Adds a folder with all music below it.</source>
        <translation>Fügt einen Ordner mit aller Musik darin hinzu.</translation>
    </message>
    <message>
        <source>Makes a playlist by mood.</source>
        <translation>Erstellt eine Wiedergabeliste nach Stimmung.</translation>
    </message>
    <message>
        <source>Time to the right, frequency upwards, loudness as colour; below, the moods.</source>
        <translation>Zeit nach rechts, Frequenz nach oben, Lautstärke als Farbe; darunter die Stimmungen.</translation>
    </message>
    <message>
        <source>The whole track. The frame is what the spectrogram shows; drag it.</source>
        <translation>Der ganze Titel. Der Rahmen ist, was das Spektrogramm zeigt; er lässt sich ziehen.</translation>
    </message>
    <message>
        <source>The levels of all frequencies at one moment.</source>
        <translation>Die Pegel aller Frequenzen zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Levels and their colours. Drag the ends to change them.</source>
        <translation>Pegel und ihre Farben. Die Enden ziehen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>What the model thinks of the selected track, and how sure it is.</source>
        <translation>Was das Modell vom ausgewählten Titel hält und wie sicher es ist.</translation>
    </message>
    <message>
        <source>Tell what the mood is if the model is wrong; playlists count it.</source>
        <translation>Hier die richtige Stimmung angeben, wenn das Modell falsch liegt; Wiedergabelisten richten sich danach.</translation>
    </message>
    <message>
        <source>What plays next. Alt+Up and Alt+Down move, Delete takes out.</source>
        <translation>Was als Nächstes läuft. Alt+Auf und Alt+Ab verschieben, Entf nimmt heraus.</translation>
    </message>
    <message>
        <source>Takes the selected tracks out of the queue.</source>
        <translation>Nimmt die ausgewählten Titel aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Lets the analysis wait, or go on.</source>
        <translation>Lässt die Analyse warten oder weitergehen.</translation>
    </message>
    <message>
        <source>Ends what goes on; what was done is kept.</source>
        <translation>Beendet, was gerade läuft; Fertiges bleibt erhalten.</translation>
    </message>
    <message>
        <source>What has happened, and what you can do about it.</source>
        <translation>Was passiert ist und was man tun kann.</translation>
    </message>
    <message>
        <source>Where the music is heard.</source>
        <translation>Wo die Musik zu hören ist.</translation>
    </message>
    <message>
        <source>What the networks run on. A graphics card is faster.</source>
        <translation>Worauf die Netze rechnen. Eine Grafikkarte ist schneller.</translation>
    </message>
    <message>
        <source>The folder that the system keeps music in.</source>
        <translation>Der Ordner, in dem das System Musik ablegt.</translation>
    </message>
    <message>
        <source>Any folder, with all that lies below it.</source>
        <translation>Ein beliebiger Ordner mit allem, was darin liegt.</translation>
    </message>
    <message>
        <source>Chooses that folder.</source>
        <translation>Wählt diesen Ordner.</translation>
    </message>
    <message>
        <source>A dozen short pieces, made by the program.</source>
        <translation>Ein Dutzend kurze Stücke, vom Programm erzeugt.</translation>
    </message>
    <message>
        <source>The moods of the first tracks, as they are found.</source>
        <translation>Die Stimmungen der ersten Titel, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Leaves this; Help, Welcome shows it again.</source>
        <translation>Beendet dies; „Hilfe, Willkommen“ zeigt es wieder.</translation>
    </message>
    <message>
        <source>Goes back to the first question.</source>
        <translation>Geht zurück zur ersten Frage.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Geht weiter.</translation>
    </message>
    <message>
        <source>Words to look for in the guide.</source>
        <translation>Wörter, nach denen im Handbuch gesucht wird.</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>Die Seiten des Handbuchs.</translation>
    </message>
    <message>
        <source>Where the words are, the best first.</source>
        <translation>Wo die Wörter stehen, das Beste zuerst.</translation>
    </message>
    <message>
        <source>The page of the guide.</source>
        <translation>Die Seite des Handbuchs.</translation>
    </message>
    <message>
        <source>In your words: what you did, what happened, what you expected.</source>
        <translation>In eigenen Worten: was getan wurde, was passierte, was erwartet war.</translation>
    </message>
    <message>
        <source>What the report has. Take out what you would rather keep.</source>
        <translation>Was der Bericht enthält. Was niemand sehen soll, lässt sich herausnehmen.</translation>
    </message>
    <message>
        <source>Exactly what is copied or saved.</source>
        <translation>Genau das wird kopiert oder gespeichert.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted anywhere.</source>
        <translation>Kopiert den Bericht, um ihn irgendwo einzufügen.</translation>
    </message>
    <message>
        <source>Saves the report as a file.</source>
        <translation>Speichert den Bericht als Datei.</translation>
    </message>
    <message>
        <source>Leaves only what has these words.</source>
        <translation>Lässt nur übrig, was diese Wörter enthält.</translation>
    </message>
    <message>
        <source>The folders of the library.</source>
        <translation>Die Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>All actions and their keys. Choose one to change its keys.</source>
        <translation>Alle Aktionen und ihre Tasten. Eine auswählen, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have.</source>
        <translation>Die Tasten drücken, die die Aktion haben soll.</translation>
    </message>
    <message>
        <source>The name of the list.</source>
        <translation>Der Name der Liste.</translation>
    </message>
    <message>
        <source>The name that the list is saved by.</source>
        <translation>Der Name, unter dem die Liste gespeichert wird.</translation>
    </message>
    <message>
        <source>The list as it would be, with a reason for each track.</source>
        <translation>Die Liste, wie sie wäre, mit einem Grund für jeden Titel.</translation>
    </message>
    <message>
        <source>The tracks of the list. Alt+Up and Alt+Down move, L locks.</source>
        <translation>Die Titel der Liste. Alt+Auf und Alt+Ab verschieben, L fixiert.</translation>
    </message>
    <message>
        <source>What every track of the list must fulfil.</source>
        <translation>Was jeder Titel der Liste erfüllen muss.</translation>
    </message>
    <message>
        <source>The rules as a text, in the words of the search.</source>
        <translation>Die Regeln als Text, in den Wörtern der Suche.</translation>
    </message>
    <message>
        <source>How loud it is played; the top is the level of the file.</source>
        <translation>Wie laut gespielt wird; ganz oben ist der Pegel der Datei.</translation>
    </message>
    <message>
        <source>One more condition, put together in a line.</source>
        <translation>Eine weitere Bedingung, in einer Zeile zusammengestellt.</translation>
    </message>
    <message>
        <source>How much of this mood is in the mixture.</source>
        <translation>Wie viel von dieser Stimmung in der Mischung ist.</translation>
    </message>
    <message>
        <source>Drag the point: right is pleasant, up is excited.</source>
        <translation>Den Punkt ziehen: rechts ist angenehm, oben ist aufgeregt.</translation>
    </message>
    <message>
        <source>The path that the mood takes. Drag its points, or draw.</source>
        <translation>Der Weg, den die Stimmung nimmt. Seine Punkte ziehen oder zeichnen.</translation>
    </message>
    <message>
        <source>The mood along the list: what was wanted and what was found.</source>
        <translation>Die Stimmung entlang der Liste: was gewünscht war und was gefunden wurde.</translation>
    </message>
    <message>
        <source>What the list is to be like.</source>
        <translation>Wie die Liste sein soll.</translation>
    </message>
    <message>
        <source>One mood, or a mixture.</source>
        <translation>Eine Stimmung oder eine Mischung.</translation>
    </message>
    <message>
        <source>The mood goes from one to the next.</source>
        <translation>Die Stimmung geht von einer in die nächste über.</translation>
    </message>
    <message>
        <source>The rules alone choose.</source>
        <translation>Nur die Regeln wählen aus.</translation>
    </message>
    <message>
        <source>How long the list is to be.</source>
        <translation>Wie lang die Liste sein soll.</translation>
    </message>
    <message>
        <source>The list has no more tracks than that.</source>
        <translation>Die Liste hat nicht mehr Titel als das.</translation>
    </message>
    <message>
        <source>The files of the list need no more room than that.</source>
        <translation>Die Dateien der Liste brauchen nicht mehr Platz als das.</translation>
    </message>
    <message>
        <source>Also tracks whose mood the model is not sure of.</source>
        <translation>Auch Titel, bei deren Stimmung das Modell unsicher ist.</translation>
    </message>
    <message>
        <source>What comes first in the list.</source>
        <translation>Was in der Liste zuerst kommt.</translation>
    </message>
    <message>
        <source>Finds out the moods of all tracks; more can be chosen then.</source>
        <translation>Ermittelt die Stimmungen aller Titel; danach stehen mehr zur Wahl.</translation>
    </message>
    <message>
        <source>Keeps the list in the side bar.</source>
        <translation>Behält die Liste in der Seitenleiste.</translation>
    </message>
    <message>
        <source>A playlist of tracks that are like this one.</source>
        <translation>Eine Wiedergabeliste mit Titeln, die diesem ähnlich sind.</translation>
    </message>
    <message>
        <source>The mood is not what the model says.</source>
        <translation>Die Stimmung ist nicht die, die das Modell nennt.</translation>
    </message>
    <message>
        <source>The mean of the selected time instead of one moment.</source>
        <translation>Das Mittel der ausgewählten Zeit statt eines Augenblicks.</translation>
    </message>
    <message>
        <source>Keeps the highest level of each frequency.</source>
        <translation>Hält den höchsten Pegel jeder Frequenz fest.</translation>
    </message>
    <message>
        <source>What is listened to: the player, or a microphone.</source>
        <translation>Was abgehört wird: die Wiedergabe oder ein Mikrofon.</translation>
    </message>
    <message>
        <source>How many samples a second the input is asked for.</source>
        <translation>Wie viele Abtastwerte je Sekunde vom Eingang verlangt werden.</translation>
    </message>
    <message>
        <source>What is heard now, running to the left.</source>
        <translation>Was jetzt zu hören ist; es läuft nach links.</translation>
    </message>
    <message>
        <source>What is known about the track.</source>
        <translation>Was über den Titel bekannt ist.</translation>
    </message>
    <message>
        <source>The next of the selected tracks.</source>
        <translation>Der nächste der ausgewählten Titel.</translation>
    </message>
    <message>
        <source>The one before among the selected tracks.</source>
        <translation>Der vorige der ausgewählten Titel.</translation>
    </message>
    <message>
        <source>Recordings that sound the same, together.</source>
        <translation>Aufnahmen, die gleich klingen, beieinander.</translation>
    </message>
    <message>
        <source>Selects these tracks in the table.</source>
        <translation>Wählt diese Titel in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Takes the ticked tracks out of the library, never off the disk.</source>
        <translation>Nimmt die angekreuzten Titel aus der Bibliothek, nie von der Platte.</translation>
    </message>
    <message>
        <source>The tracks that were taken out.</source>
        <translation>Die Titel, die herausgenommen wurden.</translation>
    </message>
    <message>
        <source>Brings the selected ones back.</source>
        <translation>Holt die ausgewählten zurück.</translation>
    </message>
    <message>
        <source>The keys that the action had at the beginning.</source>
        <translation>Die Tasten, die die Aktion am Anfang hatte.</translation>
    </message>
    <message>
        <source>Takes the keys away from the other action.</source>
        <translation>Nimmt der anderen Aktion die Tasten weg.</translation>
    </message>
    <message>
        <source>The models that are installed.</source>
        <translation>Die installierten Modelle.</translation>
    </message>
    <message>
        <source>What the model learned from, and how it scored.</source>
        <translation>Woraus das Modell gelernt hat und wie gut es abschnitt.</translation>
    </message>
    <message>
        <source>Writes the model as a file, for another computer.</source>
        <translation>Schreibt das Modell als Datei, für einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Makes another model.</source>
        <translation>Erstellt ein weiteres Modell.</translation>
    </message>
    <message>
        <source>Which of the fits of this training is shown.</source>
        <translation>Welche der Anpassungen dieses Trainings gezeigt wird.</translation>
    </message>
    <message>
        <source>What the training has said.</source>
        <translation>Was das Training ausgegeben hat.</translation>
    </message>
    <message>
        <source>What was called wrongly with the most confidence.</source>
        <translation>Was mit der größten Sicherheit falsch benannt wurde.</translation>
    </message>
    <message>
        <source>The folder or table of the recordings.</source>
        <translation>Der Ordner oder die Tabelle der Aufnahmen.</translation>
    </message>
    <message>
        <source>Chooses a folder of recordings.</source>
        <translation>Wählt einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Leaves only the recordings that something is odd about.</source>
        <translation>Lässt nur die Aufnahmen übrig, an denen etwas auffällig ist.</translation>
    </message>
    <message>
        <source>The recordings and what is odd about them.</source>
        <translation>Die Aufnahmen und was an ihnen auffällig ist.</translation>
    </message>
    <message>
        <source>Whom the network is tested on; it learns nothing from them.</source>
        <translation>An wem das Netz geprüft wird; von ihnen lernt es nichts.</translation>
    </message>
    <message>
        <source>Chooses others by chance.</source>
        <translation>Wählt zufällig andere.</translation>
    </message>
    <message>
        <source>Which recording the pictures are of.</source>
        <translation>Von welcher Aufnahme die Bilder sind.</translation>
    </message>
    <message>
        <source>Other changes by chance, as in the training.</source>
        <translation>Andere zufällige Änderungen, wie im Training.</translation>
    </message>
    <message>
        <source>The networks and how long they take.</source>
        <translation>Die Netze und wie lange sie brauchen.</translation>
    </message>
    <message>
        <source>Sets network, pictures and recipe together.</source>
        <translation>Stellt Netz, Bilder und Rezept zusammen ein.</translation>
    </message>
    <message>
        <source>Shows every option, each with its help.</source>
        <translation>Zeigt jede Einstellung, jede mit ihrer Hilfe.</translation>
    </message>
    <message>
        <source>The same training for a terminal.</source>
        <translation>Dasselbe Training für ein Terminal.</translation>
    </message>
    <message>
        <source>Copies the command.</source>
        <translation>Kopiert den Befehl.</translation>
    </message>
    <message>
        <source>Forgets which folders were added lately; the library keeps them.</source>
        <translation>Vergisst, welche Ordner zuletzt hinzugefügt wurden; die Bibliothek behält sie.</translation>
    </message>
    <message>
        <source>With reduced motion, pictures turn pages instead of gliding, and nothing runs to and fro.</source>
        <translation>Bei reduzierter Bewegung werden Bilder umgeblättert, statt zu gleiten, und nichts läuft hin und her.</translation>
    </message>
    <message>
        <source>Where the track is being played, in the colours of its moods. Click, drag or use the arrow keys.</source>
        <translation>Wo der Titel gerade spielt, in den Farben seiner Stimmungen. Klicken, ziehen oder die Pfeiltasten benutzen.</translation>
    </message>
    <message>
        <source>What is written: the picture as it is shown, its numbers, the sound, or the moods over time.</source>
        <translation>Was geschrieben wird: das Bild, wie es gezeigt wird, seine Zahlen, der Klang oder die Stimmungen im Verlauf.</translation>
    </message>
    <message>
        <source>The kind of file. PNG is a picture of dots; SVG and PDF stay sharp at any size.</source>
        <translation>Die Art der Datei. PNG ist ein Bild aus Punkten; SVG und PDF bleiben in jeder Größe scharf.</translation>
    </message>
    <message>
        <source>The whole track, what is shown of it, or the selected part.</source>
        <translation>Der ganze Titel, das, was von ihm gezeigt wird, oder der ausgewählte Teil.</translation>
    </message>
    <message>
        <source>How wide the picture is, in pixels.</source>
        <translation>Wie breit das Bild ist, in Pixeln.</translation>
    </message>
    <message>
        <source>How high the picture is, in pixels.</source>
        <translation>Wie hoch das Bild ist, in Pixeln.</translation>
    </message>
    <message>
        <source>How many pixels an inch of paper has: text grows with it, and the picture is printed smaller.</source>
        <translation>Wie viele Pixel ein Zoll Papier hat: Die Schrift wächst mit, und das Bild wird kleiner gedruckt.</translation>
    </message>
    <message>
        <source>What stands above the picture. Nothing leaves the line out.</source>
        <translation>Was über dem Bild steht. Ist nichts angegeben, entfällt die Zeile.</translation>
    </message>
    <message>
        <source>For a screen or a slide that is dark; paper is better off without.</source>
        <translation>Für einen Bildschirm oder eine Folie, die dunkel ist; auf Papier besser ohne.</translation>
    </message>
    <message>
        <source>Draws the moods over time below the spectrogram.</source>
        <translation>Zeichnet die Stimmungen im Verlauf unter das Spektrogramm.</translation>
    </message>
    <message>
        <source>Asks for a name and writes the file.</source>
        <translation>Fragt nach einem Namen und schreibt die Datei.</translation>
    </message>
    <message>
        <source>A recording that is in several files may come more than once. Otherwise the best file stands for it.</source>
        <translation>Eine Aufnahme, die in mehreren Dateien vorliegt, darf mehrmals vorkommen. Sonst steht die beste Datei für sie.</translation>
    </message>
    <message>
        <source>What would come last comes first: the least known, the oldest, the shortest.</source>
        <translation>Was zuletzt käme, kommt zuerst: das am wenigsten Bekannte, das Älteste, das Kürzeste.</translation>
    </message>
    <message>
        <source>A few letters of a command, in any order of words. Return carries out the first that is found.</source>
        <translation>Ein paar Buchstaben eines Befehls, in beliebiger Reihenfolge der Wörter. Die Eingabetaste führt den ersten gefundenen aus.</translation>
    </message>
    <message>
        <source>All keys as they are now; Preferences changes them.</source>
        <translation>Alle Tasten, wie sie jetzt gelten; „Einstellungen“ ändert sie.</translation>
    </message>
    <message>
        <source>What the tags say, where the file is, and how often the track was played. Texts can be selected and copied.</source>
        <translation>Was die Tags sagen, wo die Datei liegt und wie oft der Titel gespielt wurde. Texte lassen sich auswählen und kopieren.</translation>
    </message>
    <message>
        <source>Takes the folder and its tracks out of the library, never off the disk.</source>
        <translation>Nimmt den Ordner und seine Titel aus der Bibliothek, nie von der Festplatte.</translation>
    </message>
    <message>
        <source>All actions get the keys that they had at the beginning.</source>
        <translation>Alle Aktionen erhalten die Tasten, die sie am Anfang hatten.</translation>
    </message>
    <message>
        <source>Chooses a table with a line for each recording: its file and its mood.</source>
        <translation>Wählt eine Tabelle mit einer Zeile für jede Aufnahme: ihre Datei und ihre Stimmung.</translation>
    </message>
    <message>
        <source>Chooses weights that the network begins with, such as those of an earlier training.</source>
        <translation>Wählt Gewichte, mit denen das Netz beginnt, etwa die eines früheren Trainings.</translation>
    </message>
    <message>
        <source>The page that is shown of the model: its card, its scores, or how it does on this computer.</source>
        <translation>Die Seite, die vom Modell gezeigt wird: seine Karte, seine Ergebnisse oder wie es auf diesem Computer abschneidet.</translation>
    </message>
    <message>
        <source>From now on this model says what mood a track has. Results of the others are kept.</source>
        <translation>Von nun an sagt dieses Modell, welche Stimmung ein Titel hat. Die Ergebnisse der anderen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Whole groups, drawn by chance, are kept for the test: so large a share of all.</source>
        <translation>Ganze Gruppen, zufällig gezogen, bleiben für den Test: dieser Anteil von allen.</translation>
    </message>
    <message>
        <source>How much is kept for the test. More makes the result surer and leaves less to learn from.</source>
        <translation>Wie viel für den Test bleibt. Mehr macht das Ergebnis sicherer und lässt weniger zum Lernen übrig.</translation>
    </message>
    <message>
        <source>The tracks that the list is to be like, or not like.</source>
        <translation>Die Titel, denen die Liste ähneln soll oder nicht ähneln soll.</translation>
    </message>
    <message>
        <source>Tracks that sound like others, with moods that take a similar course.</source>
        <translation>Titel, die wie andere klingen und deren Stimmungen ähnlich verlaufen.</translation>
    </message>
    <message>
        <source>Selects every track of the list in front.</source>
        <translation>Wählt alle Titel der Liste aus, die zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>There is no CAL500 table in %1: a CSV file with the column &quot;song_id&quot; and a column for each tag was looked for.</source>
        <translation>In %1 gibt es keine CAL500-Tabelle: Gesucht wurde eine CSV-Datei mit der Spalte „song_id“ und einer Spalte für jedes Tag.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>%Ln Lied von %1 hat eine Emotion, aber unter %2 keinen Ton. Der Ton von CAL500 ist nicht öffentlich: den eigenen Ordner als den des Tons angeben; die Dateien heißen nach der id des Lieds, etwa %3.mp3.</numerusform>
            <numerusform>Keines der %Ln Lieder von %1 mit einer Emotion hat Ton unter %2. Der Ton von CAL500 ist nicht öffentlich: den eigenen Ordner als den des Tons angeben; die Dateien heißen nach der id des Lieds, etwa %3.mp3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no class folders with audio in %1. The folders must be named by emotions: calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2.</source>
        <translation>In %1 gibt es keine Klassenordner mit Audiodateien. Die Ordner müssen nach Emotionen benannt sein: calm, happy, sad, angry, fearful, Q1 bis Q4 oder mit einem Namen in %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>Die Tabelle %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The table %1 is too large (%2 MiB; at most %3 MiB).</source>
        <translation>Die Tabelle %1 ist zu groß (%2 MiB; höchstens %3 MiB).</translation>
    </message>
    <message>
        <source>The table %1 cannot be read; check its permissions.</source>
        <translation>Die Tabelle %1 lässt sich nicht lesen; ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), files named by quadrants (Q1_song_0.wav), Emotify&apos;s ratings_mean.csv, folders named by emotions. Name the format if it is one of these.</source>
        <translation>Der Datensatz in %1 wurde nicht erkannt. Gesucht wurde: manifest.csv oder manifest.json, Dateien mit RAVDESS-Namen (03-02-05-01-02-01-21.wav), eine CAL500-Tabelle (mit der Spalte song_id), nach Quadranten benannte Dateien (Q1_song_0.wav), ratings_mean.csv von Emotify, nach Emotionen benannte Ordner. Das Format angeben, wenn es eines davon ist.</translation>
    </message>
    <message>
        <source>There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise.</source>
        <translation>In %1 gibt es weder manifest.csv noch manifest.json; die Tabelle selbst angeben, wenn sie anders heißt.</translation>
    </message>
    <message>
        <source>There is no data set at %1: no such file or folder.</source>
        <translation>Unter %1 gibt es keinen Datensatz: Datei oder Ordner nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the audio.</source>
        <translation>Den Ordner %1 für den Ton gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no data set format &quot;%1&quot;; known are %2.</source>
        <translation>Das Datensatzformat „%1“ gibt es nicht; bekannt sind %2.</translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>Keine Aufnahme von %1 ist verwendbar: Bei %Ln Zeile nennen %2 eine Datei, die es nicht gibt, und die anderen haben keine der fünf Emotionen. Pfade gelten ab: %3.</numerusform>
            <numerusform>Keine Aufnahme von %1 ist verwendbar: Von %Ln Zeilen nennen %2 eine Datei, die es nicht gibt, und die anderen haben keine der fünf Emotionen. Pfade gelten ab: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the current folder</source>
        <translation>aktueller Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>Ton gefunden für %1 von %Ln Lied mit einer Emotion, nach der id des Lieds (Interpret-Titel) im Dateinamen, in jeder Schreibweise, jedem Format und Unterordner.</numerusform>
            <numerusform>Ton gefunden für %1 von %Ln Liedern mit einer Emotion, nach der id des Lieds (Interpret-Titel) im Dateinamen, in jeder Schreibweise, jedem Format und Unterordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published table has %1 songs, this one %2.</source>
        <translation>Die veröffentlichte Tabelle hat %1 Lieder, diese %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>%Ln Zeile der Tabelle ausgelassen: ohne id eines Lieds.</numerusform>
            <numerusform>%Ln Zeilen der Tabelle ausgelassen: ohne id eines Lieds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln Lied ausgelassen, weil kein Tag etwas über die fünf Emotionen sagt: %1.</numerusform>
            <numerusform>%Ln Lieder ausgelassen, weil kein Tag etwas über die fünf Emotionen sagt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>Kein Ton für %Ln Lied: %1.</numerusform>
            <numerusform>Kein Ton für %Ln Lieder: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>%Ln Audiodatei ausgelassen: nach keinem Lied der Tabelle benannt.</numerusform>
            <numerusform>%Ln Audiodateien ausgelassen: nach keinem Lied der Tabelle benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen, weil das Lied in einer anderen Datei da ist: %1.</numerusform>
            <numerusform>%Ln Dateien ausgelassen, weil das Lied in einer anderen Datei da ist: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen: direkt im Ordner, also ohne Klasse.</numerusform>
            <numerusform>%Ln Dateien ausgelassen: direkt im Ordner, also ohne Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen: Der Ordner „%1“ ist nach %2 keine der fünf Emotionen.</numerusform>
            <numerusform>%Ln Dateien ausgelassen: Der Ordner „%1“ ist nach %2 keine der fünf Emotionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no folders below the classes, so it is not known which recordings belong together (same artist or album); every recording stands for itself.</source>
        <translation>Unter den Klassen gibt es keine Ordner, daher ist nicht bekannt, welche Aufnahmen zusammengehören (gleicher Interpret oder gleiches Album); jede Aufnahme steht für sich.</translation>
    </message>
    <message>
        <source>There is no audio named by quadrants (Q1_song_0.wav ...) below %1.</source>
        <translation>Unter %1 gibt es keinen nach Quadranten benannten Ton (Q1_song_0.wav ...).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>%Ln MIDI-Datei gefunden, die erst in Ton umgewandelt werden muss, zum Beispiel mit fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Dann diesen Ordner als den des Tons angeben (--audio).</numerusform>
            <numerusform>%Ln MIDI-Dateien gefunden, die erst in Ton umgewandelt werden müssen, zum Beispiel mit fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Dann diesen Ordner als den des Tons angeben (--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen: nicht nach einem Quadranten benannt.</numerusform>
            <numerusform>%Ln Dateien ausgelassen: nicht nach einem Quadranten benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen, weil der Ausschnitt in einer anderen Datei da ist: %1.</numerusform>
            <numerusform>%Ln Dateien ausgelassen, weil der Ausschnitt in einer anderen Datei da ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The published split (train.csv, val.csv, test.csv) is not there; no parts are known.</source>
        <translation>Die veröffentlichte Aufteilung (train.csv, val.csv, test.csv) ist nicht da; Teile sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>%Ln Ausschnitt in keinem Teil der veröffentlichten Aufteilung: %1.</numerusform>
            <numerusform>%Ln Ausschnitte in keinem Teil der veröffentlichten Aufteilung: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>Kein Ton für %Ln Ausschnitt der veröffentlichten Aufteilung: %1.</numerusform>
            <numerusform>Kein Ton für %Ln Ausschnitte der veröffentlichten Aufteilung: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the excerpts of %1 is there: files such as %2 were looked for below %3.</source>
        <translation>Keiner der Ausschnitte von %1 ist da: Unter %3 wurden Dateien wie %2 gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln Ausschnitt ausgelassen, dessen Bewertungen nichts über die fünf Emotionen sagen: %1.</numerusform>
            <numerusform>%Ln Ausschnitte ausgelassen, deren Bewertungen nichts über die fünf Emotionen sagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>%Ln Ausschnitt ausgelassen, dessen Interpreten tags.csv nicht nennt: %1.</numerusform>
            <numerusform>%Ln Ausschnitte ausgelassen, deren Interpreten tags.csv nicht nennt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>%Ln Ausschnitt ausgelassen, dessen Ton nicht da ist: %1.</numerusform>
            <numerusform>%Ln Ausschnitte ausgelassen, deren Ton nicht da ist: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%Ln Ausschnitt von Interpreten ohne Teil in %1.</numerusform>
            <numerusform>%Ln Ausschnitte von Interpreten ohne Teil in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln Aufnahme ausgelassen: „%1“ ist nach %2 keine der fünf Emotionen.</numerusform>
            <numerusform>%Ln Aufnahmen ausgelassen: „%1“ ist nach %2 keine der fünf Emotionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>Kein Ton für %Ln Aufnahme: %1.</numerusform>
            <numerusform>Kein Ton für %Ln Aufnahmen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used, because no such column is known: %1.</source>
        <translation>Nicht verwendet, weil keine solche Spalte bekannt ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln Schauspieler</numerusform>
            <numerusform>%Ln Schauspieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln Interpret</numerusform>
            <numerusform>%Ln Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln Lied</numerusform>
            <numerusform>%Ln Lieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these actors everything is missing: %1.</source>
        <translation>Von diesen Schauspielern fehlt alles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>%Ln Aufnahme mit einem Namen, den der veröffentlichte Teil nicht hat.</numerusform>
            <numerusform>%Ln Aufnahmen mit einem Namen, den der veröffentlichte Teil nicht hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln Datei des gesprochenen Teils ausgelassen; er ist ein eigener Datensatz.</numerusform>
            <numerusform>%Ln Dateien des gesprochenen Teils ausgelassen; er ist ein eigener Datensatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln Datei des gesungenen Teils ausgelassen; er ist ein eigener Datensatz.</numerusform>
            <numerusform>%Ln Dateien des gesungenen Teils ausgelassen; er ist ein eigener Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files of %1 with one of the five emotions were found below %2. Name the folder that holds Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio format, under their own names such as %3).</source>
        <translation>Unter %2 wurden keine Dateien von %1 mit einer der fünf Emotionen gefunden. Den Ordner angeben, der Actor_01 bis Actor_24 enthält (die reinen Audiodateien von https://zenodo.org/record/1188976, in jedem Audioformat, unter ihren eigenen Namen wie %3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>%Ln Aufnahme ausgelassen: „%1“ ist keine der fünf Emotionen.</numerusform>
            <numerusform>%Ln Aufnahmen ausgelassen: „%1“ ist keine der fünf Emotionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen, weil die Aufnahme in einer anderen Datei da ist: %1.</numerusform>
            <numerusform>%Ln Dateien ausgelassen, weil die Aufnahme in einer anderen Datei da ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hold the same recording of actor %3, as published.</source>
        <translation>%1 und %2 enthalten dieselbe Aufnahme von Schauspieler %3, so wie veröffentlicht.</translation>
    </message>
    <message>
        <source>A data set is split into two or more folds, not into %1.</source>
        <translation>Ein Datensatz wird in zwei oder mehr Folds geteilt, nicht in %1.</translation>
    </message>
    <message>
        <source>%1 has %2, too few for %3 folds: each fold needs one of its own.</source>
        <translation>%1 hat %2, zu wenig für %3 Folds: Jeder Fold braucht mindestens eine eigene Gruppe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;; there are: %4.</source>
        <translation>%1 hat kein %2 „%3“; es gibt: %4.</translation>
    </message>
    <message>
        <source>%1 on more than one side: %2.</source>
        <translation>%1 auf mehr als einer Seite: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>%Ln Aufnahme in mehreren Dateien auf mehr als einer Seite: %1.</numerusform>
            <numerusform>%Ln Aufnahmen in mehreren Dateien auf mehr als einer Seite: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network knows these again, so scores of this split are better than on anything new. Use grouped folds.</source>
        <translation>Ein Netz erkennt sie wieder, daher sind die Ergebnisse dieser Aufteilung besser als bei Neuem. Folds nach Gruppen verwenden.</translation>
    </message>
    <message>
        <source>The weight of an emotion must be a number from 0 up.</source>
        <translation>Das Gewicht einer Emotion muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>A label must name at least one of the emotions.</source>
        <translation>Eine Angabe muss mindestens eine der Emotionen nennen.</translation>
    </message>
    <message>
        <source>Missing of actor %1: %2 of %3 recordings (channel-emotion-intensity-statement-repetition-actor): %4.</source>
        <translation>Von Schauspieler %1 fehlen (%2 von %3 Aufnahmen; Kanal-Emotion-Intensität-Satz-Wiederholung-Schauspieler): %4.</translation>
    </message>
    <message>
        <source>Recordings of the published part that are here: %1 of %2.</source>
        <translation>Aufnahmen des veröffentlichten Teils, die hier sind: %1 von %2.</translation>
    </message>
    <message>
        <source>No column is one of the tags in %1.</source>
        <translation>Keine Spalte ist eines der Tags in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1.</source>
        <translation>„%1“ ist weder 0 noch 1.</translation>
    </message>
    <message>
        <source>A row has more than %1 fields.</source>
        <translation>Eine Zeile hat mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>This is no text: there is a zero byte. Save the table as CSV in UTF-8.</source>
        <translation>Das ist kein Text: Es gibt ein Nullbyte. Die Tabelle als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A quote within a field. Put the whole field in quotes and double those within it: %1.</source>
        <translation>Ein Anführungszeichen innerhalb eines Feldes. Das ganze Feld in Anführungszeichen setzen und die darin verdoppeln: %1.</translation>
    </message>
    <message>
        <source>The quotes that open here are never closed.</source>
        <translation>Die Anführungszeichen, die hier beginnen, werden nie geschlossen.</translation>
    </message>
    <message>
        <source>Text behind closing quotes. Quotes within a field are written twice.</source>
        <translation>Text hinter schließenden Anführungszeichen. Anführungszeichen innerhalb eines Feldes werden doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns.</source>
        <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>Fields in this row: %1; in the header: %2.</source>
        <translation>Felder in dieser Zeile: %1; in der Kopfzeile: %2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in two parts of the split.</source>
        <translation>„%1“ ist in zwei Teilen der Aufteilung.</translation>
    </message>
    <message>
        <source>No column is one of the emotions in %1.</source>
        <translation>Keine Spalte ist eine der Emotionen in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of raters.</source>
        <translation>„%1“ ist kein Anteil der Bewertenden.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>This recording has neither a label nor weights.</source>
        <translation>Diese Aufnahme hat weder eine Angabe noch Gewichte.</translation>
    </message>
    <message>
        <source>No emotion of this recording has a weight above 0.</source>
        <translation>Keine Emotion dieser Aufnahme hat ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The path is missing.</source>
        <translation>Der Pfad fehlt.</translation>
    </message>
    <message>
        <source>The path holds a zero byte.</source>
        <translation>Der Pfad enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a split (%2).</source>
        <translation>„%1“ ist kein Teil einer Aufteilung (%2).</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this must be text.</source>
        <translation>muss Text sein.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>There is neither a column &quot;%1&quot; nor one with the weights of an emotion (%2).</source>
        <translation>Es gibt weder eine Spalte „%1“ noch eine mit den Gewichten einer Emotion (%2).</translation>
    </message>
    <message>
        <source>this must be an object such as %1.</source>
        <translation>muss ein Objekt wie %1 sein.</translation>
    </message>
    <message>
        <source>there is no such emotion; known are: %1.</source>
        <translation>eine solche Emotion gibt es nicht; bekannt sind: %1.</translation>
    </message>
    <message>
        <source>this must be a number from 0 up.</source>
        <translation>muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;.</source>
        <translation>Es gibt kein Element „%1“.</translation>
    </message>
    <message>
        <source>The recordings must be an array of objects.</source>
        <translation>Die Aufnahmen müssen ein Array von Objekten sein.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight (a number from 0 up).</source>
        <translation>„%1“ ist kein Gewicht (eine Zahl ab 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the table twice.</source>
        <translation>„%1“ steht zweimal in der Tabelle.</translation>
    </message>
    <message>
        <source>Data sets of the format %1 have no neutral recordings; leave &quot;neutral&quot; out.</source>
        <translation>Datensätze im Format %1 haben keine neutralen Aufnahmen; bitte „neutral“ weglassen.</translation>
    </message>
</context>
<context>
    <name>DeviceBoxes</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is the name of a sound device that is not plugged in at present.
----------
%1 is the name of a graphics card that is not there at present, such as cuda:1.</extracomment>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What the networks run on: the program chooses.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <extracomment>The computer&apos;s processor, as against its graphics card.</extracomment>
        <translation>Prozessor (CPU)</translation>
    </message>
</context>
<context>
    <name>DeviceInput</name>
    <message>
        <source>The input “%1” cannot be heard: it has been unplugged, another program keeps it, or Moodogram may not use it. Check the system&apos;s sound settings, then choose an input again.</source>
        <translation>Der Eingang „%1“ ist nicht zu hören: Er wurde abgezogen, ein anderes Programm hält ihn belegt, oder Moodogram darf ihn nicht benutzen. Die Audioeinstellungen des Systems prüfen und dann wieder einen Eingang wählen.</translation>
    </message>
    <message>
        <source>The input “%1” delivers nothing. Check whether it is switched on, then choose an input again.</source>
        <translation>Der Eingang „%1“ liefert nichts. Prüfen, ob er eingeschaltet ist, und dann wieder einen Eingang wählen.</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Calm</source>
        <extracomment>An emotion as a word of its own: a column, a button, a row. As an adjective of music, or the noun.</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Happy</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Sad</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Angry</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Fearful</source>
        <extracomment>An emotion as a word of its own</extracomment>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>An emotion within a sentence, as in &quot;Mostly calm, turns happy at 1:02&quot;</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>happy</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>traurig</translation>
    </message>
    <message>
        <source>angry</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>wütend</translation>
    </message>
    <message>
        <source>fearful</source>
        <extracomment>An emotion within a sentence</extracomment>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>No emotion, as a word of its own: a column, a row</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>No emotion, within a sentence</extracomment>
        <translation>neutral</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>The picture is too large to be drawn.</source>
        <translation>Das Bild ist zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn: %1.</source>
        <translation>Die Abbildung lässt sich nicht zeichnen: %1.</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>Die Auflösung muss zwischen %1 und %2 dpi liegen.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible.</source>
        <translation>Eine Abbildung von %1 Pixeln lässt sich nicht zeichnen: Möglich sind höchstens %2 in jeder Richtung.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of time is empty.</source>
        <translation>Der Zeitbereich der Abbildung ist leer.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of frequencies is empty.</source>
        <translation>Der Frequenzbereich der Abbildung ist leer.</translation>
    </message>
    <message>
        <source>The figure&apos;s range of levels is empty.</source>
        <translation>Der Pegelbereich der Abbildung ist leer.</translation>
    </message>
    <message>
        <source>A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger or lower the resolution.</source>
        <translation>Eine Abbildung von %1 Pixeln hat bei %2 dpi keinen Platz für Bild und Achsen; sie größer machen oder die Auflösung verringern.</translation>
    </message>
    <message>
        <source>There is not enough memory for a figure of %1 pixels.</source>
        <translation>Für eine Abbildung von %1 Pixeln reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Figures cannot be drawn, as Moodogram&apos;s module for them cannot be loaded (%1). Reinstall Moodogram.</source>
        <translation>Abbildungen lassen sich nicht zeichnen, da das Modul von Moodogram dafür nicht geladen werden kann (%1). Moodogram neu installieren.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Make room there, or choose another place.</source>
        <translation>Dort Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose a place where files may be that large.</source>
        <translation>Einen Ort wählen, an dem Dateien so groß sein dürfen.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Einen Ort wählen, an dem Schreiben erlaubt ist.</translation>
    </message>
    <message>
        <source>Make its folder, or choose another place.</source>
        <translation>Den Ordner dafür anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder or a device, not a file.</source>
        <translation>%1 lässt sich nicht schreiben: Es ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>Lesen von %1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed (there is no %1). Install the package moodogram-models, or choose a model file.</source>
        <translation>Die Modelle von Moodogram sind nicht installiert (es gibt kein %1). Das Paket moodogram-models installieren oder eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Moodogram&apos;s own models are not installed properly: %1: %2. Reinstall moodogram-models or choose a model file.</source>
        <translation>Die Modelle von Moodogram sind nicht richtig installiert: %1: %2. moodogram-models neu installieren oder eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>Neither the music nor the voice model is installed in %1. Install moodogram-models or choose a model file.</source>
        <translation>In %1 ist weder das Modell für Musik noch das für Stimme installiert. moodogram-models installieren oder eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>The %1 model is not installed in %2. Install moodogram-models or choose another model.</source>
        <translation>Das Modell %1 ist in %2 nicht installiert. moodogram-models installieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Neither HOME nor XDG_DATA_HOME is set; set one to a folder you can write to.</source>
        <translation>Weder HOME noch XDG_DATA_HOME ist gesetzt; eines davon auf einen Ordner setzen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Cannot create the data folder %1: %2.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The files that come with Moodogram were not found beside the program (looked for %1). Install moodogram-common or set MOODOGRAM_RESOURCES.</source>
        <translation>Die Dateien, die zu Moodogram gehören, wurden neben dem Programm nicht gefunden (gesucht wurde %1). moodogram-common installieren oder MOODOGRAM_RESOURCES setzen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2.</source>
        <translation>%1 lässt sich nicht löschen: %2.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>A percentage, with whatever your language writes between the number and the sign</extracomment>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%L1 s left</source>
        <extracomment>Time until something is done; %L1: seconds</extracomment>
        <translation>noch %L1 s</translation>
    </message>
    <message>
        <source>%L1 min left</source>
        <extracomment>Time until something is done; %L1: minutes</extracomment>
        <translation>noch %L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min left</source>
        <extracomment>Time until something is done; %L1: hours, %L2: minutes</extracomment>
        <translation>noch %L1 h %L2 min</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion from music spectrograms: a music library that shows when each song is calm, happy, sad, angry or fearful.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. The models have licences of their own; see their cards.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Moodogram %1&lt;/b&gt;&lt;p&gt;Emotion aus Musikspektrogrammen: eine Musikbibliothek, die zeigt, wann ein Lied ruhig, fröhlich, traurig, wütend oder ängstlich ist.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Die Modelle haben eigene Lizenzen; siehe ihre Karten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Moodogram</source>
        <translation>Über Moodogram</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The FFT size must be from 16 to 65536 samples, not %1.</source>
        <translation>Die FFT-Größe muss zwischen 16 und 65536 Abtastwerten liegen, nicht %1.</translation>
    </message>
    <message>
        <source>The hop must be at least 1 sample.</source>
        <translation>Die Schrittweite muss mindestens 1 Abtastwert sein.</translation>
    </message>
    <message>
        <source>The reference must be a number above 0.</source>
        <translation>Der Bezugswert muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The floor must be from -300 to 0 dB.</source>
        <translation>Die Untergrenze muss zwischen -300 und 0 dB liegen.</translation>
    </message>
    <message>
        <source>The range must begin at 0 or later and end after its beginning.</source>
        <translation>Der Bereich muss bei 0 oder später beginnen und nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>The range lies behind the end of %1, which is %2 s long.</source>
        <translation>Der Bereich liegt hinter dem Ende von %1 mit einer Länge von %2 s.</translation>
    </message>
    <message>
        <source>Cannot write %1 as WAV: %2.</source>
        <translation>%1 lässt sich nicht als WAV schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no sound from %1 s on in %2; choose an earlier part.</source>
        <translation>Ab %1 s gibt es in %2 keinen Klang; einen früheren Teil wählen.</translation>
    </message>
    <message>
        <source>A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not.</source>
        <translation>Eine Datei mit Analysen endet auf .sqlite (Tabellen für SQL) oder .jsonl (JSON Lines); %1 tut das nicht.</translation>
    </message>
    <message>
        <source>%1 is the library itself; name another file.</source>
        <translation>%1 ist die Bibliothek selbst; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: is the file there?</source>
        <translation>Die Analysen in %1 lassen sich nicht lesen: Ist die Datei da?</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses.</source>
        <translation>%1 enthält keine exportierten Analysen.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>Lesen von %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read: %2.</source>
        <translation>Die Analysen in %1 lassen sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The analysis was stopped: %1 files hang while they are read, the last of them %2. Is a drive or a network share gone? Start Moodogram again when that is mended.</source>
        <translation>Die Analyse wurde gestoppt: %1 Dateien hängen beim Lesen, die letzte davon ist %2. Ist ein Laufwerk oder eine Netzwerkfreigabe weg? Moodogram neu starten, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet; analyse it first.</source>
        <translation>Dieser Titel wurde noch nicht analysiert; ihn zuerst analysieren.</translation>
    </message>
    <message>
        <source>does not exist; it may have been moved, renamed or deleted.</source>
        <translation>existiert nicht; womöglich wurde die Datei verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>is not a regular file.</source>
        <translation>ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1: changed while it was analysed; try again.</source>
        <translation>%1: wurde während der Analyse verändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Die Wiedergabeliste „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart playlist, whose tracks change with its rules. Keep its tracks as a playlist of their own, and name that.</source>
        <translation>„%1“ ist eine Liste, die sich selbst erneuert: Ihre Titel wechseln mit ihren Regeln. Ihre Titel als eigene Wiedergabeliste ablegen und diese angeben.</translation>
    </message>
    <message>
        <source>What was in the tags cannot be noted in %1, so nothing more is written: check the free space and that you may write the folder.</source>
        <translation>Was in den Tags stand, lässt sich nicht in %1 festhalten, daher wird nichts weiter geschrieben: den freien Platz prüfen und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>There is no undo file %1.</source>
        <translation>Die Datei %1 zum Rückgängigmachen gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has other moods now than those that were written; it is left.</source>
        <translation>%1 hat jetzt andere Stimmungen als die geschriebenen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A line of %1 cannot be read.</source>
        <translation>Eine Zeile von %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The time of the window must be 0 or later.</source>
        <translation>Die Zeit des Fensters muss 0 oder später sein.</translation>
    </message>
    <message>
        <source>%1 is %2 s long: there is no window at %3 s.</source>
        <translation>%1 ist %2 s lang: Bei %3 s gibt es kein Fenster.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels cannot be drawn: at least 1 x 3 and at most 200 million pixels are possible.</source>
        <translation>Ein Bild von %1 x %2 Pixeln lässt sich nicht zeichnen: Möglich sind mindestens 1 x 3 und höchstens 200 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be below its upper end.</source>
        <translation>Das untere Ende des dB-Bereichs muss unter seinem oberen liegen.</translation>
    </message>
    <message>
        <source>The lowest frequency must be below the highest.</source>
        <translation>Die niedrigste Frequenz muss unter der höchsten liegen.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 should end in .png, .npy or .json: that says what is written.</source>
        <translation>%1 muss auf .png, .npy oder .json enden: Das sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The export would replace the recording itself; choose another name.</source>
        <translation>Der Export würde die Aufnahme selbst ersetzen; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>No frame begins between %1 s and %2 s: they lie %3 s apart. Choose a longer range.</source>
        <translation>Zwischen %1 s und %2 s beginnt kein Frame: Sie liegen %3 s auseinander. Einen längeren Bereich wählen.</translation>
    </message>
    <message>
        <source>The lower end of the dB range must be at least %1 dB.</source>
        <translation>Das untere Ende des dB-Bereichs muss mindestens %1 dB sein.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Korrektur eines Teils eines Titels; eine Angabe gilt für eine ganze Aufnahme.</numerusform>
            <numerusform>Ausgelassen: %Ln Korrekturen von Teilen eines Titels; eine Angabe gilt für eine ganze Aufnahme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Nennung eines Titels, der nicht mehr in der Bibliothek ist.</numerusform>
            <numerusform>Ausgelassen: %Ln Nennungen von Titeln, die nicht mehr in der Bibliothek sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Titel, der fehlt, entfernt wurde oder nicht abspielbar ist.</numerusform>
            <numerusform>Ausgelassen: %Ln Titel, die fehlen, entfernt wurden oder nicht abspielbar sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Titel, dem keine der fünf Emotionen zugesprochen wurde.</numerusform>
            <numerusform>Ausgelassen: %Ln Titel, denen keine der fünf Emotionen zugesprochen wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>These analyses were written by a newer Moodogram: update this one to import them.</source>
        <translation>Diese Analysen stammen von einem neueren Moodogram: Dieses hier aktualisieren, um sie zu importieren.</translation>
    </message>
    <message>
        <source>The analyses could not be written to %1 (%2): check the free space and that you may write the folder.</source>
        <translation>Die Analysen ließen sich nicht nach %1 schreiben (%2): den freien Platz prüfen und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 holds no exported analyses. Is it a library? Then merge it.</source>
        <translation>%1 enthält keine exportierten Analysen. Ist es eine Bibliothek? Dann zusammenführen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Moodogram: update this one to import it.</source>
        <translation>%1 stammt von einem neueren Moodogram: Dieses hier aktualisieren, um die Datei zu importieren.</translation>
    </message>
    <message>
        <source>The analyses in %1 cannot be read (%2).</source>
        <translation>Die Analysen in %1 lassen sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>Der Ordner %1 liegt auf einem Netzlaufwerk, das nicht meldet, wenn sich dort Dateien ändern; er wird im Abstand von %Ln Minute durchgesehen.</numerusform>
            <numerusform>Der Ordner %1 liegt auf einem Netzlaufwerk, das nicht meldet, wenn sich dort Dateien ändern; er wird im Abstand von %Ln Minuten durchgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>Der Ordner %1 hat mehr Ordner, als das System ein Programm überwachen lässt (fs.inotify.max_user_watches); er wird im Abstand von %Ln Minute durchgesehen.</numerusform>
            <numerusform>Der Ordner %1 hat mehr Ordner, als das System ein Programm überwachen lässt (fs.inotify.max_user_watches); er wird im Abstand von %Ln Minuten durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2).</source>
        <translation>Die Bibliothek %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is of a kind that has no place for moods.</source>
        <translation>%1 ist von einer Art, die keinen Platz für Stimmungen hat.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: the moods could not be read again; it was left as it is.</source>
        <translation>%1: Die Stimmungen ließen sich nicht zurücklesen; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>%1: writing moods would change its other tags; it was left as it is.</source>
        <translation>%1: Stimmungen zu schreiben würde andere Tags verändern; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 ist nicht zu finden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), of which only one would change; it was left as it is.</source>
        <translation>%1 hat mehrere Namen (Hardlinks), von denen sich nur einer ändern würde; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot keep its owner: %2.</source>
        <translation>%1 kann nicht denselben Besitzer behalten: %2.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; it was left as it is. Try again.</source>
        <translation>%1 hat sich inzwischen geändert; die Datei blieb, wie sie war. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Eine Wiedergabeliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>This playlist is not in the library any more.</source>
        <translation>Diese Wiedergabeliste ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is a playlist &quot;%1&quot; already.</source>
        <translation>Eine Wiedergabeliste „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A part of a track ends after its begin.</source>
        <translation>Ein Teil eines Titels endet nach seinem Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>Behalten: %Ln Titel auf einem nicht eingehängten Laufwerk, etwa %1.</numerusform>
            <numerusform>Behalten: %Ln Titel auf einem nicht eingehängten Laufwerk, etwa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there or empty (a drive that is not mounted?); its tracks are kept.</source>
        <translation>Der Ordner %1 ist nicht da oder leer (ein nicht eingehängtes Laufwerk?); seine Titel werden behalten.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Die Bibliothek %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder of the library %1 does not exist; create it or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Den Ordner der Bibliothek %1 gibt es nicht; ihn anlegen oder mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Die Bibliothek %1 ist ein Ordner; mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 ist die Datenbank eines anderen Programms; sie blieb, wie sie war. Stattdessen mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Die Bibliothek %1 stammt von einem neueren Moodogram (Schema %2; dieses Programm kennt sie bis %3). Sie blieb, wie sie war: Moodogram aktualisieren oder mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 is empty.</source>
        <translation>Die Bibliothek %1 ist leer.</translation>
    </message>
    <message>
        <source>The library %1 was written by an older Moodogram. Use it once with this one (moodogram-cli analyze --library) to bring it up to date.</source>
        <translation>Die Bibliothek %1 stammt von einem älteren Moodogram. Sie einmal mit diesem benutzen (moodogram-cli analyze --library), um sie auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written: give yourself write permission for it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Die Bibliothek %1 lässt sich nicht schreiben: für sie und ihren Ordner Schreibrechte erteilen oder mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 cannot grow: the disk is full. Free some space and try again; what was saved before is kept.</source>
        <translation>Die Bibliothek %1 kann nicht wachsen: Die Festplatte ist voll. Platz schaffen und noch einmal versuchen; was schon gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: check that you may write it and its folder, or choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen: prüfen, ob sie und ihr Ordner geschrieben werden dürfen, oder mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram library; it was left as it is. Instead, choose another file with --library or MOODOGRAM_LIBRARY.</source>
        <translation>%1 ist keine Moodogram-Bibliothek; die Datei blieb, wie sie war. Stattdessen mit --library oder MOODOGRAM_LIBRARY eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). &quot;moodogram-cli library --repair&quot; makes a new one of all that can be read.</source>
        <translation>Die Bibliothek %1 ist beschädigt (%2). „moodogram-cli library --repair“ macht aus allem Lesbaren eine neue.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program; wait until it has finished and try again.</source>
        <translation>In die Bibliothek %1 schreibt gerade ein anderes Programm; warten, bis es fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written (%2): check the disk and its free space.</source>
        <translation>Die Bibliothek %1 lässt sich nicht lesen oder schreiben (%2): die Festplatte und ihren freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used: %2.</source>
        <translation>Die Bibliothek %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>A copy of the library %1 could not be written to %2 (%3): check the free space and that you may write the folder.</source>
        <translation>Eine Kopie der Bibliothek %1 ließ sich nicht nach %2 schreiben (%3): den freien Platz prüfen und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library; it was left as it is.</source>
        <translation>%1 ist keine Moodogram-Bibliothek; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one.</source>
        <translation>Die Bibliothek %1 stammt von einem neueren Moodogram; sie blieb, wie sie war. Sie mit diesem neueren reparieren.</translation>
    </message>
    <message>
        <source>%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help.</source>
        <translation>%1 ist keine Moodogram-Bibliothek, oder der Anfang der Datei ist zerstört: Dann hilft nur eine Kopie von ihr.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Nothing of the library %1 can be read.</source>
        <translation>Nichts von der Bibliothek %1 lässt sich lesen.</translation>
    </message>
    <message>
        <source>The repaired library is not sound: %1</source>
        <translation>Die reparierte Bibliothek ist nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>The library %1 could not be repaired (%2): it was left as it is. Close other programs that use it and check the free space; a copy of before the last update of its form may lie beside it.</source>
        <translation>Die Bibliothek %1 ließ sich nicht reparieren (%2): Sie blieb, wie sie war. Andere Programme, die sie benutzen, schließen und den freien Platz prüfen; eine Kopie von vor der letzten Änderung ihrer Form kann daneben liegen.</translation>
    </message>
    <message>
        <source>The repaired library could not be put into its place: %1.</source>
        <translation>Die reparierte Bibliothek ließ sich nicht an ihren Platz bringen: %1.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>Der Ordner %1 ist leer.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot keep its extended attributes: %2.</source>
        <translation>%1 kann seine erweiterten Attribute nicht behalten: %2.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Shorter than asked for: the tracks that are left would put an artist twice in a row.</source>
        <translation>Kürzer als gewünscht: Die übrigen Titel brächten einen Interpreten zweimal nacheinander.</translation>
    </message>
    <message>
        <source>Shorter than asked for: the tracks that are left may not stand beside the others.</source>
        <translation>Kürzer als gewünscht: Die übrigen Titel dürfen nicht neben den anderen stehen.</translation>
    </message>
    <message>
        <source>Shorter than asked for: there are no other tracks.</source>
        <translation>Kürzer als gewünscht: Es gibt keine weiteren Titel.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track keeps the rules.</source>
        <translation>Kürzer als gewünscht: Kein weiterer Titel erfüllt die Regeln.</translation>
    </message>
    <message>
        <source>Shorter than asked for: what is left leads away from the path, or would put an artist too close.</source>
        <translation>Kürzer als gewünscht: Was übrig ist, führt vom Weg ab oder brächte einen Interpreten zu dicht hintereinander.</translation>
    </message>
    <message>
        <source>an analysis</source>
        <extracomment>A condition of a list, as in: Without “an analysis”, 3 tracks would fit</extracomment>
        <translation>eine Analyse</translation>
    </message>
    <message>
        <source>a mood, which silence has not</source>
        <extracomment>A condition of a list</extracomment>
        <translation>eine Stimmung, die Stille nicht hat</translation>
    </message>
    <message>
        <source>a mood that the model is sure of</source>
        <extracomment>A condition of a list</extracomment>
        <translation>eine Stimmung, bei der das Modell sicher ist</translation>
    </message>
    <message>
        <source>a known length</source>
        <extracomment>A condition of a list</extracomment>
        <translation>eine bekannte Länge</translation>
    </message>
    <message>
        <source>what it is not to be like</source>
        <extracomment>A condition of a list</extracomment>
        <translation>das, dem es nicht ähneln soll</translation>
    </message>
    <message>
        <source>No track has been analysed with this model yet.</source>
        <translation>Mit diesem Modell wurde noch kein Titel analysiert.</translation>
    </message>
    <message>
        <source>Nothing but silence has been analysed: no track has a mood.</source>
        <translation>Bisher wurde nur Stille analysiert: Kein Titel hat eine Stimmung.</translation>
    </message>
    <message>
        <source>There are no tracks.</source>
        <translation>Es gibt keine Titel.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>What the user says about a track: &quot;not sad&quot;</extracomment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>&quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>locked here; %1</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;</extracomment>
        <translation>hier fixiert; %1</translation>
    </message>
    <message>
        <source>%1; you said: %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71, number 3 of 12&quot;; %2: as in &quot;not sad from 0:00 to 1:30&quot;</extracomment>
        <translation>%1; eigene Angabe: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1, one of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;keeps the rules&quot;; %2: number of tracks</extracomment>
        <translation>%1, einer von %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2, %3: its place among so many tracks</extracomment>
        <translation>%1, Nummer %2 von %3</translation>
    </message>
    <message>
        <source>%1, strongest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;happy 0.71&quot;; %2: number of tracks</extracomment>
        <translation>%1, am stärksten von %2</translation>
    </message>
    <message>
        <source>%1, closest of %2</source>
        <extracomment>Why a track is in a list; %1: as in &quot;0.93 like &quot;Rain&quot;&quot;; %2: number of tracks</extracomment>
        <translation>%1, am ähnlichsten von %2</translation>
    </message>
    <message>
        <source>Weak matches: the best is %1 with a probability of %2.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Schwache Treffer: Der beste ist %1 mit einer Wahrscheinlichkeit von %2.</translation>
    </message>
    <message>
        <source>Weak matches: the best fits %1.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Schwache Treffer: Der beste hat eine Übereinstimmung von %1.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track is %1 with a probability of %2 or more.</source>
        <extracomment>%1: an emotion; %2: a number from 0 to 1</extracomment>
        <translation>Kürzer als gewünscht: Kein weiterer Titel ist %1 mit einer Wahrscheinlichkeit von %2 oder mehr.</translation>
    </message>
    <message>
        <source>Shorter than asked for: no other track fits %1 or more.</source>
        <extracomment>%1: a number from 0 to 1</extracomment>
        <translation>Kürzer als gewünscht: Kein weiterer Titel hat eine Übereinstimmung von %1 oder mehr.</translation>
    </message>
    <message>
        <source>begins the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>beginnt den Weg</translation>
    </message>
    <message>
        <source>ends the path</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>beendet den Weg</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <extracomment>Where a track stands along a path of moods</extracomment>
        <translation>%1&#xa0;% des Wegs</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Why a track is in a list; %1: as in &quot;begins the path&quot;; %2: an emotion; %3: its probability</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this version knows.</source>
        <extracomment>What a stored playlist asks for</extracomment>
        <translation>„%1“ ist nichts, was diese Version kennt.</translation>
    </message>
    <message>
        <source>The strictness must be between 0 and 1.</source>
        <translation>Die Strenge muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The length must be more than 0 minutes.</source>
        <translation>Die Länge muss mehr als 0 Minuten sein.</translation>
    </message>
    <message>
        <source>The number of tracks must be more than 0.</source>
        <translation>Die Zahl der Titel muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The size must be more than 0.</source>
        <translation>Die Größe muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>The longest track must be more than 0 minutes long.</source>
        <translation>Der längste Titel muss länger als 0 Minuten sein.</translation>
    </message>
    <message>
        <source>The tracks between two of an artist must be between 0 and 1000.</source>
        <translation>Zwischen zweien desselben Interpreten müssen 0 bis 1000 Titel liegen.</translation>
    </message>
    <message>
        <source>The tracks between two of an album must be between 0 and 1000.</source>
        <translation>Zwischen zweien desselben Albums müssen 0 bis 1000 Titel liegen.</translation>
    </message>
    <message>
        <source>The difference of loudness must be more than 0 dB.</source>
        <translation>Der Lautstärkeunterschied muss mehr als 0 dB sein.</translation>
    </message>
    <message>
        <source>The difference of tempo must be more than 0 percent.</source>
        <translation>Der Tempounterschied muss mehr als 0 Prozent sein.</translation>
    </message>
    <message>
        <source>This is no playlist request: a JSON object is expected.</source>
        <translation>Das ist keine Angabe für eine Wiedergabeliste: Erwartet wird ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>None of the tracks that others are to be like is in the library and has been analysed.</source>
        <translation>Keiner der Titel, denen andere ähneln sollen, ist in der Bibliothek und analysiert.</translation>
    </message>
    <message>
        <source>no track longer than %1 minutes</source>
        <translation>kein Titel länger als %1 Minuten</translation>
    </message>
    <message>
        <source>a strictness of %1</source>
        <extracomment>A condition of a list; %1: a number from 0 to 1</extracomment>
        <translation>eine Strenge von %1</translation>
    </message>
    <message>
        <source>a list as short as %1 minutes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>eine so kurze Liste wie %1 Minuten</translation>
    </message>
    <message>
        <source>a list as small as %1 bytes</source>
        <extracomment>A condition of a list</extracomment>
        <translation>eine so kleine Liste wie %1 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>Von %Ln Titel passt keiner, und eine einzelne Bedingung wegzulassen würde nicht helfen.</numerusform>
            <numerusform>Von %Ln Titeln passt keiner, und eine einzelne Bedingung wegzulassen würde nicht helfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>Von %Ln Titel passt keiner.</numerusform>
            <numerusform>Von %Ln Titeln passt keiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>Ohne „%1“ würde %Ln Titel passen.</numerusform>
            <numerusform>Ohne „%1“ würden %Ln Titel passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks could be compared by their moods alone.</source>
        <translation>Die Titel ließen sich nur an ihren Stimmungen vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln Titel ließ sich nur an der Stimmung vergleichen.</numerusform>
            <numerusform>%Ln Titel ließen sich nur an der Stimmung vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare by sound too, analyse again what was analysed by an older version.</source>
        <translation>Um auch den Klang zu vergleichen, noch einmal analysieren, was eine ältere Version analysiert hat.</translation>
    </message>
    <message>
        <source>%1 like &quot;%2&quot;</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: title of a track</extracomment>
        <translation>%1 wie „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a track is in a list; %1: an emotion; %2: its probability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fits %1, %2 %3</source>
        <extracomment>Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability</extracomment>
        <translation>Übereinstimmung %1, %2 %3</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>Why a track is in a list: by chance</extracomment>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>added %1</source>
        <extracomment>Why a track is in a list; %1: a day</extracomment>
        <translation>hinzugefügt am %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>gespielt am %1</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>nie gespielt</translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>%Ln Mal gespielt</numerusform>
            <numerusform>%Ln Mal gespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>aus dem Jahr %1</translation>
    </message>
    <message>
        <source>of no known year</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>%1 minutes long</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>%1 Minuten lang</translation>
    </message>
    <message>
        <source>by title</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by artist</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>nach Interpret</translation>
    </message>
    <message>
        <source>by album</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>nach Album</translation>
    </message>
    <message>
        <source>by folder and file name</source>
        <extracomment>Why a track is at its place in a list</extracomment>
        <translation>nach Ordner und Dateiname</translation>
    </message>
    <message>
        <source>in the library</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>keeps the rules</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>erfüllt die Regeln</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot; refers to itself: %2.</source>
        <extracomment>%2: as in &quot;A &gt; B &gt; A&quot;</extracomment>
        <translation>Die Wiedergabeliste „%1“ bezieht sich auf sich selbst: %2.</translation>
    </message>
    <message>
        <source>The playlist &quot;%1&quot;: %2</source>
        <extracomment>%2: a sentence</extracomment>
        <translation>Die Wiedergabeliste „%1“: %2</translation>
    </message>
    <message>
        <source>There is no smart playlist &quot;%1&quot;.</source>
        <translation>Eine Liste „%1“, die sich selbst erneuert, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no playlist &quot;%1&quot;.</source>
        <translation>Die Wiedergabeliste „%1“ gibt es nicht.</translation>
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
        <translation>%1 Halbtöne</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>An interval in cents, hundredths of a semitone</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>Δ level %1 dB</source>
        <extracomment>A difference of levels in decibels</extracomment>
        <translation>Δ Pegel %1 dB</translation>
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
        <translation>%1 braucht daneben die Label-Datei %2, die sagt, was die Ausgaben bedeuten. (Gewichte allein, ein State-Dict, sind kein Modell: eines trainieren, das mit ihnen beginnt.)</translation>
    </message>
    <message>
        <source>%1 is too large for a labels file.</source>
        <translation>%1 ist zu groß für eine Label-Datei.</translation>
    </message>
    <message>
        <source>%1 is not a usable labels file: %2.</source>
        <translation>%1 ist keine brauchbare Label-Datei: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Moodogram model: its metadata has no &apos;%2&apos;.</source>
        <translation>%1 ist kein Moodogram-Modell: In den Metadaten fehlt „%2“.</translation>
    </message>
    <message>
        <source>%1 is a model of another kind (%2); this version of Moodogram reads moodogram-model/1.</source>
        <translation>%1 ist ein Modell anderer Art (%2); diese Version von Moodogram liest moodogram-model/1.</translation>
    </message>
    <message>
        <source>%1 tells %2 apart; Moodogram needs %3.</source>
        <translation>%1 unterscheidet %2; Moodogram braucht %3.</translation>
    </message>
    <message>
        <source>%1 is not a usable model: its temperature is not a positive number.</source>
        <translation>%1 ist kein brauchbares Modell: Seine Temperatur ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The model %1 was trained with another version of the front end %2 than this program computes. Train it again or use another model.</source>
        <translation>Das Modell %1 wurde mit einer anderen Version der Vorverarbeitung %2 trainiert, als dieses Programm sie berechnet. Es neu trainieren oder ein anderes Modell verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: Der Speicher ist ausgegangen; weiter mit %Ln Fenster auf einmal.</numerusform>
            <numerusform>%1: Der Speicher ist ausgegangen; weiter mit %Ln Fenstern auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped working; going on with %2. It said: %3</source>
        <extracomment>%1, %2: computing devices</extracomment>
        <translation>%1 arbeitet nicht mehr; weiter mit %2. Die Meldung war: %3</translation>
    </message>
    <message>
        <source>%1 carries no recorded outputs to check against.</source>
        <translation>%1 enthält keine aufgezeichneten Ausgaben, an denen sich prüfen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU, %Ln Thread, %1</numerusform>
            <numerusform>CPU, %Ln Threads, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>Das Netz ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The network answers %1 windows with a tensor of shape %2, but its labels name %3 classes.</source>
        <translation>Das Netz beantwortet %1 Fenster mit einem Tensor der Form %2, aber seine Labels nennen %3 Klassen.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is not available here. Use --device auto or cpu; moodogram-cli doctor lists what there is.</source>
        <translation>Das Gerät „%1“ ist hier nicht verfügbar. --device auto oder cpu verwenden; moodogram-cli doctor zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: using it runs code that its maker put into the file, with all that you may do on this machine. If you trust it, pass --allow-model-code.</source>
        <translation>%1 ist ein TorchScript-Modul: Wer es verwendet, führt Code aus, den sein Urheber in die Datei gelegt hat, mit allen eigenen Rechten auf diesem Rechner. Bei Vertrauen --allow-model-code angeben.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; cannot be used: %2</source>
        <translation>Das Gerät „%1“ ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so this runs on the CPU. It said: %1</source>
        <translation>Die GPU ist nicht verwendbar, daher läuft es auf der CPU. Die Meldung war: %1</translation>
    </message>
    <message>
        <source>The network could not be set up: %1</source>
        <translation>Das Netz ließ sich nicht einrichten: %1</translation>
    </message>
    <message>
        <source>The model %1 gives scores that are no numbers: its file is damaged, or its training went wrong. Use another model.</source>
        <translation>Das Modell %1 liefert Ergebnisse, die keine Zahlen sind: Seine Datei ist beschädigt, oder sein Training ging schief. Ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>There is no network called &apos;%1&apos;. Known: %2.</source>
        <translation>Ein Netz namens „%1“ gibt es nicht. Bekannt: %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1, but of %2.</source>
        <translation>Das sind keine Gewichte von %1, sondern von %2.</translation>
    </message>
    <message>
        <source>These are not weights of %1: they lack &apos;%2&apos;.</source>
        <translation>Das sind keine Gewichte von %1: Es fehlt „%2“.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; is missing.</source>
        <translation>Die Gewichte passen nicht zum Netz: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: &apos;%1&apos; has the shape %2.</source>
        <translation>Die Gewichte passen nicht zum Netz: „%1“ hat die Form %2.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file: %2. Choose another model or download it again.</source>
        <translation>%1 ist keine brauchbare Datei mit Gewichten: %2. Ein anderes Modell wählen oder es noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>Cannot read the model %1: %2.</source>
        <translation>Das Modell %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot open the model %1.</source>
        <translation>Das Modell %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Cannot open the weights file %1.</source>
        <translation>Die Datei mit Gewichten %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a usable weights file of PyTorch: %2.</source>
        <translation>%1 ist keine brauchbare Datei mit PyTorch-Gewichten: %2.</translation>
    </message>
    <message>
        <source>Cannot read the weights file %1: %2.</source>
        <translation>Die Datei mit Gewichten %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The inference module, which runs the networks, is not installed (there is no %1). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2.</source>
        <translation>Das Inferenzmodul, das die Netze ausführt, ist nicht installiert (es gibt kein %1). Das Paket moodogram-inference-cpu installieren oder MOODOGRAM_MODULE_DIR auf den Ordner von %2 setzen.</translation>
    </message>
    <message>
        <source>The inference module cannot be loaded.</source>
        <translation>Das Inferenzmodul lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Install or repair the package moodogram-inference-cpu and LibTorch.</source>
        <translation>Das Paket moodogram-inference-cpu und LibTorch installieren oder reparieren.</translation>
    </message>
    <message>
        <source>The inference module is of another version: it lacks %1. Reinstall Moodogram.</source>
        <translation>Das Inferenzmodul ist von einer anderen Version: Ihm fehlt %1. Moodogram neu installieren.</translation>
    </message>
    <message>
        <source>Grad-CAM needs a network whose feature maps are known; &quot;%1&quot; can be explained by occlusion.</source>
        <translation>Grad-CAM braucht ein Netz, dessen Merkmalskarten bekannt sind; „%1“ lässt sich durch Verdeckung erklären.</translation>
    </message>
    <message>
        <source>no emotion is called &quot;%1&quot;</source>
        <translation>keine Emotion heißt „%1“</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; must be &quot;%2&quot;</source>
        <translation>„%1“ darin muss „%2“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must list the network&apos;s outputs</source>
        <translation>„%1“ muss die Ausgaben des Netzes aufzählen</translation>
    </message>
    <message>
        <source>none of its classes has an emotion</source>
        <translation>keine ihrer Klassen hat eine Emotion</translation>
    </message>
    <message>
        <source>its temperature is not a positive number</source>
        <translation>ihre Temperatur ist keine positive Zahl</translation>
    </message>
    <message>
        <source>The network %1 takes pictures of at least 32 by 32, not %2 by %3.</source>
        <translation>Das Netz %1 nimmt Bilder ab 32 mal 32, nicht %2 mal %3.</translation>
    </message>
    <message>
        <source>The weights do not fit the network, they belong to the network %1:%2</source>
        <translation>Die Gewichte passen nicht zum Netz, sie gehören zum Netz %1:%2</translation>
    </message>
    <message>
        <source>The weights do not fit the network:%1</source>
        <translation>Die Gewichte passen nicht zum Netz:%1</translation>
    </message>
    <message>
        <source>The TorchScript module cannot take its input: %1</source>
        <translation>Das TorchScript-Modul kann seine Eingabe nicht verarbeiten: %1</translation>
    </message>
    <message>
        <source>The TorchScript module does not return a tensor of logits.</source>
        <translation>Das TorchScript-Modul gibt keinen Tensor von Logits zurück.</translation>
    </message>
    <message>
        <source>two of its classes are &quot;%1&quot;</source>
        <translation>zwei seiner Klassen heißen „%1“</translation>
    </message>
</context>
<context>
    <name>MoodSentence</name>
    <message>
        <source>%1 throughout</source>
        <extracomment>%1: an emotion as a word of its own, &quot;Calm&quot;</extracomment>
        <translation>%1 von Anfang bis Ende</translation>
    </message>
    <message>
        <source>No clear mood, leaning %1</source>
        <extracomment>%1: an emotion within a sentence, &quot;calm&quot;</extracomment>
        <translation>Keine klare Stimmung, eher %1</translation>
    </message>
    <message>
        <source>Mostly %1, changes often</source>
        <extracomment>%1: an emotion within a sentence</extracomment>
        <translation>Meist %1, wechselt oft</translation>
    </message>
    <message>
        <source>No clear mood, changes often</source>
        <translation>Keine klare Stimmung, wechselt oft</translation>
    </message>
    <message>
        <source>Mostly %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Mostly happy, turns calm at 1:02&quot;</extracomment>
        <translation>Meist %1, ab %3 %2</translation>
    </message>
    <message>
        <source>Starts %1, turns %2 at %3</source>
        <extracomment>%1, %2: emotions, %3: a time, as in &quot;Starts sad, turns happy at 1:02&quot;</extracomment>
        <translation>Anfangs %1, ab %3 %2</translation>
    </message>
    <message>
        <source>Mostly %1, %2 from %3 to %4</source>
        <extracomment>%1, %2: emotions, %3, %4: times, as in &quot;Mostly happy, calm from 1:02 to 1:40&quot;</extracomment>
        <translation>Meist %1, von %3 bis %4 %2</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>Track %1 has neither a location nor a title.</source>
        <translation>Titel %1 hat weder eine Ortsangabe noch einen Namen.</translation>
    </message>
    <message>
        <source>is no JSON: the error is at byte %1.</source>
        <translation>ist kein JSON: Der Fehler liegt bei Byte %1.</translation>
    </message>
    <message>
        <source>is JSON, but no JSPF playlist.</source>
        <translation>ist JSON, aber keine JSPF-Wiedergabeliste.</translation>
    </message>
    <message>
        <source>A line is longer than any path.</source>
        <translation>Eine Zeile ist länger als jeder Pfad.</translation>
    </message>
    <message>
        <source>The playlist %1 cannot be read: %2.</source>
        <translation>Die Wiedergabeliste %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no playlist %1.</source>
        <translation>Die Wiedergabeliste %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The playlist %1 is no file.</source>
        <translation>Die Wiedergabeliste %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The playlist %1 is larger than 64 MiB: is it one?</source>
        <translation>Die Wiedergabeliste %1 ist größer als 64 MiB: Ist es eine?</translation>
    </message>
    <message>
        <source>The playlist %1 is no text.</source>
        <translation>Die Wiedergabeliste %1 ist kein Text.</translation>
    </message>
    <message>
        <source>The playlist %1 %2</source>
        <extracomment>%1: a file; %2: what is wrong with it, as in &quot;is no XML&quot;</extracomment>
        <translation>Die Wiedergabeliste %1 %2</translation>
    </message>
    <message>
        <source>The playlist %1 contains itself.</source>
        <translation>Die Wiedergabeliste %1 enthält sich selbst.</translation>
    </message>
    <message>
        <source>The playlist %1 was left out: too many playlists in playlists.</source>
        <translation>Die Wiedergabeliste %1 wurde ausgelassen: zu viele Wiedergabelisten in Wiedergabelisten.</translation>
    </message>
    <message>
        <source>has no [playlist] in it.</source>
        <translation>enthält kein [playlist].</translation>
    </message>
    <message>
        <source>Entry %1 has no file.</source>
        <translation>Eintrag %1 hat keine Datei.</translation>
    </message>
    <message>
        <source>is no XML: %1 at byte %2.</source>
        <translation>ist kein XML: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>is XML, but no XSPF playlist.</source>
        <translation>ist XML, aber keine XSPF-Wiedergabeliste.</translation>
    </message>
</context>
<context>
    <name>PlaylistCommands</name>
    <message>
        <source>new playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(neue Wiedergabeliste „%1“)</translation>
    </message>
    <message>
        <source>delete playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Wiedergabeliste „%1“ löschen)</translation>
    </message>
    <message>
        <source>rename playlist to “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Wiedergabeliste in „%1“ umbenennen)</translation>
    </message>
    <message>
        <source>change playlist “%1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Wiedergabeliste „%1“ ändern)</translation>
    </message>
    <message>
        <source>move playlist</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Wiedergabeliste verschieben)</translation>
    </message>
    <message>
        <source>say “not %1”</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Angabe „nicht %1“)</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>(Angabe „%1“)</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Angabe zur Stimmung zurücknehmen)</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Last problems</source>
        <translation>Letzte Probleme</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Looking for audio files</source>
        <translation>Audiodateien werden gesucht</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Es wird gelesen, was lesbar ist</translation>
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
        <translation>Spitze %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Album-Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Number of the track on its disc</extracomment>
        <translation>Titel-Nr.</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Number of the disc</extracomment>
        <translation>CD</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Track gain</source>
        <extracomment>ReplayGain of the track</extracomment>
        <translation>ReplayGain (Titel)</translation>
    </message>
    <message>
        <source>Album gain</source>
        <extracomment>ReplayGain of the album</extracomment>
        <translation>ReplayGain (Album)</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>MusicBrainz-Aufnahme</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <extracomment>MusicBrainz calls an edition of an album a release</extracomment>
        <translation>MusicBrainz-Veröffentlichung</translation>
    </message>
    <message>
        <source>MusicBrainz artist</source>
        <translation>MusicBrainz-Interpret</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When the file was last changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>When it came into the library</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>In the place of a value that differs between the chosen tracks</extracomment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a rounded size, the exact one</comment>
        <translation>%1 (%2 Bytes)</translation>
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
        <translation>das Urteil</translation>
    </message>
    <message>
        <source>analysed, but unclear</source>
        <translation>analysiert, aber unklar</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>contains it, case and accents aside</source>
        <translation>enthält es, auch bei anderer Großschreibung oder anderen Akzenten</translation>
    </message>
    <message>
        <source>contains it; artist:=&quot;The Who&quot; is the whole name</source>
        <translation>enthält es; artist:=&quot;The Who&quot; ist der ganze Name</translation>
    </message>
    <message>
        <source>artist of the album</source>
        <translation>Interpret des Albums</translation>
    </message>
    <message>
        <source>name of the album</source>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>genre as tagged</source>
        <translation>Genre laut Tags</translation>
    </message>
    <message>
        <source>folders and file name</source>
        <translation>Ordner und Dateiname</translation>
    </message>
    <message>
        <source>also 1994, &gt;=2000, &lt;1970, none</source>
        <translation>auch 1994, &gt;=2000, &lt;1970, none</translation>
    </message>
    <message>
        <source>number on the disc</source>
        <translation>Nummer auf der CD</translation>
    </message>
    <message>
        <source>number of the disc</source>
        <translation>Nummer der CD</translation>
    </message>
    <message>
        <source>also 300, 5m, 3:00..4:00</source>
        <translation>auch 300, 5m, 3:00..4:00</translation>
    </message>
    <message>
        <source>stars, 1 to 5; none: not rated</source>
        <translation>Sterne, 1 bis 5; none: nicht bewertet</translation>
    </message>
    <message>
        <source>how often it has been played</source>
        <translation>wie oft er gespielt wurde</translation>
    </message>
    <message>
        <source>within 30 days; also 2024-01-31, &gt;=2024</source>
        <translation>in den letzten 30 Tagen; auch 2024-01-31, &gt;=2024</translation>
    </message>
    <message>
        <source>longer ago than a year; never</source>
        <translation>vor mehr als einem Jahr; never: nie</translation>
    </message>
    <message>
        <source>is in this playlist</source>
        <translation>ist in dieser Wiedergabeliste</translation>
    </message>
    <message>
        <source>the verdict; notsure; none: not analysed</source>
        <translation>das Urteil; notsure; none: nicht analysiert</translation>
    </message>
    <message>
        <source>probability of calm, as mood:calm&gt;0.6</source>
        <translation>Wahrscheinlichkeit von „ruhig“, wie mood:calm&gt;0.6</translation>
    </message>
    <message>
        <source>probability of happy</source>
        <translation>Wahrscheinlichkeit von „fröhlich“</translation>
    </message>
    <message>
        <source>probability of sad</source>
        <translation>Wahrscheinlichkeit von „traurig“</translation>
    </message>
    <message>
        <source>probability of angry</source>
        <translation>Wahrscheinlichkeit von „wütend“</translation>
    </message>
    <message>
        <source>probability of fearful</source>
        <translation>Wahrscheinlichkeit von „ängstlich“</translation>
    </message>
    <message>
        <source>how sure the verdict is</source>
        <translation>wie sicher das Urteil ist</translation>
    </message>
    <message>
        <source>share that is like what the model learned from</source>
        <translation>Anteil, der dem ähnelt, woraus das Modell gelernt hat</translation>
    </message>
    <message>
        <source>unpleasant (-1) to pleasant (1)</source>
        <translation>unangenehm (-1) bis angenehm (1)</translation>
    </message>
    <message>
        <source>still (-1) to excited (1)</source>
        <translation>still (-1) bis aufgeregt (1)</translation>
    </message>
    <message>
        <source>happy leads so much of the track</source>
        <translation>„fröhlich“ führt in diesem Anteil des Titels</translation>
    </message>
    <message>
        <source>sad leads its first tenth</source>
        <translation>„traurig“ führt im ersten Zehntel</translation>
    </message>
    <message>
        <source>calm leads its last tenth</source>
        <translation>„ruhig“ führt im letzten Zehntel</translation>
    </message>
    <message>
        <source>never more likely than that; never:fearful: never leads</source>
        <translation>nie wahrscheinlicher als das; never:fearful: führt nie</translation>
    </message>
    <message>
        <source>at its highest, angry is so likely</source>
        <translation>im Maximum ist „wütend“ so wahrscheinlich</translation>
    </message>
    <message>
        <source>at its lowest, calm is so likely</source>
        <translation>im Minimum ist „ruhig“ so wahrscheinlich</translation>
    </message>
    <message>
        <source>angry is highest before that time</source>
        <translation>„wütend“ ist vor dieser Zeit am stärksten</translation>
    </message>
    <message>
        <source>both words, anywhere in tags and path</source>
        <translation>beide Wörter, irgendwo in Tags und Pfad</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>everything but that; also NOT</source>
        <translation>alles außer dem; auch NOT</translation>
    </message>
    <message>
        <source>either; also |</source>
        <translation>eines von beiden; auch |</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>beats a minute, as tagged; also &gt;120</source>
        <translation>Schläge pro Minute laut Tags; auch &gt;120</translation>
    </message>
    <message>
        <source>There is no bracket that this one closes.</source>
        <translation>Es gibt keine Klammer, die diese schließt.</translation>
    </message>
    <message>
        <source>Before %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Vor %1 fehlt, was stattdessen sein darf.</translation>
    </message>
    <message>
        <source>Behind %1 is missing what may be instead.</source>
        <extracomment>In a search; %1: OR</extracomment>
        <translation>Hinter %1 fehlt, was stattdessen sein darf.</translation>
    </message>
    <message>
        <source>AND stands between two parts; write &quot;AND&quot; to look for the word.</source>
        <extracomment>AND is written so in every language, the second one with these quotation marks</extracomment>
        <translation>AND steht zwischen zwei Teilen; &quot;AND&quot; schreiben, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>Behind NOT is missing what is not wanted.</source>
        <extracomment>NOT is written so in every language</extracomment>
        <translation>Hinter NOT fehlt, was nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing in the brackets.</source>
        <translation>In den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Das zweite Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>A text cannot be compared by size; write %1:&quot;%2&quot; to look for the characters.</source>
        <extracomment>In a search; %1 and %2: a field and a value, to be written with the quotation marks</extracomment>
        <translation>Ein Text lässt sich nicht der Größe nach vergleichen; %1:&quot;%2&quot; schreiben, um die Zeichen zu suchen.</translation>
    </message>
    <message>
        <source>Behind %1: is missing what to look for, for example %2; %1:=&quot;&quot; finds what has none.</source>
        <extracomment>In a search; %1: a field; %2: an example; %1:=&quot;&quot; is to be written so</extracomment>
        <translation>Hinter %1: fehlt, was gesucht wird, zum Beispiel %2; %1:=&quot;&quot; findet, was keines hat.</translation>
    </message>
    <message>
        <source>Behind %1: is missing a value, for example %2.</source>
        <extracomment>In a search; %1: a field; %2: an example</extracomment>
        <translation>Hinter %1: fehlt ein Wert, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean %2?</source>
        <extracomment>In a search; %2: a field</extracomment>
        <translation>Ein Feld „%1“ gibt es nicht; war %2 gemeint?</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are %2.</source>
        <extracomment>In a search; %2: names of fields</extracomment>
        <translation>Ein Feld „%1“ gibt es nicht. Felder sind %2.</translation>
    </message>
    <message>
        <source>Quotation marks look for the characters: &quot;%1:&quot;.</source>
        <extracomment>To be written with these quotation marks</extracomment>
        <translation>Anführungszeichen suchen die Zeichen: &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Zu viele Klammern stehen ineinander.</translation>
    </message>
    <message>
        <source>Here is missing %1, for example %2.</source>
        <extracomment>In a search; %1: as in &quot;a whole number&quot;; %2: how it is written</extracomment>
        <translation>Hier fehlt %1, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2. Write for example %3.</source>
        <extracomment>In a search; %2: as in &quot;a whole number&quot;; %3: how it is written</extracomment>
        <translation>„%1“ passt hier nicht, erwartet wird %2. Zum Beispiel %3 schreiben.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <extracomment>In a search; %1: as in &quot;5..3&quot;</extracomment>
        <translation>Der Bereich %1 endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>A rating is 1 to %1 stars, or none.</source>
        <extracomment>&quot;none&quot; is written so in every language</extracomment>
        <translation>Eine Bewertung ist 1 bis %1 Sterne oder none.</translation>
    </message>
    <message>
        <source>a share or probability</source>
        <translation>ein Anteil oder eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: shares and probabilities lie between 0 and 1, or 0% and 100%.</source>
        <translation>„%1“ liegt außerhalb: Anteile und Wahrscheinlichkeiten liegen zwischen 0 und 1 oder 0% und 100%.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range: -1 to 1.</source>
        <translation>„%1“ liegt außerhalb: -1 bis 1.</translation>
    </message>
    <message>
        <source>a length: 200 (seconds), 3:20 or 4m</source>
        <translation>eine Länge: 200 (Sekunden), 3:20 oder 4m</translation>
    </message>
    <message>
        <source>a date (2024-01-31, 2024-01, 2024) or an age (30d, 12h, 2w, 6m, 1y)</source>
        <translation>ein Datum (2024-01-31, 2024-01, 2024) oder ein Alter (30d, 12h, 2w, 6m, 1y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2.</source>
        <extracomment>In a search; %2: words, as in &quot;calm, happy, sad, angry, fearful&quot;</extracomment>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>How much of the track? Write for example %1.</source>
        <translation>Wie viel vom Titel? Zum Beispiel %1 schreiben.</translation>
    </message>
    <message>
        <source>When? Write for example %1.</source>
        <translation>Wann? Zum Beispiel %1 schreiben.</translation>
    </message>
    <message>
        <source>How likely? Write for example %1.</source>
        <translation>Wie wahrscheinlich? Zum Beispiel %1 schreiben.</translation>
    </message>
    <message>
        <source>Never more than what? Write for example %1.</source>
        <translation>Nie mehr als was? Zum Beispiel %1 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing here; did you mean %2?</source>
        <translation>„%1“ sagt hier nichts; war %2 gemeint?</translation>
    </message>
    <message>
        <source>Here is missing the name of a playlist.</source>
        <translation>Hier fehlt der Name einer Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Nothing can be compared there; %1.</source>
        <extracomment>In a search; %1: an example of what can be written instead</extracomment>
        <translation>Dort lässt sich nichts vergleichen; möglich ist %1.</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>albumartist</source>
        <translation>Album-Interpret</translation>
    </message>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Titel-Nr.</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Höhepunkt</translation>
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
        <translation>Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>M3U playlist, for any player (*.m3u8 *.m3u)</source>
        <translation>M3U-Wiedergabeliste, für jeden Player (*.m3u8 *.m3u)</translation>
    </message>
    <message>
        <source>XSPF playlist (*.xspf)</source>
        <translation>XSPF-Wiedergabeliste (*.xspf)</translation>
    </message>
    <message>
        <source>JSPF playlist with the moods of its tracks (*.jspf)</source>
        <translation>JSPF-Wiedergabeliste mit den Stimmungen ihrer Titel (*.jspf)</translation>
    </message>
    <message>
        <source>PLS playlist (*.pls)</source>
        <translation>PLS-Wiedergabeliste (*.pls)</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Wiedergabeliste</translation>
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
        <translation>Grau, invertiert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <extracomment>Frequency scale; the second text is its short name on a button</extracomment>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>L&amp;inear</source>
        <translation>L&amp;inear</translation>
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
        <translation>&amp;Oktaven (Noten)</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Oktaven</translation>
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
        <translation>&amp;Dolph–Tschebyscheff</translation>
    </message>
    <message>
        <source>&amp;Gaussian</source>
        <translation>&amp;Gauß</translation>
    </message>
    <message>
        <source>&amp;Flat top</source>
        <translation>&amp;Flat-Top</translation>
    </message>
    <message>
        <source>&amp;Rectangular</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <extracomment>How spectra are computed: as they are</extracomment>
        <translation>&amp;Einfach</translation>
    </message>
    <message>
        <source>&amp;Reassigned</source>
        <translation>&amp;Reassignment</translation>
    </message>
    <message>
        <source>Pea&amp;ks only</source>
        <translation>Nur &amp;Spitzen</translation>
    </message>
    <message>
        <source>&amp;Octaves (constant Q)</source>
        <translation>&amp;Oktaven (konstantes Q)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>overlap of windows</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>While music plays the picture stays where it is</extracomment>
        <translation>&amp;Stehen bleiben</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Turn the &amp;Page</source>
        <extracomment>While music plays the picture turns like a page</extracomment>
        <translation>&amp;Umblättern</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>S&amp;croll</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>&amp;Navigate	1</source>
        <extracomment>What the mouse does in the picture; keep 	 and the digit</extracomment>
        <translation>&amp;Navigieren	1</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>&amp;Select	2</source>
        <translation>&amp;Auswählen	2</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>&amp;Measure	3</source>
        <translation>&amp;Messen	3</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>&amp;Harmonics	4</source>
        <translation>&amp;Harmonische	4</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmonische</translation>
    </message>
    <message>
        <source>M&amp;ono (mean of all)</source>
        <translation>M&amp;ono (Mittel aller)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>Channel &amp;1</source>
        <translation>Kanal &amp;1</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>Channel &amp;2</source>
        <translation>Kanal &amp;2</translation>
    </message>
    <message>
        <source>&amp;Mid (left + right)</source>
        <translation>&amp;Mitte (links + rechts)</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>&amp;Side (left − right)</source>
        <translation>&amp;Seite (links − rechts)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Channel %L1</source>
        <translation>Kanal %L1</translation>
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
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>No such device</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>Said by the operating system, within a sentence: of a network drive</extracomment>
        <translation>veralteter Dateizugriff (Netzlaufwerk)</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>Rechner nicht erreichbar</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <extracomment>Said by the operating system, within a sentence</extracomment>
        <translation>nicht genug Speicher</translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message>
        <source>State</source>
        <extracomment>Heading of a column of small signs: playing, being analysed, cannot be used</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Heading: title of a track</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: length of a track</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <extracomment>Heading: a strip of colours along each track</extracomment>
        <translation>Emotion im Verlauf</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Album-Interpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>Heading: number of the disc of an album</extracomment>
        <translation>CD</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>Heading: number of the track on its disc</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>Heading: how often it has been played</extracomment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading: when it came into the library</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>Heading: what is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>Heading: how sure the verdict is, in percent</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Heading: how much of the track is like what the model learned from, in percent</extracomment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 von %Ln Stern</numerusform>
            <numerusform>%L1 von %Ln Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What is heard in a track: one voice without accompaniment</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
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
            <numerusform>(Bewertung von %Ln Titel)</numerusform>
            <numerusform>(Bewertung von %Ln Titeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>(Bewertung von „%1“)</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>(Entfernen von %Ln Titel)</numerusform>
            <numerusform>(Entfernen von %Ln Titeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>(Entfernen von „%1“)</translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>(Zurückholen von %Ln Titel)</numerusform>
            <numerusform>(Zurückholen von %Ln Titeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of “%1”</source>
        <translation>(Zurückholen von „%1“)</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the model is called in menus and on its card.</source>
        <translation>Wie das Modell in Menüs und auf seiner Karte heißt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>moodnet is small and made for a voice, musicnet for music; the others are the paper&apos;s.</source>
        <translation>moodnet ist klein und für eine Stimme gemacht, musicnet für Musik; die anderen stammen aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Groups to learn from</source>
        <translation>Gruppen zum Lernen</translation>
    </message>
    <message>
        <source>Actors, artists or songs. None named: all that are not tested on.</source>
        <translation>Schauspieler, Interpreten oder Lieder. Keine genannt: alle, an denen nicht getestet wird.</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Gruppen zum Testen</translation>
    </message>
    <message>
        <source>Never learned from; scored once, at the end.</source>
        <translation>Aus ihnen wird nie gelernt; am Ende werden sie einmal ausgewertet.</translation>
    </message>
    <message>
        <source>Share to test on</source>
        <translation>Anteil zum Testen</translation>
    </message>
    <message>
        <source>So much of the groups, drawn by the seed, is kept for the test where none are named.</source>
        <translation>Dieser Anteil der Gruppen, durch den Startwert gezogen, bleibt für den Test, wenn keine genannt sind.</translation>
    </message>
    <message>
        <source>Windows a recording</source>
        <translation>Fenster pro Aufnahme</translation>
    </message>
    <message>
        <source>At most so many windows of a recording are learned from, evenly spread.</source>
        <translation>Höchstens so viele Fenster einer Aufnahme dienen zum Lernen, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Folds of a cross-validation</source>
        <translation>Folds einer Kreuzvalidierung</translation>
    </message>
    <message>
        <source>For moodogram-cli crossval; a single training does not use it.</source>
        <translation>Für moodogram-cli crossval; ein einzelnes Training braucht es nicht.</translation>
    </message>
    <message>
        <source>Folds are made of</source>
        <translation>Folds bestehen aus</translation>
    </message>
    <message>
        <source>Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.</source>
        <translation>Gruppen sind ehrlich; einzelne Aufnahmen schmeicheln einem Netz, das die Stimme wiedererkennt. Nur für crossval.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>How sound becomes the picture that the network sees.</source>
        <translation>Wie aus Klang das Bild wird, das das Netz sieht.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often each recording is learned from; every time another of its windows.</source>
        <translation>Wie oft aus jeder Aufnahme gelernt wird; jedes Mal aus einem anderen ihrer Fenster.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Windows of a step. Larger is steadier and needs more memory.</source>
        <translation>Fenster eines Schritts. Größer ist ruhiger und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>adamw suits most; sgd with momentum is the paper&apos;s.</source>
        <translation>adamw passt meistens; sgd mit Momentum ist der aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of sgd: how much of the last step is in the next.</source>
        <translation>Von sgd: wie viel vom letzten Schritt im nächsten steckt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned.</source>
        <translation>Die größte des Verlaufs. Ist sie zu hoch, läuft der Verlust davon; ist sie zu niedrig, wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>one-cycle warms up and then sinks to nothing; constant stays up.</source>
        <translation>one-cycle wärmt auf und sinkt dann auf null; constant bleibt oben.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Share of the steps on the way up to the largest learning rate.</source>
        <translation>Anteil der Schritte auf dem Weg hinauf zur größten Lernrate.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Draws weights towards zero, against learning by heart.</source>
        <translation>Zieht die Gewichte gegen null, gegen das Auswendiglernen.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>So much certainty is taken from each label, against overconfidence.</source>
        <translation>So viel Gewissheit wird jedem Label genommen, gegen zu große Sicherheit.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.</source>
        <translation>Mischt je zwei Fenster und ihre Labels; 0 ist aus, 0,2 ist üblich.</translation>
    </message>
    <message>
        <source>Weigh rare emotions up</source>
        <translation>Seltene Emotionen stärker gewichten</translation>
    </message>
    <message>
        <source>Each emotion then counts the same, however many recordings it has.</source>
        <translation>Jede Emotion zählt dann gleich viel, wie viele Aufnahmen sie auch hat.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Longer steps are shortened to this, so that one odd batch spoils nothing.</source>
        <translation>Längere Schritte werden darauf gekürzt, damit ein schiefer Batch nichts verdirbt.</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>Mittel der Gewichte</translation>
    </message>
    <message>
        <source>What is saved is a moving average of the weights; 0 takes the last ones.</source>
        <translation>Gespeichert wird ein gleitendes Mittel der Gewichte; 0 nimmt die letzten.</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Faster on a GPU, where it is safe; the CPU ignores it.</source>
        <translation>Schneller auf einer GPU, wo es sicher ist; die CPU beachtet es nicht.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>A weights file, such as one of ImageNet or another model. Empty: from nothing.</source>
        <translation>Eine Datei mit Gewichten, etwa von ImageNet oder einem anderen Modell. Leer: von null an.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>So many first layers of musicnet keep what they start with.</source>
        <translation>So viele der ersten Schichten von musicnet behalten, womit sie beginnen.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>YAMNet&apos;s weights, which musicnet learns from beside the labels. Empty: none.</source>
        <translation>Die Gewichte von YAMNet, von dem musicnet neben den Labels lernt. Leer: keiner.</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>Gewicht des Lehrers</translation>
    </message>
    <message>
        <source>How much its answers count beside the labels.</source>
        <translation>Wie viel seine Antworten neben den Labels zählen.</translation>
    </message>
    <message>
        <source>Calibration folds</source>
        <translation>Folds zur Kalibrierung</translation>
    </message>
    <message>
        <source>Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, or nothing.</source>
        <translation>Zusätzliche Trainings, deren zurückgehaltene Gruppen die Sicherheit ehrlich machen; 0: die Gruppen, die die Epoche wählen, oder gar nichts.</translation>
    </message>
    <message>
        <source>Share to choose the epoch by</source>
        <translation>Anteil zur Wahl der Epoche</translation>
    </message>
    <message>
        <source>So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken.</source>
        <translation>Dieser Anteil der Gruppen wird nicht gelernt und wählt die beste Epoche; 0: die letzte wird genommen.</translation>
    </message>
    <message>
        <source>Epochs between looks</source>
        <translation>Epochen zwischen Auswertungen</translation>
    </message>
    <message>
        <source>How often the groups that choose the epoch are scored.</source>
        <translation>Wie oft die Gruppen ausgewertet werden, die die Epoche wählen.</translation>
    </message>
    <message>
        <source>The best epoch has</source>
        <translation>Die beste Epoche hat</translation>
    </message>
    <message>
        <source>The smallest loss, or the largest average recall (UAR).</source>
        <translation>Den kleinsten Verlust oder die größte mittlere Trefferquote (UAR).</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stops after so many epochs without a better one; 0: never.</source>
        <translation>Hört nach so vielen Epochen ohne eine bessere auf; 0: nie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of all that is random. The same seed gives the same weights.</source>
        <translation>Von allem, was zufällig ist. Der gleiche Startwert ergibt die gleichen Gewichte.</translation>
    </message>
    <message>
        <source>Level (dB)</source>
        <translation>Pegel (dB)</translation>
    </message>
    <message>
        <source>Each window becomes louder or quieter by at most this.</source>
        <translation>Jedes Fenster wird um höchstens so viel lauter oder leiser.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Frequenzmasken</translation>
    </message>
    <message>
        <source>So many bands of frequencies are blotted out (SpecAugment).</source>
        <translation>So viele Frequenzbänder werden ausgeblendet (SpecAugment).</translation>
    </message>
    <message>
        <source>Widest frequency mask</source>
        <translation>Breiteste Frequenzmaske</translation>
    </message>
    <message>
        <source>In bands of the picture.</source>
        <translation>In Bändern des Bildes.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Zeitmasken</translation>
    </message>
    <message>
        <source>So many stretches of time are blotted out (SpecAugment).</source>
        <translation>So viele Zeitabschnitte werden ausgeblendet (SpecAugment).</translation>
    </message>
    <message>
        <source>Longest time mask</source>
        <translation>Längste Zeitmaske</translation>
    </message>
    <message>
        <source>In columns of the picture.</source>
        <translation>In Spalten des Bildes.</translation>
    </message>
    <message>
        <source>Equalizer (dB)</source>
        <translation>Equalizer (dB)</translation>
    </message>
    <message>
        <source>A random smooth equalizer boosts or cuts by at most this.</source>
        <translation>Ein zufälliger, glatter Equalizer hebt oder senkt um höchstens so viel.</translation>
    </message>
    <message>
        <source>Band limit</source>
        <translation>Bandgrenze</translation>
    </message>
    <message>
        <source>How often nothing is left above some frequency, as behind a codec or in an old record.</source>
        <translation>Wie oft oberhalb einer Frequenz nichts bleibt, wie nach einem Codec oder auf einer alten Schallplatte.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How often there is noise under the music.</source>
        <translation>Wie oft Rauschen unter der Musik liegt.</translation>
    </message>
    <message>
        <source>Pitch (bands)</source>
        <translation>Tonhöhe (Bänder)</translation>
    </message>
    <message>
        <source>Higher or lower by at most so many bands.</source>
        <translation>Um höchstens so viele Bänder höher oder tiefer.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Faster or slower by at most this share.</source>
        <translation>Um höchstens diesen Anteil schneller oder langsamer.</translation>
    </message>
    <message>
        <source>Grey-scale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>How often a colour picture becomes grey. The paper&apos;s.</source>
        <translation>Wie oft ein Farbbild grau wird. Aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brighter or darker by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Um höchstens diesen Anteil heller oder dunkler; nur Farbbilder. Aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More or less contrast by at most this share; colour pictures only. The paper&apos;s.</source>
        <translation>Um höchstens diesen Anteil mehr oder weniger Kontrast; nur Farbbilder. Aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level.</source>
        <translation>In der Veröffentlichung aus: Ein anderer Farbton ändert die Helligkeit, die das Auge sieht, und die ist in einem Spektrogramm der Pegel.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes a GPU where there is one; cpu, cuda or cuda:N.</source>
        <translation>auto nimmt eine GPU, wo es eine gibt; cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Of the network&apos;s library; 0 takes one a physical core.</source>
        <translation>Der Bibliothek des Netzes; 0 nimmt einen pro physischem Kern.</translation>
    </message>
    <message>
        <source>Seconds between saved states</source>
        <translation>Sekunden zwischen Sicherungen</translation>
    </message>
    <message>
        <source>What a crash costs at most.</source>
        <translation>So viel kostet ein Absturz höchstens.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A training, or a cross-validation.</source>
        <translation>Ein Training oder eine Kreuzvalidierung.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Where the data sets lie.</source>
        <translation>Wo die Datensätze liegen.</translation>
    </message>
    <message>
        <source>Parameters of the front end</source>
        <translation>Parameter der Vorverarbeitung</translation>
    </message>
    <message>
        <source>Where they are not the usual ones.</source>
        <translation>Wo sie nicht die üblichen sind.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Rate of the start</source>
        <translation>Rate des Starts</translation>
    </message>
    <message>
        <source>What starts from a file learns at this share of the learning rate; below 1 it stays near its start.</source>
        <translation>Was mit einer Datei beginnt, lernt mit diesem Anteil der Lernrate; unter 1 bleibt es seinem Start nah.</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s moods</source>
        <translation>Anteil der Stimmungen des Lehrers</translation>
    </message>
    <message>
        <source>So much of what it says of happy, sad, tender, angry and scary music is added in the end, so that music unlike the recordings is judged better. 0: nothing.</source>
        <translation>So viel von dem, was er über fröhliche, traurige, zarte, wütende und unheimliche Musik sagt, kommt am Ende hinzu, damit Musik, die anders ist als die Aufnahmen, besser beurteilt wird. 0: nichts.</translation>
    </message>
    <message>
        <source>Neutral recordings</source>
        <translation>Neutrale Aufnahmen</translation>
    </message>
    <message>
        <source>Left out, or a class of their own.</source>
        <translation>Weggelassen oder eine eigene Klasse.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln Schauspieler</numerusform>
            <numerusform>%Ln Schauspieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln Interpret</numerusform>
            <numerusform>%Ln Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln Lied</numerusform>
            <numerusform>%Ln Lieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of a training</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a training</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a training</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a training</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a training</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Crashed</source>
        <extracomment>State of a training: its process has ended without a word</extracomment>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a training</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>final fit</source>
        <extracomment>The training of the network that is kept, after those that calibrate it</extracomment>
        <translation>endgültiges Training</translation>
    </message>
    <message>
        <source>calibration %L1 of %L2</source>
        <extracomment>One of the trainings whose only purpose is to calibrate the confidence</extracomment>
        <translation>Kalibrierung %L1 von %L2</translation>
    </message>
    <message>
        <source>reading the recordings: %1 of %2</source>
        <translation>Aufnahmen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>testing: %1 of %2</source>
        <translation>Test: %1 von %2</translation>
    </message>
    <message>
        <source>epoch %L1 of %L2</source>
        <translation>Epoche %L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 windows/s</source>
        <translation>%L1 Fenster/s</translation>
    </message>
    <message>
        <source>a voice, few recordings, any computer</source>
        <translation>eine Stimme, wenige Aufnahmen, jeder Computer</translation>
    </message>
    <message>
        <source>music, with YAMNet&apos;s first layers</source>
        <translation>Musik, mit den ersten Schichten von YAMNet</translation>
    </message>
    <message>
        <source>the paper&apos;s comparison; a GPU</source>
        <translation>der Vergleich der Veröffentlichung; eine GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s best; a GPU</source>
        <translation>das beste der Veröffentlichung; eine GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a training</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>fold %L1 of %L2</source>
        <extracomment>Of a cross-validation</extracomment>
        <translation>Fold %L1 von %L2</translation>
    </message>
    <message>
        <source>By the speed of an earlier run on this machine</source>
        <translation>Nach der Geschwindigkeit eines früheren Laufs auf diesem Rechner</translation>
    </message>
    <message>
        <source>By a few steps that were measured on this machine</source>
        <translation>Nach ein paar Schritten, die auf diesem Rechner gemessen wurden</translation>
    </message>
    <message>
        <source>A guess, by the figures of another machine</source>
        <translation>Eine Schätzung nach den Zahlen eines anderen Rechners</translation>
    </message>
    <message>
        <source>External test, by the network of each fold: UAR %1, accuracy %2</source>
        <extracomment>Mean and deviation over the folds of a cross-validation</extracomment>
        <translation>Externer Test, mit dem Netz jedes Folds: UAR %1, Genauigkeit %2</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>mean AUC %1</source>
        <extracomment>Area under the ROC curve, the mean over the emotions</extracomment>
        <translation>mittlere AUC %1</translation>
    </message>
    <message>
        <source>none of its recordings could be read</source>
        <translation>keine der Aufnahmen war lesbar</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Recordings that a data set names and whose audio is not there</extracomment>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Also tested on &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>%1: the name of a data set; %2: how many recordings, and how good it is on them</extracomment>
        <translation>Zusätzlich getestet an &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>All recordings of the external test (%1) are in the data set of the training, too, so that nothing is left to test on. Name others.</source>
        <translation>Alle Aufnahmen des externen Tests (%1) sind auch im Datensatz des Trainings, sodass nichts zum Testen bleibt. Andere angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>%Ln Aufnahme ausgelassen, da auch im Datensatz des Trainings: %1.</numerusform>
            <numerusform>%Ln Aufnahmen ausgelassen, da auch im Datensatz des Trainings: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add the recordings or change the configuration.</source>
        <translation>Der Datensatz %1 hat keine Aufnahme von %2, die data.groups_train oder data.groups_test nennt: %3. Die Aufnahmen hinzufügen oder die Konfiguration ändern.</translation>
    </message>
    <message>
        <source>The training configuration does not say where the recordings lie: name their folder with --data or data.folder.</source>
        <translation>Die Trainingskonfiguration sagt nicht, wo die Aufnahmen liegen: ihren Ordner mit --data oder data.folder angeben.</translation>
    </message>
    <message>
        <source>There are no recordings in %1, which data.unlabelled names.</source>
        <translation>In %1, das data.unlabelled nennt, gibt es keine Aufnahmen.</translation>
    </message>
    <message>
        <source>%1 has only %2, of which no share can be kept back. Add recordings of others, or set data.test_share and recipe.validation_share to 0.</source>
        <translation>%1 hat nur %2, wovon kein Anteil zurückgehalten werden kann. Aufnahmen von anderen hinzufügen oder data.test_share und recipe.validation_share auf 0 setzen.</translation>
    </message>
    <message>
        <source>No recording is marked as training: those without a part are learned from.</source>
        <translation>Keine Aufnahme ist als Training gekennzeichnet: Gelernt wird aus denen ohne Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>%Ln Aufnahme ohne Teil ausgelassen. Als Training kennzeichnen, woraus gelernt werden soll.</numerusform>
            <numerusform>%Ln Aufnahmen ohne Teil ausgelassen. Als Training kennzeichnen, woraus gelernt werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>data.test_share makes such a split.</source>
        <translation>data.test_share macht eine solche Aufteilung.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: all recordings are in the test.</source>
        <translation>Es gibt nichts, woraus gelernt werden kann: Alle Aufnahmen sind im Test.</translation>
    </message>
    <message>
        <source>The training ended without a word: it was killed, ran out of memory, or the machine went down.</source>
        <translation>Das Training endete ohne ein Wort: Es wurde abgebrochen, ihm ging der Speicher aus, oder der Rechner fiel aus.</translation>
    </message>
    <message>
        <source>Its files were changed by another program and cannot be read (%1). Put them back, or delete the run.</source>
        <translation>Die Dateien wurden von einem anderen Programm verändert und lassen sich nicht lesen (%1). Die alten Dateien zurücklegen oder den Lauf löschen.</translation>
    </message>
    <message>
        <source>There is no recording to learn from; name more groups in data.groups_train.</source>
        <translation>Es gibt keine Aufnahme, aus der gelernt werden kann; in data.groups_train mehr Gruppen nennen.</translation>
    </message>
    <message>
        <source>There is only one recording to learn from, and a network needs two at least. Add recordings.</source>
        <translation>Es gibt nur eine Aufnahme, aus der gelernt werden kann, und ein Netz braucht mindestens zwei. Aufnahmen hinzufügen.</translation>
    </message>
    <message>
        <source>Training went astray: the weights are no longer numbers in epoch %1. Lower recipe.learning_rate.</source>
        <translation>Das Training ist entgleist: In Epoche %1 sind die Gewichte keine Zahlen mehr. recipe.learning_rate senken.</translation>
    </message>
    <message>
        <source>Training went astray: the loss is no longer a number in epoch %1. Lower recipe.learning_rate.</source>
        <translation>Das Training ist entgleist: In Epoche %1 ist der Verlust keine Zahl mehr. recipe.learning_rate senken.</translation>
    </message>
    <message>
        <source>Cannot write %1: the disk is full, or gone.</source>
        <translation>%1 lässt sich nicht schreiben: Die Festplatte ist voll oder nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 has changed since the training began. Start the training again.</source>
        <translation>%1 hat sich seit Beginn des Trainings geändert. Das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Also in the data set of the training: %1 (%2), so that these recordings may be easier than those of others.</source>
        <translation>Auch im Datensatz des Trainings: %1 (%2), sodass diese Aufnahmen leichter sein können als die von anderen.</translation>
    </message>
    <message>
        <source>its samples are beyond all measure</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>ihre Abtastwerte sind maßlos groß</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <extracomment>Why a recording cannot be used</extracomment>
        <translation>sie hat keine Abtastwerte</translation>
    </message>
    <message>
        <source>No recording could be used; why the first could not: %1</source>
        <translation>Keine Aufnahme war zu verwenden; warum die erste nicht: %1</translation>
    </message>
    <message>
        <source>Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.</source>
        <translation>Nur musicnet kann seine ersten Schichten behalten (recipe.frozen_layers); auf 0 setzen.</translation>
    </message>
    <message>
        <source>The saved state belongs to other recordings than are here now.</source>
        <translation>Der gespeicherte Zustand gehört zu anderen Aufnahmen als den jetzigen.</translation>
    </message>
    <message>
        <source>The saved state of the training is damaged.</source>
        <translation>Der gespeicherte Zustand des Trainings ist beschädigt.</translation>
    </message>
    <message>
        <source>This network cannot learn from a teacher; musicnet can.</source>
        <translation>Dieses Netz kann nicht von einem Lehrer lernen; musicnet kann es.</translation>
    </message>
    <message>
        <source>Cannot create the run folder %1: %2.</source>
        <translation>Der Ordner des Laufs %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 is no folder. Name a new one with --output.</source>
        <translation>%1 ist kein Ordner. Mit --output einen neuen angeben.</translation>
    </message>
    <message>
        <source>The folder %1 holds no training run: it has no config.json.</source>
        <translation>Der Ordner %1 enthält keinen Trainingslauf: config.json fehlt.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a finished run.</source>
        <translation>Der Ordner %1 enthält einen beendeten Lauf.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es gibt nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Name another with --output, so that no result is overwritten.</source>
        <translation>Mit --output einen anderen angeben, damit kein Ergebnis überschrieben wird.</translation>
    </message>
    <message>
        <source>The run folder %1 holds a run that is not finished. Go on with --resume, or name another folder with --output.</source>
        <translation>Der Ordner %1 enthält einen Lauf, der nicht beendet ist. Mit --resume fortfahren oder mit --output einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --output, so that nothing is lost.</source>
        <translation>Der Ordner %1 ist nicht leer. Mit --output einen neuen angeben, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>The folder %1 holds a training run. Go on with it by moodogram-cli train --resume %1.</source>
        <translation>Der Ordner %1 enthält einen Trainingslauf. Ihn mit „moodogram-cli train --resume %1“ fortsetzen.</translation>
    </message>
    <message>
        <source>The folder %1 holds a cross-validation. Go on with it by moodogram-cli crossval --resume %1.</source>
        <translation>Der Ordner %1 enthält eine Kreuzvalidierung. Sie mit „moodogram-cli crossval --resume %1“ fortsetzen.</translation>
    </message>
    <message>
        <source>The folder %1 holds a fold of a cross-validation. Go on with it by moodogram-cli crossval --resume %2.</source>
        <translation>Der Ordner %1 enthält einen Fold einer Kreuzvalidierung. Sie mit „moodogram-cli crossval --resume %2“ fortsetzen.</translation>
    </message>
    <message>
        <source>Cannot write into the run folder %1: %2.</source>
        <translation>In den Ordner des Laufs %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Another process is at work on the run in %1. Wait for it, or end it first.</source>
        <translation>Ein anderer Prozess arbeitet an dem Lauf in %1. Auf ihn warten oder ihn erst beenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 lässt sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>The run cannot go on from %1: %2</source>
        <translation>Der Lauf kann von %1 aus nicht fortgesetzt werden: %2</translation>
    </message>
    <message>
        <source>it is no state of a training, or that of another version.</source>
        <translation>Das ist kein Zustand eines Trainings oder der einer anderen Version.</translation>
    </message>
    <message>
        <source>it is incomplete.</source>
        <translation>Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 has no recordings.</source>
        <translation>%1 hat keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Training needs the program moodogram-cli, which is not at %1. Install the package moodogram-cli, or reinstall Moodogram.</source>
        <translation>Zum Trainieren wird das Programm moodogram-cli gebraucht, das nicht unter %1 liegt. Das Paket moodogram-cli installieren oder Moodogram neu installieren.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be deleted: %2.</source>
        <translation>Der Lauf in %1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, or add recordings of others.</source>
        <translation>%1 hat nur %2, um davon zu lernen, zu wenig für recipe.calibration_folds = %3. Verringern, auf 0 setzen oder Aufnahmen von anderen hinzufügen.</translation>
    </message>
    <message>
        <source>validating: %1 of %2</source>
        <translation>Validierung: %1 von %2</translation>
    </message>
    <message>
        <source>%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some.</source>
        <translation>%1 hat keine neutrale Aufnahme, so dass neutral keine Klasse sein kann. Bitte weglassen oder welche hinzufügen.</translation>
    </message>
    <message>
        <source>Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new run; or end other programs that use the memory, and let this one go on. (%1)</source>
        <translation>Dem Training ging der Speicher aus. Bitte die Stapel verkleinern (recipe.batch_size) und einen neuen Lauf beginnen; oder andere Programme beenden, die den Speicher belegen, und diesen fortsetzen. (%1)</translation>
    </message>
    <message>
        <source>The GPU failed. Once it works again, the run can go on from its last saved state. (%1)</source>
        <translation>Die GPU ist ausgefallen. Sobald sie wieder arbeitet, kann der Lauf vom letzten gespeicherten Stand fortgesetzt werden. (%1)</translation>
    </message>
    <message>
        <source>Training failed: %1</source>
        <translation>Das Training ist gescheitert: %1</translation>
    </message>
    <message>
        <source>configuration, recordings, weights to start from or teacher are no longer those of the run. Start a new run.</source>
        <translation>Konfiguration, Aufnahmen, Anfangsgewichte oder Lehrer sind nicht mehr die des Laufs. Einen neuen Lauf beginnen.</translation>
    </message>
</context>
<context>
    <name>moodogram::desktop::WindowKeeper</name>
    <message>
        <source>The language changes when no other dialog is open. Close them, then choose it again.</source>
        <translation>Die Sprache wechselt, wenn kein anderer Dialog offen ist. Die Dialoge schließen und sie dann noch einmal wählen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::AudioFolderRow</name>
    <message>
        <source>Folder of the audio, if it is not beside the table</source>
        <translation>Ordner des Tons, wenn er nicht neben der Tabelle liegt</translation>
    </message>
    <message>
        <source>Audio…</source>
        <translation>Ton…</translation>
    </message>
    <message>
        <source>Choose the folder of the audio that the table names</source>
        <translation>Den Ordner des Tons wählen, den die Tabelle nennt</translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Ordner des Tons</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message>
        <source>silent</source>
        <extracomment>What is odd about a recording</extracomment>
        <translation>still</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>%Ln übersteuerter Abtastwert</numerusform>
            <numerusform>%Ln übersteuerte Abtastwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Name of a step: are the recordings fit to learn from?</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Are they fit to learn from?</source>
        <translation>Taugen sie zum Lernen?</translation>
    </message>
    <message>
        <source>What is odd about the recordings, before anything is trained on them.</source>
        <translation>Was an den Aufnahmen auffällt, bevor etwas mit ihnen trainiert wird.</translation>
    </message>
    <message>
        <source>Only those with &amp;problems</source>
        <translation>Nur die mit &amp;Problemen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Double-click to listen</source>
        <translation>Doppelklick zum Anhören</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table; a group is one person or one piece; rate is the sample rate</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Die Aufnahmen wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Hardly any of the files can be decoded. Choose other recordings.</source>
        <translation>Kaum eine der Dateien lässt sich dekodieren. Andere Aufnahmen wählen.</translation>
    </message>
    <message>
        <source>The recordings are being read…</source>
        <translation>Die Aufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>Emotions.</source>
        <translation>Emotionen.</translation>
    </message>
    <message>
        <source>There are no recordings of these emotions: %1. The network will never say so.</source>
        <extracomment>%1: one or more emotions, &quot;calm and sad&quot;</extracomment>
        <translation>Zu diesen Emotionen gibt es keine Aufnahmen: %1. Das Netz wird sie nie nennen.</translation>
    </message>
    <message>
        <source>The most frequent has %L1 times as many recordings as the rarest. “Weigh rare emotions up” on the recipe&apos;s expert page helps.</source>
        <translation>Die häufigste hat %L1-mal so viele Aufnahmen wie die seltenste. „Seltene Emotionen stärker gewichten“ unter „Alle Optionen“ beim Rezept hilft.</translation>
    </message>
    <message>
        <source>All five are there, evenly enough.</source>
        <translation>Alle fünf sind da, gleichmäßig genug.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln Aufnahme sagt nicht, von wem sie ist. Stehen Personen auf beiden Seiten des Tests, schmeichelt sein Ergebnis.</numerusform>
            <numerusform>%Ln Aufnahmen sagen nicht, von wem sie sind. Stehen Personen auf beiden Seiten des Tests, schmeichelt sein Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each on one side of the split only.</source>
        <extracomment>%1: a number of groups, &quot;24 actors&quot;</extracomment>
        <translation>%1: jeweils nur auf einer Seite der Aufteilung.</translation>
    </message>
    <message>
        <source>%1 only: what the network learns may be them, not the emotion.</source>
        <translation>Nur %1: Womöglich lernt das Netz, wer es ist, und nicht die Emotion.</translation>
    </message>
    <message>
        <source>Leak guard.</source>
        <translation>Schutz vor Lecks.</translation>
    </message>
    <message>
        <source>A random split would put %1 on both sides, and the network would be tested on what it knows: in published audits that flatters by 9 to 12 points. Here groups are never torn.</source>
        <extracomment>%1: a number of groups, &quot;12 actors&quot;</extracomment>
        <translation>Bei zufälliger Aufteilung stünden auf beiden Seiten: %1. Das Netz würde dann an dem getestet, was es kennt: In veröffentlichten Prüfungen schmeichelt das um 9 bis 12 Punkte. Hier werden Gruppen nie zerrissen.</translation>
    </message>
    <message>
        <source>Nothing could be known again on the other side of a split.</source>
        <translation>Nichts könnte auf der anderen Seite einer Aufteilung wiedererkannt werden.</translation>
    </message>
    <message>
        <source>Split.</source>
        <translation>Aufteilung.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Klang.</translation>
    </message>
    <message>
        <source>Still being read: levels, copies and damage follow.</source>
        <translation>Wird noch gelesen: Pegel, Kopien und Schäden folgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>%Ln Aufnahme mit Schäden, Stille oder Übersteuerung; siehe unten. Was sich nicht dekodieren lässt, bleibt weg.</numerusform>
            <numerusform>%Ln Aufnahmen mit Schäden, Stille oder Übersteuerung; siehe unten. Was sich nicht dekodieren lässt, bleibt weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file can be decoded; none is silent or clipped.</source>
        <translation>Jede Datei lässt sich dekodieren; keine ist still oder übersteuert.</translation>
    </message>
    <message>
        <source>Copies.</source>
        <translation>Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln Aufnahme ist mehrfach in den Daten. Kopien bleiben auf derselben Seite.</numerusform>
            <numerusform>%Ln Aufnahmen sind mehrfach in den Daten. Kopien bleiben auf derselben Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording is there twice.</source>
        <translation>Keine Aufnahme ist doppelt.</translation>
    </message>
    <message>
        <source>%L1 kHz</source>
        <translation>%L1 kHz</translation>
    </message>
    <message>
        <source>Every recording is %1: there is nothing to tell apart. Add recordings of another emotion.</source>
        <translation>Jede Aufnahme ist %1: Es gibt nichts zu unterscheiden. Aufnahmen einer anderen Emotion hinzufügen.</translation>
    </message>
    <message>
        <source>No recording is there twice, nor in another encoding.</source>
        <translation>Keine Aufnahme ist doppelt da, auch nicht anders kodiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>%Ln Aufnahme mehr als einmal in den Daten und nicht in einer Gruppe. Nur Dateien mit denselben Bytes bleiben sicher auf derselben Seite: die anderen Kopien weglassen oder für beide eine Gruppe angeben.</numerusform>
            <numerusform>%Ln Aufnahmen mehr als einmal in den Daten und nicht in einer Gruppe. Nur Dateien mit denselben Bytes bleiben sicher auf derselben Seite: die anderen Kopien weglassen oder für beide eine Gruppe angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>No recording is there twice in the same encoding. Other encodings are still being compared.</source>
        <translation>Keine Aufnahme ist in derselben Kodierung doppelt da. Andere Kodierungen werden noch verglichen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ClassBars</name>
    <message>
        <source>Recordings of each emotion</source>
        <translation>Aufnahmen jeder Emotion</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Befehl suchen</translation>
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
        <translation>%1  (%2 bis %3)</translation>
    </message>
    <message>
        <source>Average recall (UAR)</source>
        <translation>Mittlere Trefferquote (UAR)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Trefferquote von „%1“</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Scores of the test</source>
        <translation>Ergebnisse des Tests</translation>
    </message>
    <message>
        <source>Configured differently</source>
        <translation>Unterschiedlich eingestellt</translation>
    </message>
    <message>
        <source>Fields of the configuration that differ</source>
        <translation>Felder der Konfiguration, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Verlust über die Epochen</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validierung über die Epochen</translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Scores of the test, with 95 % intervals</source>
        <translation>Ergebnisse des Tests, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Loss of validation, else of learning</source>
        <translation>Verlust der Validierung, sonst des Lernens</translation>
    </message>
    <message>
        <source>Average recall of validation (UAR)</source>
        <translation>Mittlere Trefferquote der Validierung (UAR)</translation>
    </message>
    <message>
        <source>⚠  Not all of them are finished and tested; those have no scores yet.</source>
        <translation>⚠  Nicht alle sind fertig und getestet; diese haben noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be compared. Train with the same split, or evaluate the models on the same recordings.</source>
        <translation>⚠  Sie wurden nicht an denselben Aufnahmen getestet (%1 von %2 sind allen gemeinsam): Ihre Ergebnisse sind nicht vergleichbar. Mit der gleichen Aufteilung trainieren oder die Modelle an denselben Aufnahmen testen.</translation>
    </message>
    <message>
        <source>Recordings tested</source>
        <translation>Getestete Aufnahmen</translation>
    </message>
    <message>
        <source>UAR of the folds</source>
        <translation>UAR der Folds</translation>
    </message>
    <message>
        <source>Configured alike</source>
        <translation>Gleich eingestellt</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and the data set that it is of</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>UAR of the external test</source>
        <translation>UAR des externen Tests</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ComparisonPane</name>
    <message>
        <source>Linked</source>
        <extracomment>A button: both pictures show the same times and frequencies</extracomment>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>A button: the two files change places</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
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
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Recordings that are %3 and were called %4: %1 of %2</source>
        <extracomment>%1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence</extracomment>
        <translation>Aufnahmen, die %3 sind und %4 genannt wurden: %1 von %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ControlHelp</name>
    <message>
        <source>More in the guide</source>
        <translation>Mehr im Handbuch</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt; Klang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>%Ln Aufnahme mit Problemen, siehe nächste Seite</numerusform>
            <numerusform>%Ln Aufnahmen mit Problemen, siehe nächste Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Which recordings shall it learn from?</source>
        <translation>Aus welchen Aufnahmen soll das Netz lernen?</translation>
    </message>
    <message>
        <source>Recordings whose emotion is known. Nothing is copied or changed; they stay where they are.</source>
        <translation>Aufnahmen, deren Emotion bekannt ist. Nichts wird kopiert oder geändert; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Folder or table of the recordings</source>
        <translation>Ordner oder Tabelle der Aufnahmen</translation>
    </message>
    <message>
        <source>A folder, or a table of files and emotions (CSV, JSON)</source>
        <translation>Ein Ordner oder eine Tabelle von Dateien und Emotionen (CSV, JSON)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>How the recordings are arranged: the program finds out</extracomment>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>RAVDESS song</source>
        <translation>RAVDESS, Gesang</translation>
    </message>
    <message>
        <source>RAVDESS speech</source>
        <translation>RAVDESS, Sprache</translation>
    </message>
    <message>
        <source>A folder for each emotion</source>
        <translation>Ein Ordner pro Emotion</translation>
    </message>
    <message>
        <source>Table of files</source>
        <translation>Tabelle von Dateien</translation>
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
        <translation>Wofür der Ordner gehalten wird. Bei falscher Erkennung hier das Richtige wählen.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose &amp;Table…</source>
        <translation>&amp;Tabelle wählen…</translation>
    </message>
    <message>
        <source>Recordings that have been read</source>
        <translation>Gelesene Aufnahmen</translation>
    </message>
    <message>
        <source>There are too few recordings of the five emotions: a network needs two at least.</source>
        <translation>Es gibt zu wenige Aufnahmen der fünf Emotionen: Ein Netz braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Table of recordings</source>
        <translation>Tabelle mit Aufnahmen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabellen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the recordings…</source>
        <translation>Aufnahmen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From My &amp;Library…</source>
        <translation>Aus meiner &amp;Bibliothek…</translation>
    </message>
    <message>
        <source>Your corrections of moods, and playlists of which you say what they are</source>
        <translation>Eigene Korrekturen von Stimmungen und Wiedergabelisten, deren Emotion angegeben wird</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What can be used&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ The &lt;b&gt;RAVDESS&lt;/b&gt;, speech or song: a folder with Actor_01, Actor_02…&lt;br&gt;▸ A &lt;b&gt;folder for each emotion&lt;/b&gt; named calm, happy, sad, angry, fearful; below each one perhaps a folder for each artist&lt;br&gt;▸ A &lt;b&gt;table&lt;/b&gt; (CSV or JSON) with the columns path and label, and group where artists are known&lt;br&gt;▸ &lt;b&gt;Your own library&lt;/b&gt;: moods that you corrected, and playlists of which you say what they are&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; and &lt;b&gt;CAL500&lt;/b&gt; as they are published, with their audio&lt;/p&gt;&lt;p&gt;Drop a folder here, or choose one above. Ten minutes of each emotion, by several people, are a start.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was sich verwenden lässt&lt;/b&gt;&lt;/p&gt;&lt;p&gt;▸ Der &lt;b&gt;RAVDESS&lt;/b&gt;, Sprache oder Gesang: ein Ordner mit Actor_01, Actor_02…&lt;br&gt;▸ Ein &lt;b&gt;Ordner pro Emotion&lt;/b&gt; namens calm, happy, sad, angry, fearful; darunter gern ein Ordner pro Interpret&lt;br&gt;▸ Eine &lt;b&gt;Tabelle&lt;/b&gt; (CSV oder JSON) mit den Spalten path und label, und group, wo Interpreten bekannt sind&lt;br&gt;▸ Die &lt;b&gt;eigene Bibliothek&lt;/b&gt;: korrigierte Stimmungen und Wiedergabelisten, deren Emotion angegeben wird&lt;br&gt;▸ &lt;b&gt;EMOPIA&lt;/b&gt;, &lt;b&gt;Emotify&lt;/b&gt; und &lt;b&gt;CAL500&lt;/b&gt;, wie sie veröffentlicht sind, mit ihrem Ton&lt;/p&gt;&lt;p&gt;Hier einen Ordner ablegen oder oben einen wählen. Zehn Minuten jeder Emotion, von mehreren Personen, sind ein Anfang.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>von %Ln Aufnahme ist nur bekannt, was sie nicht ist</numerusform>
            <numerusform>von %Ln Aufnahmen ist nur bekannt, was sie nicht sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the audio</source>
        <translation>Ordner des Tons</translation>
    </message>
    <message>
        <source>Recordings called neutral are a si&amp;xth class</source>
        <translation>Neutral genannte Aufnahmen sind eine se&amp;chste Klasse</translation>
    </message>
    <message>
        <source>Else they are left out. In the library, what such a network takes for neutral makes it less sure.</source>
        <translation>Sonst werden sie weggelassen. In der Bibliothek macht das, was ein solches Netz für neutral hält, seine Urteile weniger sicher.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DuplicatesDialog</name>
    <message>
        <source>%L1 kb/s</source>
        <extracomment>Bit rate: kilobits a second</extracomment>
        <translation>%L1 kbit/s</translation>
    </message>
    <message>
        <source>The one to keep: lossless before lossy, then the higher bit rate</source>
        <translation>Die beste: verlustfrei vor verlustbehaftet, dann die höhere Bitrate</translation>
    </message>
    <message>
        <source>&amp;Select All but the Best</source>
        <translation>&amp;Alle außer der besten auswählen</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Aus Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <translation>Aufnahmen, die mehrfach vorhanden sind</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Comparing recordings by their sound…</source>
        <translation>Aufnahmen werden am Klang verglichen…</translation>
    </message>
    <message>
        <source>Listening to %1 (%L2 of %L3)</source>
        <extracomment>%1: a file</extracomment>
        <translation>Hört %1 an (%L2 von %L3)</translation>
    </message>
    <message>
        <source>No recording is in the library more than once.</source>
        <translation>Keine Aufnahme ist mehrfach in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln Aufnahme ist mehrfach in der Bibliothek. Die beste Datei steht zuerst.</numerusform>
            <numerusform>%Ln Aufnahmen sind mehrfach in der Bibliothek. Die beste Datei steht zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln Titel wurde nicht analysiert und nur Byte für Byte verglichen.</numerusform>
            <numerusform>%Ln Titel wurden nicht analysiert und nur Byte für Byte verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesModel</name>
    <message>
        <source>not in the library</source>
        <extracomment>In the place of a title</extracomment>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>a stream</source>
        <translation>ein Stream</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>nicht abspielbar</translation>
    </message>
    <message>
        <source>Stays here when the list is built anew</source>
        <translation>Bleibt hier, wenn die Liste neu erstellt wird</translation>
    </message>
    <message>
        <source>Click to keep the track at this place</source>
        <translation>Klicken, um den Titel an diesem Platz zu fixieren</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht fixiert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Emotion over time</source>
        <translation>Emotion im Verlauf</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <extracomment>Heading: the reason why a track is in the playlist</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>spielt</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::EntriesTable</name>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
    <message>
        <source>There is nothing in this playlist yet.
Drag tracks here, or onto its name in the side bar.</source>
        <translation>In dieser Wiedergabeliste ist noch nichts.
Titel hierher oder in der Seitenleiste auf ihren Namen ziehen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Why This Mood?</source>
        <translation>Warum diese Stimmung?</translation>
    </message>
    <message>
        <source>Parts of the window that have been covered</source>
        <translation>Teile des Fensters, die verdeckt wurden</translation>
    </message>
    <message>
        <source>At the pointer</source>
        <translation>Am Zeiger</translation>
    </message>
    <message>
        <source>Strength of the heat over the picture</source>
        <translation>Stärke der Heatmap über dem Bild</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Grad-CAM follows the network&apos;s gradients back to its feature maps. Occlusion covers parts of the picture and sees what that costs the emotion.</source>
        <translation>Grad-CAM folgt den Gradienten des Netzes zurück zu seinen Merkmalskarten. Verdeckung deckt Teile des Bildes ab und misst, wie viel die Emotion dadurch verliert.</translation>
    </message>
    <message>
        <source>Best for the network</source>
        <extracomment>A method of explaining a network&apos;s verdict, chosen by the program</extracomment>
        <translation>Passend zum Netz</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>A heat map shows where the network looked, not why, and not whether it is right.</source>
        <translation>Eine Heatmap zeigt, wohin das Netz geschaut hat, nicht warum, und nicht, ob es recht hat.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Looking where the network looked…</source>
        <translation>Ermittelt, wohin das Netz geschaut hat…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing in this window speaks for %1.</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>Nichts in diesem Fenster spricht für „%1“.</translation>
    </message>
    <message>
        <source>For %1 it looked mostly between %2 and %3, %4 to %5.</source>
        <extracomment>For %1 (an emotion) a network looked mostly at a time (%2 to %3) and at frequencies (%4 to %5)</extracomment>
        <translation>Für „%1“ schaute es vor allem zwischen %2 und %3, %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 · %2 · heat %3</source>
        <extracomment>Time, frequency and how hot the heat map is there</extracomment>
        <translation>%1 · %2 · Heatmap %3</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Heatmap exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Numbers for NumPy (*.npy);;Everything as JSON (*.json)</source>
        <translation>Bild (*.png);;Zahlen für NumPy (*.npy);;Alles als JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of a list: what is exported</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Label of a list: which part of the track</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <comment>dots per inch</comment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emotionen im Verlauf</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Label of a list: what the numbers are, decibels or others</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Power density, per Hz</source>
        <translation>Leistungsdichte, pro Hz</translation>
    </message>
    <message>
        <source>Power density, dB per Hz</source>
        <translation>Leistungsdichte, dB pro Hz</translation>
    </message>
    <message>
        <source>What is seen</source>
        <extracomment>The part of the track that is on screen</extracomment>
        <translation>Sichtbarer Ausschnitt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Ganzer Titel</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Figure with axes</source>
        <translation>Abbildung mit Achsen</translation>
    </message>
    <message>
        <source>Picture of the spectrogram</source>
        <translation>Bild des Spektrogramms</translation>
    </message>
    <message>
        <source>Numbers of the spectrogram</source>
        <translation>Zahlen des Spektrogramms</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>WAV, as in the file</source>
        <translation>WAV, wie in der Datei</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity-Textmarken</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers</source>
        <translation>Sonic-Visualiser-Ebenen</translation>
    </message>
    <message>
        <source>JAMS annotation</source>
        <translation>JAMS-Annotation</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the size of a file, &quot;3.2 MB&quot;</extracomment>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>About %1, %2 × %3 cm on paper</source>
        <extracomment>%1: the size of a file, %2: width, %3: height</extracomment>
        <translation>Etwa %1, %2 × %3 cm auf Papier</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <extracomment>A kind of file and its ending</extracomment>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These are the numbers of plain spectra, whatever method is shown.</source>
        <translation>Dies sind die Zahlen einfacher Spektren, gleich welche Methode gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>%1 Ton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>%Ln davon lässt sich nicht öffnen und wird ausgelassen</numerusform>
            <numerusform>%Ln davon lassen sich nicht öffnen und werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>Al&amp;so test it on other recordings, which it does not learn from</source>
        <translation>Zusätzlich an &amp;anderen Aufnahmen testen, aus denen das Netz nicht lernt</translation>
    </message>
    <message>
        <source>A further data set, such as CAL500 with your audio: the finished network is scored on it, beside the test that is kept back of the recordings above. What is in both is left out.</source>
        <translation>Ein weiterer Datensatz, etwa CAL500 mit eigenem Ton: Das fertige Netz wird daran ausgewertet, neben dem Test, der von den Aufnahmen oben zurückgehalten wird. Was in beiden vorkommt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>A folder, or a table such as that of CAL500</source>
        <translation>Ein Ordner oder eine Tabelle wie die von CAL500</translation>
    </message>
    <message>
        <source>Folder or table of the recordings to test on</source>
        <translation>Ordner oder Tabelle der Aufnahmen zum Testen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings to test on</source>
        <translation>Den Ordner der Aufnahmen zum Testen wählen</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Choose the table of the recordings to test on; their audio may lie elsewhere</source>
        <translation>Die Tabelle der Aufnahmen zum Testen wählen; ihr Ton kann anderswo liegen</translation>
    </message>
    <message>
        <source>Folder of the audio to test on</source>
        <translation>Ordner des Tons zum Testen</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Aufnahmen zum Testen</translation>
    </message>
    <message>
        <source>Table of recordings to test on</source>
        <translation>Tabelle der Aufnahmen zum Testen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabellen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Choose the recordings that it is also to be tested on, or untick the box.</source>
        <translation>Die Aufnahmen wählen, an denen zusätzlich getestet wird, oder das Häkchen entfernen.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Sie werden gesucht…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FeedbackBox</name>
    <message>
        <source>Not right? Tell Moodogram that it is</source>
        <extracomment>The verdict of the model; below are buttons of the emotions</extracomment>
        <translation>Stimmt nicht? Richtig wäre</translation>
    </message>
    <message>
        <source>This track is %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Dieser Titel ist %1</translation>
    </message>
    <message>
        <source>Playlists count it at once, and training can learn from it</source>
        <translation>Wiedergabelisten richten sich sofort danach, und Trainings können daraus lernen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>A button: what the user has said about the mood</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Playlist Like This…</source>
        <translation>Liste ähnlicher Titel…</translation>
    </message>
    <message>
        <source>From Here to Calm…</source>
        <translation>Von hier zu „ruhig“…</translation>
    </message>
    <message>
        <source>A playlist whose mood goes from that of this track to calm</source>
        <translation>Eine Wiedergabeliste, deren Stimmung von der dieses Titels zu „ruhig“ führt</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A button that corrects the model; %1: an emotion within a sentence</extracomment>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <extracomment>%1: &quot;calm, not sad&quot;</extracomment>
        <translation>Eigene Angabe: %1</translation>
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
        <translation>Die ersten Stimmungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Sucht nach Musik…</translation>
    </message>
    <message>
        <source>Playing: %1</source>
        <extracomment>%1 is a track.</extracomment>
        <translation>Spielt: %1</translation>
    </message>
    <message>
        <source>There is no music in this folder that could be read. Go back and choose another one, or the demo library.</source>
        <translation>In diesem Ordner gibt es keine Musik, die gelesen werden konnte. Zurückgehen und einen anderen wählen oder die Demobibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>%1 von %Ln Titel angehört. Der Rest geht im Hintergrund weiter.</numerusform>
            <numerusform>%1 von %Ln Titeln angehört. Der Rest geht im Hintergrund weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>%Ln Titel angehört.</numerusform>
            <numerusform>Alle %Ln Titel angehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>track, mood, percentage</comment>
        <extracomment>A track and its mood: &quot;Song: Happy, 62 %&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: not sure, perhaps %2 (%3)</source>
        <translation>%1: unsicher, vielleicht %2 (%3)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FoldTable</name>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Folds der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Average recall of the emotions</source>
        <translation>Mittlere Trefferquote der Emotionen</translation>
    </message>
    <message>
        <source>%L1, at work</source>
        <translation>%L1, läuft</translation>
    </message>
    <message>
        <source>%L1, not yet</source>
        <translation>%L1, noch nicht</translation>
    </message>
    <message>
        <source>Mean of the folds</source>
        <translation>Mittel der Folds</translation>
    </message>
    <message>
        <source>± the standard deviation of the folds</source>
        <translation>± die Standardabweichung der Folds</translation>
    </message>
    <message>
        <source>What a network must beat: %1</source>
        <translation>Was ein Netz übertreffen muss: %1</translation>
    </message>
    <message>
        <source>Linear baseline</source>
        <translation>Lineare Vergleichsbasis</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading in it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer of them.</source>
        <translation>Nichts im Handbuch enthält alle diese Wörter. Es mit weniger Wörtern versuchen.</translation>
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
        <translation>Heatmap über dem Spektrogramm des Fensters</translation>
    </message>
    <message>
        <source>Bright where the network looked. Point with the mouse, or go with the arrow keys.</source>
        <translation>Hell, wohin das Netz geschaut hat. Mit der Maus zeigen oder mit den Pfeiltasten gehen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LearningRatePlot</name>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Lernrate über die Epochen</translation>
    </message>
    <message>
        <source>At most %1, over %2</source>
        <extracomment>A learning rate, and &quot;32 epochs&quot;</extracomment>
        <translation>Höchstens %1, über %2</translation>
    </message>
    <message>
        <source>learning rate, at most %1</source>
        <translation>Lernrate, höchstens %1</translation>
    </message>
    <message>
        <source>first epoch</source>
        <extracomment>Left end of an axis</extracomment>
        <translation>erste Epoche</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <extracomment>Right end of an axis</extracomment>
        <translation>Epoche %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <extracomment>How loud the input is</extracomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Level in dB below full scale: mean of 0.3 s as a bar, peak as a line</source>
        <translation>Pegel in dB unter Vollaussteuerung: Mittel über 0,3 s als Balken, Spitze als Linie</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Nothing is heard from an input</extracomment>
        <translation>still</translation>
    </message>
    <message>
        <source>overload</source>
        <extracomment>The input is too loud and is cut off</extracomment>
        <translation>übersteuert</translation>
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
        <translation>Pegel und ihre Farben</translation>
    </message>
    <message>
        <source>Drag an end to change the range, or between them to make everything brighter or darker</source>
        <translation>Ein Ende ziehen, um den Bereich zu ändern, oder dazwischen ziehen, um alles heller oder dunkler zu machen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play &amp;Next</source>
        <translation>Als Nä&amp;chstes abspielen</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>In die Warte&amp;schlange</translation>
    </message>
    <message>
        <source>Analyse Selected A&amp;gain</source>
        <translation>Auswahl ne&amp;u analysieren</translation>
    </message>
    <message>
        <source>&amp;Copy Paths</source>
        <translation>Pfade &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Aus Bibliothek e&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;No Rating</source>
        <translation>&amp;Keine Bewertung</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>&amp;Duplikate suchen…</translation>
    </message>
    <message>
        <source>R&amp;estore Removed Tracks…</source>
        <translation>Entfernte &amp;Titel wiederherstellen…</translation>
    </message>
    <message>
        <source>For&amp;get Missing Tracks…</source>
        <translation>Fehlende Titel &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Group by Album</source>
        <translation>Nach &amp;Album gruppieren</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>A menu: stars</extracomment>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>Removed from the library: %1. The files stay where they are; Undo brings them back.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Aus der Bibliothek entfernt: %1. Die Dateien bleiben, wo sie sind; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>No tracks have been removed from the library.</source>
        <translation>Es wurden keine Titel aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>No tracks are missing.</source>
        <translation>Es fehlen keine Titel.</translation>
    </message>
    <message>
        <source>Forget Missing Tracks</source>
        <translation>Fehlende Titel vergessen</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>Die Datei von %Ln Titel fehlt in einem vorhandenen Ordner. Den Titel vergessen, mit Bewertung und Wiedergaben?</numerusform>
            <numerusform>Die Dateien von %Ln Titeln fehlen in vorhandenen Ordnern. Die Titel vergessen, mit Bewertungen und Wiedergaben?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Tracks that are kept come back when their files do.</source>
        <translation>Das lässt sich nicht rückgängig machen. Titel, die behalten werden, kommen mit ihren Dateien wieder.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <extracomment>%1: &quot;3 tracks&quot;; the library knows nothing about them any more</extracomment>
        <translation>Vergessen: %1.</translation>
    </message>
    <message>
        <source>Compare wit&amp;h This Track</source>
        <translation>&amp;Mit diesem Titel vergleichen</translation>
    </message>
    <message>
        <source>Show in F&amp;older</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Remove Folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>„%1“ aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files stay where they are.</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>Die Bibliothek vergisst, was darin war (%1), mit Bewertungen und Wiedergaben. Das lässt sich nicht rückgängig machen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a folder out of the library</extracomment>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message>
        <source>&amp;Corrections of moods: “This is sad”, “Not sad”</source>
        <translation>&amp;Korrekturen von Stimmungen: „Das ist traurig“, „Nicht traurig“</translation>
    </message>
    <message>
        <source>Learn from My Library</source>
        <translation>Aus meiner Bibliothek lernen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>All of it is</source>
        <translation>Alles darin ist</translation>
    </message>
    <message>
        <source>What you say about your tracks can teach a model your own ears. Lists that were made by mood only teach it what the old model said.</source>
        <translation>Angaben zu den eigenen Titeln können einem Modell das eigene Gehör beibringen. Listen, die nach Stimmung erstellt wurden, lehren es nur, was das alte Modell sagte.</translation>
    </message>
    <message>
        <source>&amp;Use These Labels</source>
        <translation>Diese Angaben &amp;verwenden</translation>
    </message>
    <message>
        <source>%1 (made by rules or moods)</source>
        <translation>%1 (aus Regeln oder Stimmungen)</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Emotion von %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist is.</source>
        <translation>Noch sagt nichts, was ein Titel ist. Einen Titel rechts anklicken und seine Stimmung korrigieren oder angeben, was eine Wiedergabeliste ist.</translation>
    </message>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>Wenige: %1. Mindestens %Ln Titel jeder Emotion ist ein Anfang; eine Emotion ohne Titel wird nie gefunden.</numerusform>
            <numerusform>Wenige: %1. Mindestens %Ln Titel jeder Emotion, von mehreren Interpreten, sind ein Anfang; eine Emotion ohne Titel wird nie gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>Von %Ln Titel ist nur bekannt, was er nicht ist; auch daraus wird gelernt.</numerusform>
            <numerusform>Von %Ln Titeln ist nur bekannt, was sie nicht sind; auch daraus wird gelernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message>
        <source>&amp;Audacity Labels…</source>
        <translation>&amp;Audacity-Textmarken…</translation>
    </message>
    <message>
        <source>&amp;Sonic Visualiser Layers…</source>
        <translation>&amp;Sonic-Visualiser-Ebenen…</translation>
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
        <translation>Tabellen für SQL (*.sqlite)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Import Moods…</source>
        <translation>Stimmungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Write Moods into Tags…</source>
        <translation>&amp;Stimmungen in Tags schreiben…</translation>
    </message>
    <message>
        <source>E&amp;xport Moods of Selected</source>
        <translation>Stimmungen der &amp;Auswahl exportieren</translation>
    </message>
    <message>
        <source>Of all tracks, in one file for other programs or for another computer</source>
        <translation>Aller Titel, in einer Datei für andere Programme oder einen anderen Computer</translation>
    </message>
    <message>
        <source>Moods that were exported, for the same sound wherever it lies</source>
        <translation>Exportierte Stimmungen, für denselben Klang, wo auch immer er liegt</translation>
    </message>
    <message>
        <source>Into the files of the selected tracks, for other players; shown before it is done</source>
        <translation>In die Dateien der ausgewählten Titel, für andere Player; vorher wird alles gezeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder for the moods of the selected tracks</source>
        <translation>Ordner für die Stimmungen der ausgewählten Titel</translation>
    </message>
    <message>
        <source>Writing moods…</source>
        <translation>Stimmungen werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>Die Stimmungen von %Ln Titel liegen in %1.</numerusform>
            <numerusform>Die Stimmungen von %Ln Titeln liegen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln Titel wurde nicht analysiert.</numerusform>
            <numerusform>%Ln Titel wurden nicht analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all moods</source>
        <translation>Alle Stimmungen exportieren</translation>
    </message>
    <message>
        <source>Exporting moods…</source>
        <translation>Stimmungen werden exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>%Ln Analyse wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Analysen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import moods</source>
        <translation>Stimmungen importieren</translation>
    </message>
    <message>
        <source>Exported moods (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</source>
        <translation>Exportierte Stimmungen (*.sqlite *.sqlite3 *.db *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Importing moods…</source>
        <translation>Stimmungen werden importiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>%Ln Analyse wurde importiert.</numerusform>
            <numerusform>%Ln Analysen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln war schon in der Bibliothek.</numerusform>
            <numerusform>%Ln waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>%Ln in der Datei ergibt keinen Sinn und wurde ausgelassen.</numerusform>
            <numerusform>%Ln in der Datei ergeben keinen Sinn und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export A&amp;ll Moods…</source>
        <translation>Alle Stimmun&amp;gen exportieren…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LikeList</name>
    <message>
        <source>like %1</source>
        <extracomment>%1: a title; the list is to be like it</extracomment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>not like %1</source>
        <translation>nicht wie %1</translation>
    </message>
    <message>
        <source>Tracks to be like</source>
        <translation>Beispieltitel</translation>
    </message>
    <message>
        <source>The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the library or in a playlist when this window opens are here.</source>
        <translation>Die Liste ähnelt den Titeln mit einem Plus und nicht denen mit einem Minus. Hier stehen die Titel, die beim Öffnen dieses Fensters in der Bibliothek oder einer Wiedergabeliste ausgewählt sind.</translation>
    </message>
    <message>
        <source>Like / &amp;Not Like</source>
        <extracomment>Changes a track between the examples to be like and those not to be like</extracomment>
        <translation>Wie / ni&amp;cht wie</translation>
    </message>
    <message>
        <source>&amp;Take Away</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message>
        <source>Live spectrum</source>
        <translation>Live-Spektrum</translation>
    </message>
    <message>
        <source>The first verdict comes when four seconds have been heard.</source>
        <translation>Das erste Urteil kommt, wenn vier Sekunden gehört sind.</translation>
    </message>
    <message>
        <source>No emotions: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>Keine Emotionen: %1</translation>
    </message>
    <message>
        <source>What to listen to</source>
        <translation>Was gehört werden soll</translation>
    </message>
    <message>
        <source>Sample rate of the input</source>
        <translation>Abtastrate des Eingangs</translation>
    </message>
    <message>
        <source>Sound that came faster than it could be looked at, and windows of four seconds that were passed over because the model was still busy or because sound was missing in them</source>
        <translation>Klang, der schneller kam, als er betrachtet werden konnte, und Fenster von vier Sekunden, die ausgelassen wurden, weil das Modell noch beschäftigt war oder weil in ihnen Klang fehlte</translation>
    </message>
    <message>
        <source>What is played</source>
        <extracomment>An entry of the list of inputs: what the player plays</extracomment>
        <translation>Die Wiedergabe</translation>
    </message>
    <message>
        <source>No microphone or other input found</source>
        <translation>Kein Mikrofon oder anderer Eingang gefunden</translation>
    </message>
    <message>
        <source>The input that was listened to has been unplugged. Choose another one.</source>
        <translation>Der gewählte Eingang wurde abgezogen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Nothing is playing. Start a track, or choose an input above.</source>
        <translation>Es läuft nichts. Einen Titel starten oder oben einen Eingang wählen.</translation>
    </message>
    <message>
        <source>Waiting for sound from “%1”…</source>
        <translation>Wartet auf Klang von „%1“…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Hört nicht zu.</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <extracomment>The question mark is the sign for it</extracomment>
        <translation>? Unsicher</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>emotion, percentage, model</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <extracomment>Of sound that could not be looked at in time: %1: &quot;3 frames&quot;, %2: &quot;2 windows&quot;</extracomment>
        <translation>Ausgelassen: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln Fenster</numerusform>
            <numerusform>%Ln Fenster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveToolBar</name>
    <message>
        <source>Hold the picture</source>
        <translation>Das Bild anhalten</translation>
    </message>
    <message>
        <source>Lets the picture stand still; listening goes on</source>
        <translation>Hält das Bild an; das Zuhören geht weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>A button: stops the moving picture</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Short names of frequency scales, on a small button: logarithmic</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>Short name of the mel scale</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Window and FFT size</source>
        <translation>Fenster und FFT-Größe</translation>
    </message>
    <message>
        <source>Samples of a Hann window: more resolve frequency, fewer resolve time</source>
        <translation>Abtastwerte eines Hann-Fensters: mehr lösen die Frequenz besser auf, weniger die Zeit</translation>
    </message>
    <message>
        <source>Hann %1</source>
        <comment>window function, FFT size</comment>
        <translation>Hann %1</translation>
    </message>
    <message>
        <source>Level range</source>
        <translation>Pegelbereich</translation>
    </message>
    <message>
        <source>Levels from the first to the last colour</source>
        <translation>Pegel von der ersten bis zur letzten Farbe</translation>
    </message>
    <message>
        <source>%1 … %2 dB</source>
        <extracomment>A range of levels</extracomment>
        <translation>%1 … %2 dB</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Seconds from the left edge to now</source>
        <translation>Sekunden vom linken Rand bis jetzt</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LiveView</name>
    <message>
        <source>Live spectrum</source>
        <translation>Live-Spektrum</translation>
    </message>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right edge of a moving picture; the marks before it are seconds</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1 s</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Demo Library</source>
        <translation>&amp;Demobibliothek hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New Mood Playlist…</source>
        <translation>&amp;Neue Stimmungsliste…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Select &amp;All Tracks</source>
        <translation>&amp;Alle Titel auswählen</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>S&amp;pectrogram</source>
        <translation>S&amp;pektrogramm</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <extracomment>Shows or hides the part of the window with the mood of the selection</extracomment>
        <translation>Sti&amp;mmung</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Live Spectrum</source>
        <translation>&amp;Live-Spektrum</translation>
    </message>
    <message>
        <source>Sp&amp;ectrogram View</source>
        <translation>Spektrogramma&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Colours of the window
----------
Whether pictures and controls may glide</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Analyse &amp;Selected</source>
        <extracomment>The tracks that are selected</extracomment>
        <translation>&amp;Auswahl analysieren</translation>
    </message>
    <message>
        <source>Analyse &amp;All</source>
        <translation>A&amp;lle analysieren</translation>
    </message>
    <message>
        <source>&amp;Try Problem Files Again</source>
        <translation>Problemdateien &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>The selected ones, or all where none is selected</source>
        <translation>Die ausgewählten, oder alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Slo&amp;wer While Playing</source>
        <translation>Bei &amp;Wiedergabe langsamer</translation>
    </message>
    <message>
        <source>Pause on &amp;Battery</source>
        <translation>Pause im A&amp;kkubetrieb</translation>
    </message>
    <message>
        <source>Skip &amp;Long Files</source>
        <translation>Lange &amp;Dateien überspringen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>A menu</extracomment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>&amp;Modell trainieren…</translation>
    </message>
    <message>
        <source>Training &amp;Runs</source>
        <translation>&amp;Trainingsläufe</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>M&amp;odelle…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>B&amp;efehle…</translation>
    </message>
    <message>
        <source>&amp;About Moodogram</source>
        <translation>Ü&amp;ber Moodogram</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;</extracomment>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Over &amp;20 Minutes</source>
        <extracomment>In the menu &quot;Skip Long Files&quot;: files that are longer</extracomment>
        <translation>Über &amp;20 Minuten</translation>
    </message>
    <message>
        <source>Over &amp;1 Hour</source>
        <translation>Über &amp;1 Stunde</translation>
    </message>
    <message>
        <source>Over &amp;3 Hours</source>
        <translation>Über &amp;3 Stunden</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>The program chooses the model</extracomment>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Each track by the model that suits it: music or solo voice</source>
        <translation>Jeder Titel mit dem passenden Modell: Musik oder Solostimme</translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <extracomment>Which model analyses: the one for music or the one for a solo voice</extracomment>
        <translation>&amp;Musik</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Stimme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Music&quot;, %2: name of a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Play or pause, unless a button or a field has the focus</source>
        <translation>Abspielen oder Pause, wenn weder Schaltfläche noch Feld den Fokus hat</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the track table</source>
        <translation>In der Titeltabelle</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>What the Return key does in the track table</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>In the spectrogram</source>
        <translation>Im Spektrogramm</translation>
    </message>
    <message>
        <source>Comp&amp;act Player</source>
        <translation>&amp;Kompakter Player</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>&amp;Letzte Ordner</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>W&amp;elcome…</source>
        <translation>Will&amp;kommen…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>What is this? Of the control that has the focus</source>
        <translation>Was ist das? Zum Element, das den Fokus hat</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reduziert</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message>
        <source>+ Add folder</source>
        <translation>+ Ordner hinzufügen</translation>
    </message>
    <message>
        <source>New mood playlist</source>
        <translation>Neue Stimmungsliste</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Name of a tool bar</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>A part of the window</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>A button beside a message that the library is damaged</extracomment>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The library has been repaired. Entries that were kept: %1; lost: %2. The damaged file is %3.</source>
        <translation>Die Bibliothek wurde repariert. Erhaltene Einträge: %1; verlorene: %2. Die beschädigte Datei ist %3.</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Sucht nach Musik…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Ordner oder Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Ordner oder Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is not installed any more; the choice is automatic now.</source>
        <translation>Das Modell %1 ist nicht mehr installiert; jetzt wird automatisch gewählt.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Names of two models</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1: name of a model</extracomment>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Model %1, licence %2</source>
        <translation>Modell %1, Lizenz %2</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 von %2 analysiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>%Ln langer Titel ausgelassen</numerusform>
            <numerusform>%Ln lange Titel ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 von %Ln Titel</numerusform>
            <numerusform>%1 von %Ln Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button beside the message that a training has ended: opens it</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · artist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The tracks that are played next</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>In the queue: %1</source>
        <extracomment>%1: &quot;3 tracks&quot;</extracomment>
        <translation>In der Warteschlange: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>%Ln Datei der Wiedergabeliste ist nicht in der Bibliothek.</numerusform>
            <numerusform>%Ln Dateien der Wiedergabeliste sind nicht in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Analyse Now</source>
        <translation>Jetzt analysieren</translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>Das neue Modell hat %Ln Titel noch nicht gehört. Das dauert etwa %1; alte Ergebnisse bleiben erhalten.</numerusform>
            <numerusform>Das neue Modell hat %Ln Titel noch nicht gehört. Das dauert etwa %1; alte Ergebnisse bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>Das neue Modell hat %Ln Titel noch nicht gehört. Das kann lange dauern; alte Ergebnisse bleiben erhalten.</numerusform>
            <numerusform>Das neue Modell hat %Ln Titel noch nicht gehört. Das kann lange dauern; alte Ergebnisse bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>A button: takes a message away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the message and its details</source>
        <translation>Kopiert die Meldung und ihre Details</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Use for the Library</source>
        <translation>&amp;Für die Bibliothek verwenden</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>This model came without a card. Nobody says what it learned from or how good it is.</source>
        <translation>Dieses Modell kam ohne Karte. Niemand sagt, woraus es gelernt hat oder wie gut es ist.</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>&amp;On This Computer</source>
        <translation>Auf diesem &amp;Computer</translation>
    </message>
    <message>
        <source>✓  It computes here what its file records: no probability differs by more than %1 (up to %2 is rounding). %3</source>
        <translation>✓  Es berechnet hier, was seine Datei angibt: Keine Wahrscheinlichkeit weicht um mehr als %1 ab (bis %2 ist es Rundung). %3</translation>
    </message>
    <message>
        <source>⚠  It computes something else here than its file records: a probability differs by %1, and %2 would be rounding. Do not trust its scores on this computer. %3</source>
        <translation>⚠  Es berechnet hier etwas anderes, als seine Datei angibt: Eine Wahrscheinlichkeit weicht um %1 ab, %2 wäre Rundung. Seinen Ergebnissen auf diesem Computer nicht trauen. %3</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>Der Bericht ist %1.</translation>
    </message>
    <message>
        <source>Save as &amp;Report…</source>
        <translation>Als &amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>The figures, with pictures, as one HTML file</source>
        <translation>Die Zahlen, mit Bildern, als eine HTML-Datei</translation>
    </message>
    <message>
        <source>Self-Chec&amp;k</source>
        <translation>&amp;Selbsttest</translation>
    </message>
    <message>
        <source>Computing a few fixed signals…</source>
        <translation>Ein paar feste Signale werden berechnet…</translation>
    </message>
    <message>
        <source>&amp;Measure the Speed</source>
        <translation>Geschwindigkeit &amp;messen</translation>
    </message>
    <message>
        <source>Measuring for three seconds…</source>
        <translation>Misst drei Sekunden lang…</translation>
    </message>
    <message>
        <source>&amp;Test on Recordings</source>
        <translation>Mit Aufnahmen &amp;testen</translation>
    </message>
    <message>
        <source>Recordings whose emotion you know, as the training takes them: a folder for each emotion, a table, or a published data set such as CAL500 with your audio. Choose some that it did not learn from.</source>
        <translation>Aufnahmen mit bekannter Emotion, wie sie das Training nimmt: ein Ordner pro Emotion, eine Tabelle oder ein veröffentlichter Datensatz wie CAL500 mit eigenem Ton. Am besten solche, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>In a &amp;Folder…</source>
        <translation>In einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>By a &amp;Table…</source>
        <translation>In einer &amp;Tabelle…</translation>
    </message>
    <message>
        <source>Recordings that have been scored</source>
        <translation>Ausgewertete Aufnahmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Deletes the file; analyses that were made with it stay in the library</source>
        <translation>Löscht die Datei; Analysen, die damit entstanden, bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>Models that come with the program cannot be deleted</source>
        <translation>Modelle, die mit dem Programm kommen, lassen sich nicht löschen</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>All tracks are shown by this model; those that it has not heard yet are analysed</source>
        <translation>Alle Titel werden mit diesem Modell gezeigt; die, die es noch nicht gehört hat, werden analysiert</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>front end %1</source>
        <translation>Vorverarbeitung %1</translation>
    </message>
    <message>
        <source>learned from %1</source>
        <translation>gelernt aus %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>confidence not calibrated</source>
        <translation>Sicherheit nicht kalibriert</translation>
    </message>
    <message>
        <source>It learned from unaccompanied voices. What it says about mixed music is a guess, and mostly “not sure”.</source>
        <translation>Es hat aus unbegleiteten Stimmen gelernt. Was es über gemischte Musik sagt, ist geraten und meistens „unsicher“.</translation>
    </message>
    <message>
        <source>On %1, tested here: %2</source>
        <translation>An %1, hier getestet: %2</translation>
    </message>
    <message>
        <source>On the recordings that its training kept for the test: %1</source>
        <translation>An den Aufnahmen, die sein Training für den Test zurückhielt: %1</translation>
    </message>
    <message>
        <source>No verdicts of a test came with this model. Its card may have figures; a test on recordings of your own shows what it is worth to you.</source>
        <translation>Mit diesem Modell kamen keine Urteile eines Tests. Vielleicht stehen Zahlen auf seiner Karte; ein Test an eigenen Aufnahmen zeigt, was es hier taugt.</translation>
    </message>
    <message>
        <source>How long it takes here, which is what times for the library are estimated from.</source>
        <translation>Wie lange es hier braucht; danach werden die Zeiten für die Bibliothek geschätzt.</translation>
    </message>
    <message>
        <source>A song of four minutes takes %1 s, decoding left out. %2</source>
        <translation>Ein Lied von vier Minuten dauert %1 s, ohne das Dekodieren. %2</translation>
    </message>
    <message>
        <source>Its file records no scores to compare with.</source>
        <translation>Seine Datei gibt keine Werte zum Vergleichen an.</translation>
    </message>
    <message>
        <source>Whether it computes here what its file records for a few fixed signals.</source>
        <translation>Ob es hier berechnet, was seine Datei für ein paar feste Signale angibt.</translation>
    </message>
    <message>
        <source>Scoring the recordings…</source>
        <translation>Aufnahmen werden ausgewertet…</translation>
    </message>
    <message>
        <source>Recordings to test on</source>
        <translation>Aufnahmen zum Testen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.json)</source>
        <translation>Tabellen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>%1 von %Ln Titel der Bibliothek liegt außerhalb dessen, woraus das Modell gelernt hat: Die Stimmung ist geraten.</numerusform>
            <numerusform>%1 von %Ln Titeln der Bibliothek liegen außerhalb dessen, woraus ihr Modell gelernt hat: Ihre Stimmungen sind geraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>tells neutral apart</source>
        <translation>erkennt auch Neutrales</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>No model is installed. Import one, or train one of your own.</source>
        <translation>Kein Modell ist installiert. Eines importieren oder ein eigenes trainieren.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ist installiert.</translation>
    </message>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>Mit ihm wird %Ln Titel analysiert; die Ergebnisse anderer Modelle bleiben erhalten.</numerusform>
            <numerusform>Mit ihm werden %Ln Titel analysiert; die Ergebnisse anderer Modelle bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use It for the Library</source>
        <translation>Für die Bibliothek verwenden</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>built in, for music</source>
        <extracomment>A model</extracomment>
        <translation>mitgeliefert, für Musik</translation>
    </message>
    <message>
        <source>built in, for solo voices</source>
        <translation>mitgeliefert, für Solostimmen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Its file and its card are deleted. This cannot be undone.</source>
        <translation>Seine Datei und seine Karte werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A model file (.safetensors), or weights of PyTorch (.pth) to train from; both can be dropped here, too</source>
        <translation>Eine Modelldatei (.safetensors) oder Gewichte von PyTorch (.pth) als Anfang eines Trainings; beides lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>These are weights of the network %1, not a model of moods. A training can start from them.</source>
        <translation>Das sind Gewichte des Netzes %1, kein Modell für Stimmungen. Ein Training kann mit ihnen beginnen.</translation>
    </message>
    <message>
        <source>Train from Them…</source>
        <translation>Damit trainieren…</translation>
    </message>
    <message>
        <source>Models and weights (*.safetensors *.pth *.pt)</source>
        <translation>Modelle und Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message>
        <source>A model takes its card and the verdicts of its test along, in files of its name. In that folder such a name is taken by something else. Nothing has been written yet.</source>
        <translation>Ein Modell nimmt seine Karte und die Urteile seines Tests mit, in Dateien seines Namens. In diesem Ordner ist ein solcher Name von etwas anderem belegt. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodBars</name>
    <message>
        <source>Probability of each mood</source>
        <translation>Wahrscheinlichkeit jeder Stimmung</translation>
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
        <translation>Stimmung im Verlauf der Wiedergabeliste, gewünscht und erreicht</translation>
    </message>
    <message>
        <source>Fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>Passung %L1</translation>
    </message>
    <message>
        <source>Mood along the playlist</source>
        <translation>Stimmung im Verlauf der Wiedergabeliste</translation>
    </message>
    <message>
        <source>Mood along the playlist, wanted (dashed) and achieved</source>
        <translation>Stimmung im Verlauf der Wiedergabeliste, gewünscht (gestrichelt) und erreicht</translation>
    </message>
    <message>
        <source>fit %L1</source>
        <extracomment>How close a playlist comes to the path that was asked for, 0 to 1</extracomment>
        <translation>Passung %L1</translation>
    </message>
    <message>
        <source>valence: sad to happy</source>
        <translation>Valenz: traurig bis fröhlich</translation>
    </message>
    <message>
        <source>arousal: quiet to energetic</source>
        <translation>Erregung: still bis energisch</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodDistribution</name>
    <message>
        <source>Moods of the library</source>
        <translation>Stimmungen der Bibliothek</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
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
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <extracomment>A slider; %1: an emotion within a sentence</extracomment>
        <translation>Anteil „%1“</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodPanel</name>
    <message>
        <source>Mood of the selection</source>
        <translation>Stimmung der Auswahl</translation>
    </message>
    <message>
        <source>How often verdicts like this one are right, by the model&apos;s own calibration</source>
        <translation>Wie oft Urteile wie dieses stimmen, nach der eigenen Kalibrierung des Modells</translation>
    </message>
    <message>
        <source>⚠ Most of this track is unlike what the model learned from: its mood is a guess.</source>
        <translation>⚠ Der größte Teil dieses Titels ähnelt nicht dem, woraus das Modell gelernt hat: Seine Stimmung ist geraten.</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Kein Titel ausgewählt</translation>
    </message>
    <message>
        <source>Select a track to see its mood</source>
        <translation>Einen Titel auswählen, um seine Stimmung zu sehen</translation>
    </message>
    <message>
        <source>Confidence –</source>
        <translation>Sicherheit –</translation>
    </message>
    <message>
        <source>Confidence %L1</source>
        <extracomment>How sure the verdict is, from 0 to 1</extracomment>
        <translation>Sicherheit %L1</translation>
    </message>
    <message>
        <source>? Not sure</source>
        <translation>? Unsicher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A folder or &quot;Library&quot;, and &quot;12 tracks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moods of %1</source>
        <extracomment>%1: a folder or &quot;Library&quot;</extracomment>
        <translation>Stimmungen: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message>
        <source>not sure</source>
        <extracomment>In the place of a mood</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>no mood in the file</source>
        <translation>keine Stimmung in der Datei</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Time…</source>
        <translation>&amp;Letztes Mal zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <extracomment>A button: write into the files</extracomment>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Write Moods into Tags</source>
        <translation>Stimmungen in Tags schreiben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>Dateien, die sich ändern würden</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Headings of a table: what the tag of a file says, and what it will say</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Stimmung jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files that cannot be changed</source>
        <translation>Dateien, die sich nicht ändern lassen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>Tags von %Ln Titel werden gelesen…</numerusform>
            <numerusform>Tags von %Ln Titeln werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what was written the last time…</source>
        <translation>Es wird geprüft, was beim letzten Mal geschrieben wurde…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln Datei bekäme die Tags zurück, die sie vor dem letzten Mal hatte.</numerusform>
            <numerusform>%Ln Dateien bekämen die Tags zurück, die sie vor dem letzten Mal hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln Datei würde sich ändern. Alle anderen Tags, Bilder und der Ton bleiben, wie sie sind.</numerusform>
            <numerusform>%Ln Dateien würden sich ändern. Alle anderen Tags, Bilder und der Ton bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>Keine Datei würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>In %Ln Datei steht es schon so.</numerusform>
            <numerusform>In %Ln Dateien steht es schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln Titel wurde nicht analysiert.</numerusform>
            <numerusform>%Ln Titel wurden nicht analysiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Wird geschrieben und geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>%Ln Datei wurde geändert.</numerusform>
            <numerusform>%Ln Dateien wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message>
        <source>Your &amp;music folder</source>
        <translation>Eigener &amp;Musikordner</translation>
    </message>
    <message>
        <source>&amp;Another folder</source>
        <translation>Ein &amp;anderer Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wähl&amp;en…</translation>
    </message>
    <message>
        <source>The &amp;demo library</source>
        <translation>Die &amp;Demobibliothek</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1: looking for music…</source>
        <translation>%1: Sucht nach Musik…</translation>
    </message>
    <message>
        <source>With all that lies below it</source>
        <translation>Mit allem, was darin liegt</translation>
    </message>
    <message>
        <source>A dozen short pieces for all five moods, made by Moodogram itself</source>
        <translation>Ein Dutzend kurze Stücke für alle fünf Stimmungen</translation>
    </message>
    <message>
        <source>Your files stay as they are and where they are, and nothing leaves this computer. More folders can be added at any time.</source>
        <translation>Die Dateien bleiben, wie und wo sie sind, und nichts verlässt diesen Computer. Weitere Ordner lassen sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>This system names no music folder</source>
        <translation>Dieses System nennt keinen Musikordner</translation>
    </message>
    <message>
        <source>%1: no music in it yet</source>
        <translation>%1: noch keine Musik darin</translation>
    </message>
    <message>
        <source>Choose the folder with your music</source>
        <translation>Den Ordner mit der Musik wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: %Ln Audiodatei</numerusform>
            <numerusform>%1: %Ln Audiodateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1: mehr als %Ln Audiodatei</numerusform>
            <numerusform>%1: mehr als %Ln Audiodateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <extracomment>Headings of a table of networks: what one is made for, its parameters, how long a window takes, how long this training will take</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Which network shall learn?</source>
        <translation>Welches Netz soll lernen?</translation>
    </message>
    <message>
        <source>Larger is not better where recordings are few. On the RAVDESS, the small MoodNet is right in 81&#xa0;% of the recordings, and a linear model in 71&#xa0;%.</source>
        <translation>Bei wenigen Aufnahmen ist größer nicht besser. Auf dem RAVDESS liegt das kleine MoodNet bei 81&#xa0;% der Aufnahmen richtig, ein lineares Modell bei 71&#xa0;%.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>Ein Fenster</translation>
    </message>
    <message>
        <source>This training</source>
        <translation>Dieses Training</translation>
    </message>
    <message>
        <source>Time to learn from one window of four seconds</source>
        <translation>Zeit, um aus einem Fenster von vier Sekunden zu lernen</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Millions of parameters</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>nothing: all weights are drawn at random</source>
        <translation>nichts: alle Gewichte werden zufällig gezogen</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Datei wählen…</translation>
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
        <translation>⚠  %1 ist für die Vorverarbeitung %2 gemacht; eingestellt ist %3.</translation>
    </message>
    <message>
        <source>It sees the front end %1. Choosing another network may change that, and the changes of pictures with it.</source>
        <translation>Es sieht die Vorverarbeitung %1. Ein anderes Netz zu wählen kann das ändern, und mit ihr die Augmentierung.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Times of this machine are being measured…</source>
        <translation>Die Zeiten dieses Rechners werden gemessen…</translation>
    </message>
    <message>
        <source>Times are a guess, by the figures of another machine.</source>
        <translation>Die Zeiten sind eine Schätzung nach den Zahlen eines anderen Rechners.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::NetworkViewPopup</name>
    <message>
        <source>The picture that the network receives</source>
        <translation>Das Bild, das das Netz erhält</translation>
    </message>
    <message>
        <source>Computing what the network sees at %1…</source>
        <translation>Berechnet, was das Netz bei %1 sieht…</translation>
    </message>
    <message>
        <source>%1 to %2 as %3 sees it: %L4 × %L5 pixels, pixel by pixel</source>
        <translation>%1 bis %2, wie %3 es sieht: %L4 × %L5 Pixel, Pixel für Pixel</translation>
    </message>
    <message>
        <source>&amp;Why This Mood?</source>
        <translation>&amp;Warum diese Stimmung?</translation>
    </message>
    <message>
        <source>Where in this picture the network looked</source>
        <translation>Wohin das Netz in diesem Bild geschaut hat</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message>
        <source>When an &amp;Analysis Has Finished</source>
        <translation>Wenn eine &amp;Analyse fertig ist</translation>
    </message>
    <message>
        <source>When a &amp;Training Has Ended</source>
        <translation>Wenn ein &amp;Training endet</translation>
    </message>
    <message>
        <source>When Something Went &amp;Wrong</source>
        <translation>Wenn etwas &amp;schiefgeht</translation>
    </message>
    <message>
        <source>When Another Trac&amp;k Begins</source>
        <translation>Wenn ein &amp;neuer Titel beginnt</translation>
    </message>
    <message>
        <source>The analysis has finished</source>
        <translation>Die Analyse ist fertig</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>%Ln Titel wurde angehört.</numerusform>
            <numerusform>%Ln Titel wurden angehört.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PathPad</name>
    <message>
        <source>Path of moods</source>
        <translation>Weg der Stimmungen</translation>
    </message>
    <message>
        <source>Drag the points. Double-click adds one, Delete takes the chosen one away.
Keys: arrows move it, Page Up and Page Down choose another, Insert adds one.</source>
        <translation>Die Punkte ziehen. Ein Doppelklick fügt einen hinzu, Entf nimmt den gewählten weg.
Tasten: Pfeile verschieben ihn, Bild auf und Bild ab wählen einen anderen, Einfg fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Mood on the plane of valence and arousal</source>
        <translation>Stimmung in der Ebene von Valenz und Erregung</translation>
    </message>
    <message>
        <source>Drag the point, or move it with the arrow keys</source>
        <translation>Den Punkt ziehen oder mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>%1, valence %L2, arousal %L3</source>
        <extracomment>%1: an emotion</extracomment>
        <translation>%1, Valenz %L2, Erregung %L3</translation>
    </message>
    <message>
        <source>Point %L1 of %L2: %3, valence %L4, arousal %L5</source>
        <extracomment>%3: an emotion</extracomment>
        <translation>Punkt %L1 von %L2: %3, Valenz %L4, Erregung %L5</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PicturePane</name>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
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
        <translation>&amp;Vorheriger Titel</translation>
    </message>
    <message>
        <source>P&amp;lay or Pause</source>
        <translation>&amp;Wiedergabe/Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster Titel</translation>
    </message>
    <message>
        <source>Stop A&amp;fter This Track</source>
        <translation>Nach diesem &amp;Titel anhalten</translation>
    </message>
    <message>
        <source>&amp;Back 10 Seconds</source>
        <extracomment>Moves within the track</extracomment>
        <translation>10 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>F&amp;orward 10 Seconds</source>
        <translation>10 Sekunden vo&amp;r</translation>
    </message>
    <message>
        <source>&amp;A-B Loop: Start, End, Leave</source>
        <extracomment>Marks the start of a loop, then its end, then leaves the loop</extracomment>
        <translation>&amp;A-B-Schleife: Anfang, Ende, aus</translation>
    </message>
    <message>
        <source>S&amp;huffle</source>
        <translation>Zu&amp;fallswiedergabe</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;All Tracks</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>Alle &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;This Track</source>
        <extracomment>In the menu &quot;Repeat&quot;</extracomment>
        <translation>&amp;Dieser Titel</translation>
    </message>
    <message>
        <source>&amp;Clear the Queue</source>
        <translation>Warteschlange &amp;leeren</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>&amp;As Recorded</source>
        <extracomment>In the menu &quot;Speed&quot;: not faster, not slower</extracomment>
        <translation>&amp;Wie aufgenommen</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <extracomment>Volume</extracomment>
        <translation>La&amp;uter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <extracomment>Volume</extracomment>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <extracomment>%1: a factor such as 1.25</extracomment>
        <translation>Geschwindigkeit: %1-fach</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message>
        <source>The loop has ended.</source>
        <translation>Die Schleife ist beendet.</translation>
    </message>
    <message>
        <source>The loop starts at %1. Once more at its end.</source>
        <translation>Die Schleife beginnt bei %1. Noch einmal an ihrem Ende.</translation>
    </message>
    <message>
        <source>Loop from %1 to %2. Once more to end it.</source>
        <translation>Schleife von %1 bis %2. Noch einmal, um sie zu beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>%Ln Titel konnte nicht abgespielt werden, daher wird nichts mehr versucht. Ist sein Laufwerk da?</numerusform>
            <numerusform>%Ln Titel hintereinander konnten nicht abgespielt werden, daher wird nichts mehr versucht. Ist ihr Laufwerk da?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackWorker</name>
    <message>
        <source>The sound device “%1” does not play. Choose another one in the preferences, or press play again when it is back.</source>
        <translation>Das Audiogerät „%1“ spielt nicht. In den Einstellungen ein anderes wählen oder noch einmal abspielen, wenn es wieder da ist.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message>
        <source>New &amp;Empty Playlist</source>
        <translation>Neue l&amp;eere Wiedergabeliste</translation>
    </message>
    <message>
        <source>&amp;Open Playlist…</source>
        <translation>Wiedergabeliste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Keep Copies in a Folder…</source>
        <translation>&amp;Kopien in einem Ordner ablegen…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <extracomment>Opens the form that says what a playlist is made of</extracomment>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;More Like These…</source>
        <extracomment>Makes a playlist of similar tracks</extracomment>
        <translation>&amp;Mehr ähnliche Titel…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>What was asked for; locked tracks stay at their places</source>
        <translation>Was gewünscht war; fixierte Titel bleiben an ihrem Platz</translation>
    </message>
    <message>
        <source>A new list of tracks that are like those of this one, or like the selected ones</source>
        <translation>Eine neue Liste mit Titeln, die denen von dieser oder den ausgewählten ähneln</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Wiedergabeliste</translation>
    </message>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>Zu Wiedergabe&amp;liste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New Playlist</source>
        <translation>&amp;Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>New Playlist &amp;Like These…</source>
        <translation>Neue Liste ä&amp;hnlicher Titel…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>Every playlist is written there as M3U when it changes, for other players</source>
        <translation>Jede Wiedergabeliste wird bei Änderungen als M3U dorthin geschrieben, für andere Player</translation>
    </message>
    <message>
        <source>The playlist “%1” has been deleted. Undo brings it back.</source>
        <translation>Die Wiedergabeliste „%1“ wurde gelöscht. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Playlist saved: %1</source>
        <translation>Wiedergabeliste gespeichert: %1</translation>
    </message>
    <message>
        <source>move tracks</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Titel verschieben)</translation>
    </message>
    <message>
        <source>take tracks out</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Titel herausnehmen)</translation>
    </message>
    <message>
        <source>“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.</source>
        <extracomment>“Change…” and “Duplicate” are the entries of the menu</extracomment>
        <translation>„%1“ erneuert sich selbst. „Ändern…“ sagt, woraus sie besteht; „Duplizieren“ macht daraus eine Liste zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <extracomment>%1: a playlist, %2: &quot;3 tracks&quot;</extracomment>
        <translation>Zu „%1“ hinzugefügt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>(%Ln Titel hinzufügen)</numerusform>
            <numerusform>(%Ln Titel hinzufügen)</numerusform>
        </translation>
    </message>
    <message>
        <source>lock tracks</source>
        <extracomment>What can be undone: tracks that stay at their places in the list</extracomment>
        <translation>(Titel fixieren)</translation>
    </message>
    <message>
        <source>unlock tracks</source>
        <translation>(Fixierung lösen)</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Fi&amp;xierung lösen</translation>
    </message>
    <message>
        <source>&amp;Lock at This Place</source>
        <translation>Hier fi&amp;xieren</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Take Out of Playlist</source>
        <translation>Aus Wiedergabeliste &amp;entfernen</translation>
    </message>
    <message>
        <source>Open playlist</source>
        <translation>Wiedergabeliste öffnen</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <extracomment>%1: patterns of file names</extracomment>
        <translation>Wiedergabelisten (%1)</translation>
    </message>
    <message>
        <source>Not all could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Folder for copies of the playlists</source>
        <translation>Ordner für Kopien der Wiedergabelisten</translation>
    </message>
    <message>
        <source>What “%1” asks for cannot be read.</source>
        <translation>Was „%1“ verlangt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>take back what was said about the mood</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>(Angabe zur Stimmung zurücknehmen)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistDialog</name>
    <message>
        <source>Mood playlist</source>
        <translation>Stimmungsliste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a list, and when it was made</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>How well a track must fit</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a percentage</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Choose tracks in the library that the list is to be like, then open this window.</source>
        <translation>In der Bibliothek Titel auswählen, denen die Liste ähneln soll, und dann dieses Fenster öffnen.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <extracomment>What random numbers start from: the same seed makes the same list</extracomment>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>No track has been analysed yet, so no mood is known.</source>
        <translation>Noch kein Titel wurde analysiert, also ist keine Stimmung bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Name of a playlist from an emotion to another: &quot;Sad to happy&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>Name of a playlist without any other</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Like %1</source>
        <extracomment>Name of a playlist; %1: title of a track</extracomment>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>%1, %L2 min</source>
        <extracomment>Name of a playlist: what it has, how long it is</extracomment>
        <translation>%1, %L2 min</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Wiedergabeliste</translation>
    </message>
    <message>
        <source>%1 tracks, %2 analysed</source>
        <translation>%1 Titel, %2 analysiert</translation>
    </message>
    <message>
        <source>Any mood: the rules below choose alone.</source>
        <translation>Jede Stimmung: Allein die Regeln unten wählen aus.</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Stimmung</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>L&amp;ike…</source>
        <translation>Ä&amp;hnlich wie…</translation>
    </message>
    <message>
        <source>An&amp;y</source>
        <translation>&amp;Beliebig</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Länge in Minuten</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebige Länge</translation>
    </message>
    <message>
        <source>Longer tracks, such as mixes, stay out</source>
        <translation>Längere Titel wie etwa Mixe bleiben draußen</translation>
    </message>
    <message>
        <source>Tracks that are less probably of the mood, or match the path less, stay out</source>
        <translation>Titel, die weniger wahrscheinlich so gestimmt sind oder weniger zum Weg passen, bleiben draußen</translation>
    </message>
    <message>
        <source>Tracks the model is &amp;not sure about too</source>
        <translation>Auch Titel, bei denen das Modell u&amp;nsicher ist</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Trac&amp;ks, at most</source>
        <translation>&amp;Titel, höchstens</translation>
    </message>
    <message>
        <source>Size, at most</source>
        <translation>Größe, höchstens</translation>
    </message>
    <message>
        <source>L&amp;ongest track</source>
        <translation>Längster T&amp;itel</translation>
    </message>
    <message>
        <source>St&amp;rictness</source>
        <translation>St&amp;renge</translation>
    </message>
    <message>
        <source>%1 between</source>
        <comment>tracks of others between two of an artist or album</comment>
        <translation>%1 dazwischen</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an artist</source>
        <translation>Mindestens so viele Titel anderer zwischen zweien desselben Interpreten</translation>
    </message>
    <message>
        <source>At least so many tracks of others between two of an album</source>
        <translation>Mindestens so viele Titel anderer zwischen zweien desselben Albums</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>decibels</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>At most so much louder or quieter than the one before, where ReplayGain is known</source>
        <translation>Höchstens so viel lauter oder leiser als der vorige, wo ReplayGain bekannt ist</translation>
    </message>
    <message>
        <source>The same recording &amp;more than once</source>
        <translation>Dieselbe Aufnahme &amp;mehrmals</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>the best match first</source>
        <translation>das Passendste zuerst</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>the newest here first</source>
        <translation>das neu Hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>the last played first</source>
        <translation>das zuletzt Gespielte zuerst</translation>
    </message>
    <message>
        <source>the most played first</source>
        <translation>das Meistgespielte zuerst</translation>
    </message>
    <message>
        <source>the best rated first</source>
        <translation>das Bestbewertete zuerst</translation>
    </message>
    <message>
        <source>the latest year first</source>
        <translation>das jüngste Jahr zuerst</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>das Längste zuerst</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>&amp;Umgekehrt</translation>
    </message>
    <message>
        <source>&amp;Artist apart</source>
        <translation>Abstan&amp;d Interpret</translation>
    </message>
    <message>
        <source>Al&amp;bum apart</source>
        <translation>&amp;Abstand Album</translation>
    </message>
    <message>
        <source>Lou&amp;dness jump</source>
        <translation>Lautstär&amp;kesprung</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Reihenf&amp;olge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Order and spacing</source>
        <translation>Reihenfolge und Abstand</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
    <message>
        <source>Anal&amp;yse All Now</source>
        <translation>&amp;Jetzt alle analysieren</translation>
    </message>
    <message>
        <source>&amp;Surprise Me</source>
        <translation>&amp;Überraschung</translation>
    </message>
    <message>
        <source>Another mixture of good matches</source>
        <translation>Eine andere Mischung guter Treffer</translation>
    </message>
    <message>
        <source>Earlier Lists</source>
        <translation>Frühere Listen</translation>
    </message>
    <message>
        <source>What was asked for the last times</source>
        <translation>Was die letzten Male gewünscht war</translation>
    </message>
    <message>
        <source>&amp;Updates itself</source>
        <translation>&amp;Erneuert sich selbst</translation>
    </message>
    <message>
        <source>The list is made anew whenever the library changes</source>
        <translation>Die Liste wird neu erstellt, sobald sich die Bibliothek ändert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Playlist</source>
        <translation>Liste s&amp;peichern</translation>
    </message>
    <message>
        <source>At most so much faster or slower than the one before, where the tags say the tempo; half and double count as the same</source>
        <translation>Höchstens so viel schneller oder langsamer als der vorige, wo die Tags das Tempo nennen; halb und doppelt zählt als gleich</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>nach Interpret</translation>
    </message>
    <message>
        <source>by album and track</source>
        <translation>nach Album und Titel-Nr.</translation>
    </message>
    <message>
        <source>by folder and file</source>
        <translation>nach Ordner und Datei</translation>
    </message>
    <message>
        <source>&amp;Tempo jump</source>
        <translation>Temposprun&amp;g</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change of tempo</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Wiedergabeliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln nicht in der Bibliothek</numerusform>
            <numerusform>%Ln nicht in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>updates itself</source>
        <translation>erneuert sich selbst</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <extracomment>A search without a result</extracomment>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Heading of a section</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Words by which the search field finds this; as many as people may think of</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>Farbschema Thema hell dunkel Aussehen Darstellung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>network music voice</source>
        <translation>Netz Musik Stimme</translation>
    </message>
    <message>
        <source>Skip long files</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Lange Dateien überspringen</translation>
    </message>
    <message>
        <source>hours minutes mixes</source>
        <translation>Stunden Minuten Mixe lange Titel</translation>
    </message>
    <message>
        <source>battery speed background</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Akku Batterie Geschwindigkeit Hintergrund</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>shortcuts keys keyboard</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Tastenkürzel Kurzbefehle Tasten Tastatur Tastenkombination</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>output loudspeaker headphones</source>
        <translation>Ausgabe Lautsprecher Kopfhörer Soundkarte Tongerät</translation>
    </message>
    <message>
        <source>As in the files</source>
        <extracomment>Loudness</extracomment>
        <translation>Wie in den Dateien</translation>
    </message>
    <message>
        <source>All tracks equally loud</source>
        <translation>Alle Titel gleich laut</translation>
    </message>
    <message>
        <source>All albums equally loud</source>
        <translation>Alle Alben gleich laut</translation>
    </message>
    <message>
        <source>By the ReplayGain in the tags; never so loud that it clips</source>
        <extracomment>Loudness</extracomment>
        <translation>Nach dem ReplayGain in den Tags; nie so laut, dass es übersteuert</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>ReplayGain volume normalisation album track</source>
        <translation>ReplayGain Lautstärke Normalisierung Album Titel</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None: without a gap</source>
        <translation>Keine: ohne Pause</translation>
    </message>
    <message>
        <source>Tracks that follow each other in an album are never faded</source>
        <translation>Titel, die in einem Album aufeinander folgen, werden nie überblendet</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>gapless fade transition</source>
        <translation>lückenlos gapless überblenden Übergang Crossfade</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The pitch stays as it is</source>
        <translation>Die Tonhöhe bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>tempo slower faster</source>
        <translation>Tempo langsamer schneller</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Musikordner</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>music folders add remove</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Musik Ordner hinzufügen entfernen Verzeichnis</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window: that of the system</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language translation locale</source>
        <translation>Sprache Übersetzung Deutsch Language</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Rechengerät</translation>
    </message>
    <message>
        <source>processor CPU graphics card GPU CUDA</source>
        <translation>Prozessor CPU Grafikkarte GPU CUDA</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>desktop messages</source>
        <translation>Arbeitsumgebung Meldungen Hinweise</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Whether pictures and controls may glide</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>animation scrolling accessibility reduce</source>
        <extracomment>Words by which the search field finds this</extracomment>
        <translation>Animation Bewegung Rollen Scrollen Barrierefreiheit reduzieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ProblemReportDialog</name>
    <message>
        <source>Names of &amp;files and folders</source>
        <translation>Namen von &amp;Dateien und Ordnern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is everything that the report says. Take out what you like. Nothing is sent: copy it or save it, and pass it on yourself.</source>
        <translation>Das ist alles, was der Bericht sagt. Alles lässt sich herausnehmen. Nichts wird gesendet: den Bericht kopieren oder speichern und selbst weitergeben.</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>&amp;Was ist passiert, und was war erwartet?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Was ist passiert, und was war erwartet?</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Else paths are replaced by [path]</source>
        <translation>Sonst werden Pfade durch [path] ersetzt</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at versions and devices…</source>
        <translation>Versionen und Geräte werden ermittelt…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Format of a file: %1: codec, %2: sample rate, %3: &quot;stereo&quot;</extracomment>
        <translation>%1, %2 kHz, %3</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>derzeit nicht lesbar</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rating and plays</source>
        <translation>Bewertung und Wiedergaben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tags, file and use</source>
        <translation>Tags, Datei und Nutzung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>How sure the verdict is</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>How much of the track is like what the model learned from</extracomment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What is heard, &quot;Voice&quot; or &quot;Music&quot;</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emotionen im Verlauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A length of time, a size of files</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <extracomment>Numbers of tracks</extracomment>
        <translation>%1 von %2 analysiert</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>%1, not sure</source>
        <comment>a percentage</comment>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>%1 is like what the model learned from</source>
        <comment>a percentage</comment>
        <translation>%1 ähnelt dem, woraus das Modell gelernt hat</translation>
    </message>
    <message>
        <source>the model does not say</source>
        <translation>das Modell sagt es nicht</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu.</source>
        <extracomment>Q is the key; “Add to Queue” is an entry of the menu</extracomment>
        <translation>Die Warteschlange ist leer. Titel auswählen und Q drücken oder in ihrem Menü „In die Warteschlange“ wählen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button: takes a track out of the queue</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button: empties the queue</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>(no longer in the library)</source>
        <translation>(nicht mehr in der Bibliothek)</translation>
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
        <translation>Leisester Pegel</translation>
    </message>
    <message>
        <source>Loudest level</source>
        <translation>Lautester Pegel</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From a level to a level</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>From a level to a level</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecentFolders</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message>
        <source>Quick</source>
        <extracomment>A preset</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>MoodNet, 8 epochs: a first look in minutes</source>
        <translation>MoodNet, 8 Epochen: ein erster Blick in Minuten</translation>
    </message>
    <message>
        <source>Best for a voice</source>
        <translation>Am besten für Stimme</translation>
    </message>
    <message>
        <source>MoodNet, 32 epochs and 5 more trainings that calibrate its confidence</source>
        <translation>MoodNet, 32 Epochen und 5 weitere Trainings, die seine Sicherheit kalibrieren</translation>
    </message>
    <message>
        <source>Best for music</source>
        <translation>Am besten für Musik</translation>
    </message>
    <message>
        <source>MusicNet, 36 epochs, strong changes of sound</source>
        <translation>MusicNet, 36 Epochen, starke Klangveränderungen</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <extracomment>A preset: as in the scientific paper that the program follows</extracomment>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>ResNet152 on SoX pictures, changes of colour; for a GPU</source>
        <translation>ResNet152 auf SoX-Bildern, Farbveränderungen; für eine GPU</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>Heading: how the network learns</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Heading: the computer that trains</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>How shall it learn?</source>
        <translation>Wie soll es lernen?</translation>
    </message>
    <message>
        <source>A preset sets network, pictures and recipe together. Change what you like afterwards.</source>
        <translation>Eine Voreinstellung setzt Netz, Bilder und Rezept zusammen. Danach lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>&amp;Every option</source>
        <translation>Alle &amp;Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>%Ln Fenster zum Lernen · %1</numerusform>
            <numerusform>%Ln Fenster zum Lernen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message>
        <source>Calibration: how often it is right, by how sure it is</source>
        <translation>Kalibrierung: wie oft es recht hat, je nachdem, wie sicher es ist</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>wie sicher es ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme, bei der es im Mittel zu %1 sicher ist: %2 richtig</numerusform>
            <numerusform>%Ln Aufnahmen, bei denen es im Mittel zu %1 sicher ist: %2 richtig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RemovedTracksDialog</name>
    <message>
        <source>Removed Tracks</source>
        <translation>Entfernte Titel</translation>
    </message>
    <message>
        <source>These tracks were removed from the library. Their files are where they were; ratings, plays and analyses come back with them.</source>
        <translation>Diese Titel wurden aus der Bibliothek entfernt. Ihre Dateien sind, wo sie waren; Bewertungen, Wiedergaben und Analysen kommen mit ihnen zurück.</translation>
    </message>
    <message>
        <source>Removed tracks</source>
        <translation>Entfernte Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Restore Selected</source>
        <translation>Auswahl wiederherstellen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RuleRow</name>
    <message>
        <source>with</source>
        <extracomment>A rule of a playlist begins so: with or without</extracomment>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Mit oder ohne</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>Worum es in der Regel geht</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>An example of what can be written here</extracomment>
        <translation>wie in %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RulesForm</name>
    <message>
        <source>any text</source>
        <extracomment>What a rule is about: title, artist, album or file, in place of one field</extracomment>
        <translation>Irgendein Text</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Between field and value: &quot;title contains rain&quot;</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>Between field and value: &quot;title is exactly Rain&quot;</extracomment>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Rules, e.g. year:1990..1999 never:fearful&gt;0.3</source>
        <extracomment>Keep the words of the search language as they are</extracomment>
        <translation>Regeln, z. B. year:1990..1999 never:fearful&gt;0.3</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>+ &amp;Add Rule</source>
        <translation>+ Regel hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunButtons</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Lets the machine go until you continue; nothing is lost</source>
        <translation>Gibt den Rechner frei, bis es weitergehen soll; nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Finish Now</source>
        <translation>&amp;Jetzt abschließen</translation>
    </message>
    <message>
        <source>Makes do with the epochs so far: takes the best one, tests it and writes the model</source>
        <translation>Begnügt sich mit den bisherigen Epochen: nimmt die beste, testet sie und schreibt das Modell</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Saves where it is and ends; it can be resumed later</source>
        <translation>Sichert den Stand und endet; lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the last saved state, with the same result</source>
        <translation>Geht vom letzten gesicherten Stand weiter, mit demselben Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>Jetzt s&amp;tarten</translation>
    </message>
    <message>
        <source>Does not wait for its turn: trains beside the others</source>
        <translation>Wartet nicht, bis es an der Reihe ist: trainiert neben den anderen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>F&amp;rüher</translation>
    </message>
    <message>
        <source>Changes places with the one before it</source>
        <translation>Tauscht den Platz mit dem davor</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Sp&amp;äter</translation>
    </message>
    <message>
        <source>Changes places with the one behind it</source>
        <translation>Tauscht den Platz mit dem dahinter</translation>
    </message>
    <message>
        <source>Leave the &amp;Queue</source>
        <translation>Warteschlange &amp;verlassen</translation>
    </message>
    <message>
        <source>It begins only when you resume it</source>
        <translation>Beginnt erst, wenn es fortgesetzt wird</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deletes the folder of this run</source>
        <translation>Löscht den Ordner dieses Laufs</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Prot&amp;okoll</translation>
    </message>
    <message>
        <source>What the training has said</source>
        <translation>Was das Training gemeldet hat</translation>
    </message>
    <message>
        <source>Open Re&amp;port</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>The report on this run, in the browser</source>
        <translation>Der Bericht über diesen Lauf, im Browser</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Report, pictures and tables as files</source>
        <translation>Bericht, Bilder und Tabellen als Dateien</translation>
    </message>
    <message>
        <source>&amp;Use This Model…</source>
        <translation>&amp;Modell verwenden…</translation>
    </message>
    <message>
        <source>Puts the model among yours, for the library</source>
        <translation>Legt das Modell zu den eigenen, für die Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Report (HTML)…</source>
        <translation>&amp;Bericht (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Curves and matrix (PNG)…</source>
        <translation>&amp;Kurven und Matrix (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Epochs (CSV)…</source>
        <translation>&amp;Epochen (CSV)…</translation>
    </message>
    <message>
        <source>Confusion &amp;matrix (CSV)…</source>
        <translation>Konfusions&amp;matrix (CSV)…</translation>
    </message>
    <message>
        <source>&amp;All of them into a folder…</source>
        <translation>&amp;Alles in einen Ordner…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It runs on another machine: %1</source>
        <translation>Läuft auf einem anderen Rechner: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunExport</name>
    <message>
        <source>Export the run</source>
        <translation>Den Lauf exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunPlot</name>
    <message>
        <source>epoch %L1</source>
        <extracomment>Heading of what a curve says there</extracomment>
        <translation>Epoche %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunView</name>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Loss: learning (blue), validation (orange)</source>
        <translation>Verlust: Lernen (blau), Validierung (orange)</translation>
    </message>
    <message>
        <source>Which fit is shown</source>
        <translation>Welches Training gezeigt wird</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>A switch: logarithmic axis</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis of the loss</source>
        <translation>Logarithmische Achse des Verlusts</translation>
    </message>
    <message>
        <source>smooth</source>
        <extracomment>A switch: smooth curves</extracomment>
        <translation>glatt</translation>
    </message>
    <message>
        <source>Moving averages over the curves</source>
        <translation>Gleitende Mittel über den Kurven</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Verlust über die Epochen</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: all epochs</source>
        <translation>Rad: zoomen; ziehen: verschieben; Doppelklick: alle Epochen</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), accuracy (grey)</source>
        <translation>Mittlere Trefferquote der Emotionen (UAR), Genauigkeit (grau)</translation>
    </message>
    <message>
        <source>Validation over the epochs</source>
        <translation>Validierung über die Epochen</translation>
    </message>
    <message>
        <source>Confusion, % of each row: true ↓ called →</source>
        <extracomment>A matrix: the rows are what is true, the columns what the network called it</extracomment>
        <translation>Konfusion, % jeder Zeile: wahr ↓ genannt →</translation>
    </message>
    <message>
        <source>Worst of the test; double-click to listen</source>
        <translation>Schlechteste im Test; Doppelklick zum Anhören</translation>
    </message>
    <message>
        <source>Recordings that were called what they are not, the surest first</source>
        <translation>Aufnahmen, die falsch genannt wurden, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Headings of a table of recordings that the network got wrong: what a recording is, what the network called it</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Was called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>UAR of the test %1</source>
        <translation>UAR des Tests %1</translation>
    </message>
    <message>
        <source>It can go on from the last state that was saved.</source>
        <translation>Es kann vom letzten gesicherten Stand weitergehen.</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>A curve: the recordings that are learned from</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>A curve: the recordings that choose the best epoch</extracomment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>UAR</source>
        <extracomment>Unweighted average recall: keep the letters</extracomment>
        <translation>UAR</translation>
    </message>
    <message>
        <source>There will be one behind the first epoch.</source>
        <translation>Nach der ersten Epoche gibt es eine.</translation>
    </message>
    <message>
        <source>Nobody is kept back to look at meanwhile; there will be one of the test, at the end.</source>
        <translation>Für zwischendurch wird niemand zurückgehalten; am Ende gibt es eine vom Test.</translation>
    </message>
    <message>
        <source>number %L1 in the queue</source>
        <translation>Nummer %L1 in der Warteschlange</translation>
    </message>
    <message>
        <source>UAR of the folds %1</source>
        <translation>UAR der Folds %1</translation>
    </message>
    <message>
        <source>It begins when those before it have ended, as long as Moodogram is open.</source>
        <translation>Beginnt, wenn die davor beendet sind, solange Moodogram offen ist.</translation>
    </message>
    <message>
        <source>Average recall of the emotions (UAR), other folds (grey)</source>
        <translation>Mittlere Trefferquote der Emotionen (UAR), andere Folds (grau)</translation>
    </message>
    <message>
        <source>Which test is shown</source>
        <translation>Welcher Test gezeigt wird</translation>
    </message>
    <message>
        <source>The matrix and the worst verdicts: of the test that was kept back, or of the external one</source>
        <translation>Die Matrix und die schlechtesten Urteile: vom zurückgehaltenen Test oder vom externen</translation>
    </message>
    <message>
        <source>Kept back</source>
        <extracomment>Which recordings the matrix is of: those that were kept back, not those of the external test</extracomment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Worst of %1; double-click to listen</source>
        <translation>Schlechteste in %1; Doppelklick zum Anhören</translation>
    </message>
    <message>
        <source>Loss of learning; no validation</source>
        <translation>Verlust beim Lernen; ohne Validierung</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RunsWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a training, percentage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Training Runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch nichts wurde trainiert</translation>
    </message>
    <message>
        <source>A model of your own learns from recordings whose emotion is known.</source>
        <translation>Ein eigenes Modell lernt aus Aufnahmen, deren Emotion bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Train a Model…</source>
        <translation>Modell trai&amp;nieren…</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Delete “%1” with its log, curves and model?</source>
        <translation>„%1“ mit Protokoll, Kurven und Modell löschen?</translation>
    </message>
    <message>
        <source>A model that you installed stays. This cannot be undone.</source>
        <translation>Ein installiertes Modell bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Waiting, number %L1</source>
        <extracomment>State of a training; %L1: its place among those that wait</extracomment>
        <translation>Wartet, Nummer %L1</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift to choose several, for a comparison</source>
        <translation>Strg oder Umschalt halten, um mehrere für einen Vergleich zu wählen</translation>
    </message>
    <message>
        <source>Trainings at a &amp;time</source>
        <translation>Gleich&amp;zeitige Trainings</translation>
    </message>
    <message>
        <source>Trainings at a time</source>
        <translation>Gleichzeitige Trainings</translation>
    </message>
    <message>
        <source>Further ones wait until one of these has ended</source>
        <translation>Weitere warten, bis eines von diesen beendet ist</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Scores, curves and configurations of the chosen runs side by side</source>
        <translation>Ergebnisse, Kurven und Einstellungen der gewählten Läufe nebeneinander</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right, every emotion counting the same (UAR)</source>
        <extracomment>Mean of the recalls of the classes</extracomment>
        <translation>Richtig, jede Emotion zählt gleich (UAR)</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage with a decimal</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>%Ln Aufnahme konnte nicht ausgewertet werden.</numerusform>
            <numerusform>%Ln Aufnahmen konnten nicht ausgewertet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchField</name>
    <message>
        <source>Search the tracks</source>
        <translation>Titel durchsuchen</translation>
    </message>
    <message>
        <source>Search: words, artist:name, mood:calm</source>
        <extracomment>Keep the words of the search language: artist:, mood:calm</extracomment>
        <translation>Suche: Wörter, artist:name, mood:calm</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>How to search (F1 in the search field)</source>
        <translation>So wird gesucht (F1 im Suchfeld)</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Words and how they go together</source>
        <translation>Wörter und wie sie zusammenwirken</translation>
    </message>
    <message>
        <source>What the tags say</source>
        <translation>Was die Tags sagen</translation>
    </message>
    <message>
        <source>Moods</source>
        <extracomment>Heading</extracomment>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Probabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w, 6m, 1y. Write quotation marks around what has a space in it.</source>
        <extracomment>Keep the examples: h, d, w, m, y belong to the search language</extracomment>
        <translation>Wahrscheinlichkeiten und Anteile: 0.6 oder 60%. Daten: 2024-01-31, 2024-01, 2024 oder ein Alter: 12h, 30d, 2w, 6m, 1y. Was ein Leerzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Position im Titel</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SelectionItem</name>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <extracomment>From a time to a time, and how long that is</extracomment>
        <translation>%1 – %2 (%3 s)</translation>
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
        <translation>Vom Modell %1.</translation>
    </message>
    <message>
        <source>It learned from solo singing; about other music it is seldom sure.</source>
        <translation>Es hat aus Sologesang gelernt; bei anderer Musik ist es selten sicher.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ShortcutEditor</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu › command</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Take the Keys</source>
        <extracomment>A button: takes the keys from the action that has them now</extracomment>
        <translation>Tasten übernehmen</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>A button: the keys that the program came with</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All Defaults</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Eine Aktion wählen, dann ihre neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>Press the new keys. Backspace in the empty field leaves it without.</source>
        <translation>Die neuen Tasten drücken. Die Rücktaste im leeren Feld lässt die Aktion ohne.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message>
        <source>Library, moods, playlists and folders</source>
        <translation>Bibliothek, Stimmungen, Wiedergabelisten und Ordner</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A heading in the side bar</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>In den letzten %Ln Tag hinzugefügt</numerusform>
            <numerusform>In den letzten %Ln Tagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Files that could not be used, and why</source>
        <translation>Dateien, die sich nicht verwenden ließen, und warum</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Tracks whose most probable mood is below %1</source>
        <comment>a percentage</comment>
        <translation>Titel, deren wahrscheinlichste Stimmung unter %1 liegt</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Drop tracks here for a new playlist</source>
        <translation>Titel hier ablegen, um eine neue Wiedergabeliste zu erstellen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>%1: a folder that cannot be reached, perhaps on a disk that is not plugged in</extracomment>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out: a row of the side bar and how many tracks it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove Folder from Library…</source>
        <translation>Ordner aus Bibliothek entfernen…</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SleepWatcher</name>
    <message>
        <source>Pauses the music first</source>
        <translation>Hält vorher die Musik an</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePanel</name>
    <message>
        <source>A&amp;verage</source>
        <translation>&amp;Mittelwert</translation>
    </message>
    <message>
        <source>Peak &amp;hold</source>
        <extracomment>The highest level that was ever reached stays</extracomment>
        <translation>Spitzen &amp;halten</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>The mean of the selected part</source>
        <translation>Das Mittel des ausgewählten Teils</translation>
    </message>
    <message>
        <source>The loudest of the selected part, or of what was shown since this was switched on</source>
        <translation>Das Lauteste des ausgewählten Teils oder dessen, was seit dem Einschalten gezeigt wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as comma-separated values</source>
        <translation>Als kommagetrennte Werte kopieren</translation>
    </message>
    <message>
        <source>Copy the spectrum as comma-separated values</source>
        <translation>Spektrum als kommagetrennte Werte kopieren</translation>
    </message>
    <message>
        <source>Mean of %1–%2</source>
        <extracomment>A spectrum; %1, %2: times</extracomment>
        <translation>Mittel %1–%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>A spectrum; %1: a time</extracomment>
        <translation>Bei %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SlicePlot</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SoundPage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What does the network see?</source>
        <translation>Was sieht das Netz?</translation>
    </message>
    <message>
        <source>Four seconds of sound become a picture. While it learns, every picture is changed at random, so that it learns the emotion and not the recording.</source>
        <translation>Vier Sekunden Klang werden zu einem Bild. Beim Lernen wird jedes Bild zufällig verändert, damit das Netz die Emotion lernt und nicht die Aufnahme.</translation>
    </message>
    <message>
        <source>The picture as it was recorded</source>
        <translation>Das Bild, wie es aufgenommen wurde</translation>
    </message>
    <message>
        <source>The picture as the training sees it</source>
        <translation>Das Bild, wie das Training es sieht</translation>
    </message>
    <message>
        <source>log-mel, for a voice</source>
        <translation>log-mel, für eine Stimme</translation>
    </message>
    <message>
        <source>music-mel, for music</source>
        <translation>music-mel, für Musik</translation>
    </message>
    <message>
        <source>sox-linear, the paper&apos;s</source>
        <translation>sox-linear, aus der Veröffentlichung</translation>
    </message>
    <message>
        <source>Changed at random</source>
        <translation>Zufällig verändert</translation>
    </message>
    <message>
        <source>Recording that is shown</source>
        <translation>Gezeigte Aufnahme</translation>
    </message>
    <message>
        <source>Draw &amp;Again</source>
        <translation>&amp;Neu ziehen</translation>
    </message>
    <message>
        <source>Other random changes of the same strength</source>
        <translation>Andere zufällige Veränderungen gleicher Stärke</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>As the training sees it, this time</source>
        <translation>Wie das Training es diesmal sieht</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 Pixel</translation>
    </message>
    <message>
        <source>mixed: %1 of this recording, the rest of another</source>
        <comment>a percentage</comment>
        <translation>gemischt: %1 von dieser Aufnahme, der Rest von einer anderen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramActions</name>
    <message>
        <source>The exact picture that the network receives at the pointer or the playhead</source>
        <translation>Das genaue Bild, das das Netz am Zeiger oder an der Abspielposition erhält</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Speichert, was gezeigt wird</translation>
    </message>
    <message>
        <source>Spectrogram F&amp;ull Screen</source>
        <translation>Spektrogramm im Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Nothing but the spectrogram; Esc returns</source>
        <translation>Nur das Spektrogramm; Esc kehrt zurück</translation>
    </message>
    <message>
        <source>Leave Full Screen, End Loop or Band</source>
        <translation>Vollbild verlassen, Schleife oder Band beenden</translation>
    </message>
    <message>
        <source>Scale, window, range, colours and panels as at the beginning</source>
        <translation>Skala, Fenster, Bereich, Farben und Bedienfelder wie am Anfang</translation>
    </message>
    <message>
        <source>Frequency &amp;Scale</source>
        <translation>&amp;Frequenzskala</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>A menu: how spectra are computed</extracomment>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;FFT Size</source>
        <translation>FFT-&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>Ü&amp;berlappung</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <extracomment>A menu: colour maps</extracomment>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Level Range</source>
        <translation>&amp;Pegelbereich</translation>
    </message>
    <message>
        <source>&amp;Brighter by %L1 dB</source>
        <translation>&amp;Heller um %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Darker by %L1 dB</source>
        <translation>&amp;Dunkler um %L1 dB</translation>
    </message>
    <message>
        <source>&amp;Waveform</source>
        <translation>Wellenf&amp;orm</translation>
    </message>
    <message>
        <source>The waveform of the whole track below the spectrogram</source>
        <translation>Die Wellenform des ganzen Titels unter dem Spektrogramm</translation>
    </message>
    <message>
        <source>Sp&amp;ectrum</source>
        <translation>&amp;Spektrum</translation>
    </message>
    <message>
        <source>The spectrum at the pointer or the playhead, beside the spectrogram</source>
        <translation>Das Spektrum am Zeiger oder an der Abspielposition, neben dem Spektrogramm</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>Lines in the picture</extracomment>
        <translation>&amp;Gitter</translation>
    </message>
    <message>
        <source>Lines at the labels of the axes</source>
        <translation>Linien an den Beschriftungen der Achsen</translation>
    </message>
    <message>
        <source>&amp;Notes on the Axis</source>
        <translation>&amp;Noten an der Achse</translation>
    </message>
    <message>
        <source>Note names instead of hertz</source>
        <translation>Notennamen statt Hertz</translation>
    </message>
    <message>
        <source>&amp;Follow Playback</source>
        <translation>&amp;Wiedergabe folgen</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>A menu: what the mouse does in the picture</extracomment>
        <translation>Wer&amp;kzeug</translation>
    </message>
    <message>
        <source>From its start to its end</source>
        <translation>Vom Anfang bis zum Ende</translation>
    </message>
    <message>
        <source>The whole track and all frequencies</source>
        <translation>Der ganze Titel und alle Frequenzen</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Der vorige Ausschnitt</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>Der nächste Ausschnitt</translation>
    </message>
    <message>
        <source>Free&amp;ze the Axes</source>
        <translation>Achsen ein&amp;frieren</translation>
    </message>
    <message>
        <source>Show the next track from where to where this one is shown</source>
        <translation>Den nächsten Titel im selben Ausschnitt zeigen wie diesen</translation>
    </message>
    <message>
        <source>&amp;Play Once</source>
        <translation>&amp;Einmal abspielen</translation>
    </message>
    <message>
        <source>Play the selected part once</source>
        <translation>Den ausgewählten Teil einmal abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <extracomment>Plays the selected part over and over</extracomment>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>Play the selected part over and over</source>
        <translation>Den ausgewählten Teil immer wieder abspielen</translation>
    </message>
    <message>
        <source>Only &amp;Its Frequencies</source>
        <translation>Nur diese &amp;Frequenzen</translation>
    </message>
    <message>
        <source>Let only the selected frequencies be heard</source>
        <translation>Nur die ausgewählten Frequenzen hören lassen</translation>
    </message>
    <message>
        <source>&amp;Zoom to It</source>
        <translation>&amp;Heranzoomen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <extracomment>A menu: a second file beside the first</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;With a File…</source>
        <translation>&amp;Mit einer Datei…</translation>
    </message>
    <message>
        <source>A second file with the same settings</source>
        <translation>Eine zweite Datei mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>The two files change places</extracomment>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Exchange the two files</source>
        <translation>Die beiden Dateien vertauschen</translation>
    </message>
    <message>
        <source>&amp;Link the Axes</source>
        <translation>Achsen &amp;koppeln</translation>
    </message>
    <message>
        <source>Zoom, scroll and point in both at once</source>
        <translation>In beiden zugleich zoomen, scrollen und zeigen</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Beside each other instead of below each other</source>
        <translation>Nebeneinander statt untereinander</translation>
    </message>
    <message>
        <source>&amp;Close the Second File</source>
        <translation>&amp;Zweite Datei schließen</translation>
    </message>
    <message>
        <source>Networ&amp;k&apos;s View</source>
        <translation>Sicht des Net&amp;zes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Reset &amp;View Settings</source>
        <translation>Ansicht z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>T&amp;ransform</source>
        <extracomment>A menu: window, FFT size, overlap</extracomment>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Ganzer Titel</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Achsen zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the view before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Selectio&amp;n</source>
        <extracomment>A menu: what can be done with the selected part</extracomment>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>Wh&amp;y This Mood?</source>
        <translation>Waru&amp;m diese Stimmung?</translation>
    </message>
    <message>
        <source>Where the network looked in the window at the pointer or the playhead</source>
        <translation>Wohin das Netz im Fenster am Zeiger oder an der Abspielposition geschaut hat</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPanel</name>
    <message>
        <source>This part is played over and over; press to play on (Esc)</source>
        <translation>Dieser Teil wird immer wieder gespielt; drücken, um weiterzuspielen (Esc)</translation>
    </message>
    <message>
        <source>Only these frequencies are heard; press to hear everything (Esc)</source>
        <translation>Nur diese Frequenzen sind zu hören; drücken, um alles zu hören (Esc)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Loop %1–%2  ✕</source>
        <extracomment>%1, %2: times; the cross is the sign for ending it</extracomment>
        <translation>Schleife %1–%2  ✕</translation>
    </message>
    <message>
        <source>Only %1 – %2  ✕</source>
        <extracomment>%1, %2: frequencies; the cross is the sign for ending it</extracomment>
        <translation>Nur %1 – %2  ✕</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramPlot</name>
    <message>
        <source>emotion</source>
        <extracomment>Name of the strip below the spectrogram, in small letters</extracomment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Spectrogram and emotions over time</source>
        <translation>Spektrogramm und Emotionen im Verlauf</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom frequencies, or change the selected band</source>
        <translation>Frequenzen zoomen oder das ausgewählte Band ändern</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Frequenzen scrollen</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Show the whole track</source>
        <translation>Den ganzen Titel zeigen</translation>
    </message>
    <message>
        <source>Show all times and frequencies</source>
        <translation>Alle Zeiten und Frequenzen zeigen</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Zurück zum vorigen Ausschnitt</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Move the cursor by a pixel or a bin</source>
        <translation>Den Cursor um ein Pixel oder einen Bin bewegen</translation>
    </message>
    <message>
        <source>Move the cursor in leaps</source>
        <translation>Den Cursor in Sprüngen bewegen</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Die Auswahl erweitern</translation>
    </message>
    <message>
        <source>Tool: move about</source>
        <extracomment>The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics</extracomment>
        <translation>Werkzeug: Navigieren</translation>
    </message>
    <message>
        <source>Tool: select</source>
        <translation>Werkzeug: Auswählen</translation>
    </message>
    <message>
        <source>Tool: measure</source>
        <translation>Werkzeug: Messen</translation>
    </message>
    <message>
        <source>Tool: harmonics</source>
        <translation>Werkzeug: Harmonische</translation>
    </message>
    <message>
        <source>Mark with the tool at the cursor</source>
        <translation>Mit dem Werkzeug am Cursor markieren</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Die Markierungen entfernen</translation>
    </message>
    <message>
        <source>Copy what is selected or measured</source>
        <translation>Kopieren, was ausgewählt oder gemessen ist</translation>
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
        <translation>%1 %2 ct</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %2 (window %3–%4)</source>
        <extracomment>What the network said: %1: an emotion, %2: how sure in percent, %3, %4: times</extracomment>
        <translation>%1 %2 (Fenster %3–%4)</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>noch nicht analysiert</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>Read out: the part of a track that is shown; times</extracomment>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, %4 to %5 Hz</source>
        <extracomment>Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies</extracomment>
        <translation>%1 bis %2 von %3, %4 bis %5 Hz</translation>
    </message>
    <message>
        <source>Play the Selection</source>
        <translation>Auswahl abspielen</translation>
    </message>
    <message>
        <source>Loop the Selection</source>
        <translation>Auswahl als Schleife</translation>
    </message>
    <message>
        <source>Play Only These Frequencies</source>
        <translation>Nur diese Frequenzen abspielen</translation>
    </message>
    <message>
        <source>Loop Only These Frequencies</source>
        <translation>Nur diese Frequenzen als Schleife</translation>
    </message>
    <message>
        <source>Zoom to the Selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>Export the Selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Copy Its Bounds</source>
        <translation>Grenzen kopieren</translation>
    </message>
    <message>
        <source>Clear the Selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy the Measurement</source>
        <translation>Messung kopieren</translation>
    </message>
    <message>
        <source>Clear the Measurement</source>
        <translation>Messung entfernen</translation>
    </message>
    <message>
        <source>Clear the Harmonics</source>
        <translation>Harmonische entfernen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmonische</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Whole Track</source>
        <translation>Ganzer Titel</translation>
    </message>
    <message>
        <source>Reset the Axes</source>
        <translation>Achsen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramToolBar</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Network’s view</source>
        <translation>Sicht des Netzes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>More about the spectrogram</source>
        <translation>Mehr zum Spektrogramm</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>window, FFT size, overlap</comment>
        <extracomment>On a button</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Octaves, %1</source>
        <comment>overlap</comment>
        <translation>Oktaven, %1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SpectrogramView</name>
    <message>
        <source>Decoding…</source>
        <translation>Wird dekodiert…</translation>
    </message>
    <message>
        <source>Choose a track to see its spectrogram and its emotions over time.</source>
        <translation>Einen Titel wählen, um sein Spektrogramm und seine Emotionen im Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>The number field of a percentage; %1 is the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Name of a step: who is learned from, who is tested</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Who is learned from, who is tested?</source>
        <translation>Aus wem wird gelernt, an wem getestet?</translation>
    </message>
    <message>
        <source>The test is on people (or artists, or songs) that the network never heard; only then does its score say how good it will be on yours.</source>
        <translation>Der Test läuft an Personen (oder Interpreten oder Liedern), die das Netz nie gehört hat; nur dann sagt sein Ergebnis, wie gut es bei der eigenen Musik sein wird.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>Heading: who is tested on</extracomment>
        <translation>Der Test</translation>
    </message>
    <message>
        <source>A &amp;share, drawn by the seed</source>
        <translation>Ein &amp;Anteil, durch den Startwert gezogen</translation>
    </message>
    <message>
        <source>&amp;These groups:</source>
        <translation>Diese &amp;Gruppen:</translation>
    </message>
    <message>
        <source>Groups to test on</source>
        <translation>Gruppen zum Testen</translation>
    </message>
    <message>
        <source>As the data set was &amp;published</source>
        <translation>Wie der Datensatz &amp;veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Beside it</source>
        <extracomment>Heading: what is kept back beside the test</extracomment>
        <translation>Neben dem Test</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>A button: draws another random number</extracomment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Another seed, which deals out the groups in another way</source>
        <translation>Ein anderer Startwert, der die Gruppen anders verteilt</translation>
    </message>
    <message>
        <source>The recordings have not been read yet.</source>
        <translation>Die Aufnahmen wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is tested: nobody will know how good the model is.</source>
        <translation>Nichts wird getestet: Niemand wird wissen, wie gut das Modell ist.</translation>
    </message>
    <message>
        <source>Nobody is kept back to choose the best epoch or to calibrate the confidence: the last epoch is taken, and its probabilities may be overconfident.</source>
        <translation>Niemand wird zurückgehalten, um die beste Epoche zu wählen oder die Sicherheit zu kalibrieren: Die letzte Epoche wird genommen, und ihre Wahrscheinlichkeiten können zu sicher sein.</translation>
    </message>
    <message>
        <source>&amp;Everybody in turn, folds:</source>
        <translation>&amp;Reihum alle, Folds:</translation>
    </message>
    <message>
        <source>Cross-validation: a network for each fold, which learns from all others and is tested on it. Every group is tested once, which tells best how good the recipe is; there is no single model to use at the end.</source>
        <translation>Kreuzvalidierung: ein Netz pro Fold, das aus allen anderen lernt und an ihm getestet wird. Jede Gruppe wird einmal getestet, und das sagt am besten, wie gut das Rezept ist; am Ende gibt es kein einzelnes Modell zum Verwenden.</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Folds der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>This tells how good the recipe is; there is no single model to use at the end. Train once, with another choice, to get one.</source>
        <translation>Das sagt, wie gut das Rezept ist; am Ende gibt es kein einzelnes Modell zum Verwenden. Dafür noch einmal mit einer anderen Auswahl trainieren.</translation>
    </message>
    <message>
        <source>N&amp;obody: all are learned from</source>
        <translation>&amp;Niemand: aus allen wird gelernt</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SplitPicture</name>
    <message>
        <source>Learned from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>Chooses the best epoch</source>
        <translation>Wählt die beste Epoche</translation>
    </message>
    <message>
        <source>Tested at the end</source>
        <translation>Am Ende getestet</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Nicht beteiligt</translation>
    </message>
    <message>
        <source>Who is on which side</source>
        <translation>Wer auf welcher Seite ist</translation>
    </message>
    <message>
        <source>Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3</source>
        <translation>Aufnahmen zum Lernen: %1; zur Wahl der besten Epoche: %2; zum Testen: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of groups, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who, what for, number of recordings</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Niemand weiß, wer</translation>
    </message>
    <message>
        <source>Calibration fold %L1</source>
        <translation>Kalibrierungs-Fold %L1</translation>
    </message>
    <message>
        <source>Tested once, learned from else</source>
        <translation>Einmal getestet, sonst zum Lernen</translation>
    </message>
    <message>
        <source>Recordings that are tested, each in one of %L1 folds: %2</source>
        <translation>Getestete Aufnahmen, jede in einem von %L1 Folds: %2</translation>
    </message>
    <message>
        <source>Tested in fold %L1</source>
        <translation>Getestet in Fold %L1</translation>
    </message>
    <message>
        <source>Fold %L1</source>
        <translation>Fold %L1</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message>
        <source>What goes on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>A button: the analysis</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>The network that is used</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computing device</source>
        <translation>Rechengerät</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Network not loaded yet</source>
        <extracomment>In the place of the computing device</extracomment>
        <translation>Netz noch nicht geladen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <extracomment>Numbers of tracks of an analysis</extracomment>
        <translation>Pausiert bei %1 von %2</translation>
    </message>
    <message>
        <source>Paused on battery at %1 of %2</source>
        <translation>Im Akkubetrieb pausiert bei %1 von %2</translation>
    </message>
    <message>
        <source>Analysing %1 of %2</source>
        <translation>Analysiert %1 von %2</translation>
    </message>
    <message>
        <source>slower while playing</source>
        <extracomment>Behind &quot;Analysing 3 of 12&quot;</extracomment>
        <translation>bei Wiedergabe langsamer</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Sucht nach Musik…</translation>
    </message>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>Tags werden gelesen, %Ln Datei</numerusform>
            <numerusform>Tags werden gelesen, %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>The training runs in a program of its own. It goes on when this window is closed, and Training Runs finds it again.</source>
        <translation>Das Training läuft in einem eigenen Programm. Es geht weiter, wenn dieses Fenster geschlossen wird, und „Trainingsläufe“ findet es wieder.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of the data, number of recordings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Learned from: %1. Choosing the best epoch: %2. Tested: %3. Seed: %4</source>
        <extracomment>Numbers of recordings; %4: what random numbers start from</extracomment>
        <translation>Zum Lernen: %1. Zur Wahl der besten Epoche: %2. Zum Testen: %3. Startwert: %4</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a network, %2: a front end, which makes the pictures that it sees</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1, nach %Ln Training, das die Sicherheit ehrlich macht</numerusform>
            <numerusform>%1, nach %Ln Trainings, die die Sicherheit ehrlich machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>How long it will take</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Stored in</source>
        <extracomment>A folder follows</extracomment>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What is made of these recordings is bound by %1</source>
        <translation>Was aus diesen Aufnahmen entsteht, ist gebunden an %1</translation>
    </message>
    <message>
        <source>at most %1 for spectrograms, which are kept for the next time, and %2 for the run</source>
        <translation>höchstens %1 für Spektrogramme, die fürs nächste Mal bleiben, und %2 für den Lauf</translation>
    </message>
    <message>
        <source>only %1 are free in %2: what does not fit is computed again in each epoch, which is slow</source>
        <translation>nur %1 sind frei in %2: Was nicht hineinpasst, wird in jeder Epoche neu berechnet, und das ist langsam</translation>
    </message>
    <message>
        <source>The configuration is written into the run&apos;s folder when the training begins.</source>
        <translation>Die Konfiguration wird in den Ordner des Laufs geschrieben, wenn das Training beginnt.</translation>
    </message>
    <message>
        <source>The disk is too full: the training writes up to %1 into %2, where %3 are free. Make room there.</source>
        <translation>Die Festplatte ist zu voll: Das Training schreibt bis zu %1 nach %2, wo %3 frei sind. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Folds: %1. Learned from in each: about %2. Choosing the best epoch: %3. Tested: every recording, once. Seed: %4</source>
        <extracomment>Numbers of folds and of recordings; %4: what random numbers start from</extracomment>
        <translation>Folds: %1. Zum Lernen in jedem: etwa %2. Zur Wahl der besten Epoche: %3. Zum Testen: jede Aufnahme, einmal. Startwert: %4</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>duration, how it is known</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>wenn %Ln Training davor beendet ist</numerusform>
            <numerusform>wenn %Ln Trainings davor beendet sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Also tested on</source>
        <extracomment>Of recordings that nothing is learned from</extracomment>
        <translation>Zusätzlich getestet an</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TileService</name>
    <message>
        <source>%1 was deleted or moved. What is on screen is what it held.</source>
        <translation>%1 wurde gelöscht oder verschoben. Zu sehen ist, was darin war.</translation>
    </message>
    <message>
        <source>%1 is another file now. Load it again to see what it holds.</source>
        <translation>%1 ist jetzt eine andere Datei. Neu laden, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Load it again to see what it holds now.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Neu laden, um zu sehen, was jetzt darin ist.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TimelineStrip</name>
    <message>
        <source>Emotions over time</source>
        <translation>Emotionen im Verlauf</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Size Columns to Fit</source>
        <translation>Spaltenbreite an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrackTableModel</name>
    <message>
        <source>Various artists</source>
        <translation>Verschiedene Interpreten</translation>
    </message>
    <message>
        <source>not analysed</source>
        <extracomment>State of a track</extracomment>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>analysing…</source>
        <extracomment>State of a track</extracomment>
        <translation>wird analysiert…</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>State of a track whose file is damaged or of an unknown kind</extracomment>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Album %1 by %2, %3</source>
        <extracomment>Read out: %1: album, %2: artist, %3: &quot;12 tracks&quot;</extracomment>
        <translation>Album %1 von %2, %3</translation>
    </message>
    <message>
        <source>playing</source>
        <extracomment>State of a track</extracomment>
        <translation>spielt</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <extracomment>A mood that the user has corrected; %1: an emotion, or &quot;Not sure&quot;</extracomment>
        <translation>%1, laut eigener Angabe</translation>
    </message>
    <message>
        <source>You said: %1. By itself the model says: %2.</source>
        <extracomment>%1: such as &quot;not sad, calm from 1:00 to 2:00&quot;; %2: an emotion, or &quot;Not sure&quot;.</extracomment>
        <translation>Eigene Angabe: %1. Das Modell selbst sagt: %2.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingController</name>
    <message>
        <source>The training “%1” has finished.</source>
        <translation>Das Training „%1“ ist fertig.</translation>
    </message>
    <message>
        <source>The training “%1” has come to an early end.</source>
        <translation>Das Training „%1“ ist vorzeitig zu Ende gegangen.</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingDraft</name>
    <message>
        <source>My model</source>
        <translation>Mein Modell</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingPage</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TrainingWizard</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %L1 of %L2: %3</source>
        <extracomment>%3: name of the step</extracomment>
        <translation>Schritt %L1 von %L2: %3</translation>
    </message>
    <message>
        <source>Train a Model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you chose is kept for the next time</source>
        <translation>Die gewählten Einstellungen bleiben für das nächste Mal erhalten</translation>
    </message>
    <message>
        <source>&amp;Add to the Queue</source>
        <translation>&amp;In die Warteschlange</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln Bin pro Oktave; eine Oktave tiefer sind
die Fenster doppelt so lang</numerusform>
            <numerusform>%Ln Bins pro Oktave; eine Oktave tiefer sind
die Fenster doppelt so lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms in one window, %2 Hz from bin to bin
at %3 kHz</source>
        <extracomment>The line break keeps the text narrow</extracomment>
        <translation>%1 ms pro Fenster, %2 Hz von Bin zu Bin
bei %3 kHz</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransportBar</name>
    <message>
        <source>Previous track</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>A button</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Gespielte Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long the track is</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Wiederholen: dieser Titel</translation>
    </message>
    <message>
        <source>Repeat: all</source>
        <translation>Wiederholen: alle</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::UsageView</name>
    <message>
        <source>What the training uses of this machine</source>
        <translation>Was das Training von diesem Rechner nutzt</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>busy processors of all, as in &quot;1.9 of 8&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percentage, memory</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ValenceArousalPlot</name>
    <message>
        <source>tense, angry</source>
        <extracomment>Corner of the plane of valence and arousal: unpleasant and excited</extracomment>
        <translation>angespannt, wütend</translation>
    </message>
    <message>
        <source>excited, happy</source>
        <extracomment>Corner of the plane: pleasant and excited</extracomment>
        <translation>aufgeregt, fröhlich</translation>
    </message>
    <message>
        <source>sad</source>
        <extracomment>Corner of the plane: unpleasant and still</extracomment>
        <translation>traurig</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>Corner of the plane: pleasant and still</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Valence and arousal</source>
        <translation>Valenz und Erregung</translation>
    </message>
    <message>
        <source>Right is pleasant, up is energetic. Large dot: the whole track; small dots: beginning (ring) and end.</source>
        <translation>Rechts ist angenehm, oben ist energisch. Großer Punkt: der ganze Titel; kleine Punkte: Anfang (Ring) und Ende.</translation>
    </message>
    <message>
        <source>Valence %L1, arousal %L2</source>
        <translation>Valenz %L1, Erregung %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WaveformStrip</name>
    <message>
        <source>Waveform of the whole track</source>
        <translation>Wellenform des ganzen Titels</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom; click to jump</source>
        <translation>Den Rahmen ziehen, um zu verschieben, seine Kanten, um zu zoomen; klicken, um zu springen</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3</source>
        <translation>Gezeigt: %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Welcome to Moodogram</source>
        <translation>Willkommen bei Moodogram</translation>
    </message>
    <message>
        <source>Two models come with Moodogram, one for music and one for a solo voice; each track is analysed by the one that suits it. They are never certain, and say how sure they are.</source>
        <translation>Moodogram bringt zwei Modelle mit, eines für Musik und eines für eine Solostimme; jeder Titel wird mit dem passenden analysiert. Ganz sicher sind sie nie, und sie sagen, wie sicher sie sind.</translation>
    </message>
    <message>
        <source>&amp;Listen with</source>
        <translation>&amp;Hören mit</translation>
    </message>
    <message>
        <source>&amp;Analyse with</source>
        <translation>Anal&amp;ysieren mit</translation>
    </message>
    <message>
        <source>Looking at what this computer has…</source>
        <translation>Es wird ermittelt, was dieser Computer hat…</translation>
    </message>
    <message>
        <source>Music will play, but moods need a part that is missing. %1</source>
        <extracomment>%1 is what is missing and how to install it.</extracomment>
        <translation>Musik wird spielen, aber für Stimmungen fehlt ein Teil. %1</translation>
    </message>
    <message>
        <source>This is the slow kind: install the package libopenblas0-pthread to be much faster.</source>
        <translation>Das ist die langsame Variante: Mit dem Paket libopenblas0-pthread geht es viel schneller.</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Wo ist die Musik?</translation>
    </message>
    <message>
        <source>How to listen and how to analyse</source>
        <translation>Womit gehört und womit analysiert wird</translation>
    </message>
    <message>
        <source>Music, and its first moods</source>
        <translation>Musik und ihre ersten Stimmungen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Show My Library</source>
        <translation>Bib&amp;liothek zeigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 mit %2, auf %Ln Prozessorkern.</numerusform>
            <numerusform>%1 mit %2, auf %Ln Prozessorkernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <extracomment>The first number is the step, the second how many there are.</extracomment>
        <translation>Schritt %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomePanel</name>
    <message>
        <source>Add a music folder…</source>
        <translation>Musikordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Demobibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Hear when a song is calm, happy, sad, angry or fearful</source>
        <translation>Hören, wann ein Lied ruhig, fröhlich, traurig, wütend oder ängstlich ist</translation>
    </message>
    <message>
        <source>Add a folder with music. Moodogram lists it within seconds, then listens to each track in the background and shows its emotion over time. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Einen Ordner mit Musik hinzufügen. Moodogram listet ihn in Sekunden auf, hört dann jeden Titel im Hintergrund an und zeigt seine Emotion im Verlauf. Die Dateien bleiben, wie sie sind, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Writes a few short pieces, made by the program itself, to your data folder</source>
        <translation>Schreibt ein paar kurze Stücke, vom Programm selbst erzeugt, in den Datenordner</translation>
    </message>
    <message>
        <source>or drop a folder anywhere in this window</source>
        <translation>oder einen Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
</context>
</TS>
