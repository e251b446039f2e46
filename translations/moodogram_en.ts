<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dataset</name>
    <message numerus="yes">
        <source>None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</source>
        <translation>
            <numerusform>The %Ln song of %1 with an emotion has no audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</numerusform>
            <numerusform>None of the %Ln songs of %1 with an emotion has audio below %2. The audio of CAL500 is not public: name the folder of your own as that of the audio; files are called by the song&apos;s id, such as %3.mp3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</source>
        <translation>
            <numerusform>No recording of %1 can be used: of %Ln row, %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</numerusform>
            <numerusform>No recording of %1 can be used: of %Ln rows, %2 name a file that is not there, and the others have none of the five emotions. Paths are relative to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audio found for %1 of %Ln song(s) with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</source>
        <translation>
            <numerusform>Audio found for %1 of %Ln song with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</numerusform>
            <numerusform>Audio found for %1 of %Ln songs with an emotion, by the song&apos;s id (artist-title) in the file&apos;s name, in any case, format and subfolder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table left out: without a song id.</source>
        <translation>
            <numerusform>%Ln row of the table left out: without a song id.</numerusform>
            <numerusform>%Ln rows of the table left out: without a song id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s) left out, because no tag says anything about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln song left out, because no tag says anything about the five emotions: %1.</numerusform>
            <numerusform>%Ln songs left out, because no tag says anything about the five emotions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln song(s): %1.</source>
        <translation>
            <numerusform>No audio for %Ln song: %1.</numerusform>
            <numerusform>No audio for %Ln songs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) left out: named by no song of the table.</source>
        <translation>
            <numerusform>%Ln audio file left out: named by no song of the table.</numerusform>
            <numerusform>%Ln audio files left out: named by no song of the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the song is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file left out, because the song is there in another file: %1.</numerusform>
            <numerusform>%Ln files left out, because the song is there in another file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: directly in the folder, so of no class.</source>
        <translation>
            <numerusform>%Ln file left out: directly in the folder, so of no class.</numerusform>
            <numerusform>%Ln files left out: directly in the folder, so of no class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln file left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</numerusform>
            <numerusform>%Ln files left out: the folder &quot;%1&quot; is none of the five emotions, by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</source>
        <translation>
            <numerusform>%Ln MIDI file found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</numerusform>
            <numerusform>%Ln MIDI files found, to be rendered first, for example with fluidsynth (Debian: fluidsynth, fluid-soundfont-gm):
  %1
Then name that folder as that of the audio (--audio).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: not named by a quadrant.</source>
        <translation>
            <numerusform>%Ln file left out: not named by a quadrant.</numerusform>
            <numerusform>%Ln files left out: not named by a quadrant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the clip is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file left out, because the clip is there in another file: %1.</numerusform>
            <numerusform>%Ln files left out, because the clip is there in another file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) in no part of the published split: %1.</source>
        <translation>
            <numerusform>%Ln clip in no part of the published split: %1.</numerusform>
            <numerusform>%Ln clips in no part of the published split: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln clip(s) of the published split: %1.</source>
        <translation>
            <numerusform>No audio for %Ln clip of the published split: %1.</numerusform>
            <numerusform>No audio for %Ln clips of the published split: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1.</source>
        <translation>
            <numerusform>%Ln excerpt left out, whose ratings say nothing about the five emotions: %1.</numerusform>
            <numerusform>%Ln excerpts left out, whose ratings say nothing about the five emotions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose artist tags.csv does not name: %1.</source>
        <translation>
            <numerusform>%Ln excerpt left out, whose artist tags.csv does not name: %1.</numerusform>
            <numerusform>%Ln excerpts left out, whose artist tags.csv does not name: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) left out, whose audio is not there: %1.</source>
        <translation>
            <numerusform>%Ln excerpt left out, whose audio is not there: %1.</numerusform>
            <numerusform>%Ln excerpts left out, whose audio is not there: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s) by artists without a part in %1.</source>
        <translation>
            <numerusform>%Ln excerpt by artists without a part in %1.</numerusform>
            <numerusform>%Ln excerpts by artists without a part in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is none of the five emotions, by %2.</source>
        <translation>
            <numerusform>%Ln recording left out: &quot;%1&quot; is none of the five emotions, by %2.</numerusform>
            <numerusform>%Ln recordings left out: &quot;%1&quot; is none of the five emotions, by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio for %Ln recording(s): %1.</source>
        <translation>
            <numerusform>No audio for %Ln recording: %1.</numerusform>
            <numerusform>No audio for %Ln recordings: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>At the end of a list of names</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with a name that the published part does not have.</source>
        <translation>
            <numerusform>%Ln recording with a name that the published part does not have.</numerusform>
            <numerusform>%Ln recordings with a name that the published part does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the speech part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln file of the speech part left out; it is a data set of its own.</numerusform>
            <numerusform>%Ln files of the speech part left out; it is a data set of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the song part left out; it is a data set of its own.</source>
        <translation>
            <numerusform>%Ln file of the song part left out; it is a data set of its own.</numerusform>
            <numerusform>%Ln files of the song part left out; it is a data set of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out: &quot;%1&quot; is not one of the five emotions.</source>
        <translation>
            <numerusform>%Ln recording left out: &quot;%1&quot; is not one of the five emotions.</numerusform>
            <numerusform>%Ln recordings left out: &quot;%1&quot; is not one of the five emotions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, because the recording is there in another file: %1.</source>
        <translation>
            <numerusform>%Ln file left out, because the recording is there in another file: %1.</numerusform>
            <numerusform>%Ln files left out, because the recording is there in another file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) on more than one side in several files: %1.</source>
        <translation>
            <numerusform>%Ln recording on more than one side in several files: %1.</numerusform>
            <numerusform>%Ln recordings on more than one side in several files: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Left out: %Ln correction(s) of a part of a track; a label is of a whole recording.</source>
        <translation>
            <numerusform>Left out: %Ln correction of a part of a track; a label is of a whole recording.</numerusform>
            <numerusform>Left out: %Ln corrections of a part of a track; a label is of a whole recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln mention(s) of tracks that are not in the library any more.</source>
        <translation>
            <numerusform>Left out: %Ln mention of tracks that are not in the library any more.</numerusform>
            <numerusform>Left out: %Ln mentions of tracks that are not in the library any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) missing, removed or unplayable.</source>
        <translation>
            <numerusform>Left out: %Ln track missing, removed or unplayable.</numerusform>
            <numerusform>Left out: %Ln tracks missing, removed or unplayable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln track(s) said to be none of the five emotions.</source>
        <translation>
            <numerusform>Left out: %Ln track said to be none of the five emotions.</numerusform>
            <numerusform>Left out: %Ln tracks said to be none of the five emotions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every minute.</numerusform>
            <numerusform>The folder %1 is on a network drive, which does not tell when files change there; it is looked through every %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minute(s).</source>
        <translation>
            <numerusform>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every minute.</numerusform>
            <numerusform>The folder %1 has more folders than the system lets a program watch (fs.inotify.max_user_watches); it is looked through every %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %Ln track(s) on a drive that is not mounted, such as %1.</source>
        <translation>
            <numerusform>Kept: %Ln track on a drive that is not mounted, such as %1.</numerusform>
            <numerusform>Kept: %Ln tracks on a drive that is not mounted, such as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits, and leaving out a single condition would not help.</source>
        <translation>
            <numerusform>The %Ln track does not fit, and leaving out a single condition would not help.</numerusform>
            <numerusform>None of the %Ln tracks fits, and leaving out a single condition would not help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln track(s) fits.</source>
        <translation>
            <numerusform>The %Ln track does not fit.</numerusform>
            <numerusform>None of the %Ln tracks fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without &quot;%1&quot;, %Ln track(s) would fit.</source>
        <extracomment>%1: one of the conditions of a list</extracomment>
        <translation>
            <numerusform>Without &quot;%1&quot;, %Ln track would fit.</numerusform>
            <numerusform>Without &quot;%1&quot;, %Ln tracks would fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could be compared by mood alone.</source>
        <translation>
            <numerusform>%Ln track could be compared by mood alone.</numerusform>
            <numerusform>%Ln tracks could be compared by mood alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>played %Ln time(s)</source>
        <extracomment>Why a track is in a list</extracomment>
        <translation>
            <numerusform>played %Ln time</numerusform>
            <numerusform>played %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message numerus="yes">
        <source>%1: memory ran out; going on with %Ln window(s) at a time.</source>
        <extracomment>%1: a computing device</extracomment>
        <translation>
            <numerusform>%1: memory ran out; going on with %Ln window at a time.</numerusform>
            <numerusform>%1: memory ran out; going on with %Ln windows at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln thread(s), %1</source>
        <extracomment>What networks are computed on; %1: a library</extracomment>
        <translation>
            <numerusform>CPU, %Ln thread, %1</numerusform>
            <numerusform>CPU, %Ln threads, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackColumns</name>
    <message numerus="yes">
        <source>%L1 of %Ln star(s)</source>
        <extracomment>%L1: how many of the stars (%Ln, always 5) a track has</extracomment>
        <translation>
            <numerusform>%L1 of %Ln star</numerusform>
            <numerusform>%L1 of %Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackCommands</name>
    <message numerus="yes">
        <source>Rating of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>Rating of %Ln track</numerusform>
            <numerusform>Rating of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>Removal of %Ln track</numerusform>
            <numerusform>Removal of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return of %Ln track(s)</source>
        <extracomment>What can be undone: tracks that had been removed from the library come back</extracomment>
        <translation>
            <numerusform>Return of %Ln track</numerusform>
            <numerusform>Return of %Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln song(s)</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <extracomment>Groups of recordings that must not be on both sides of the test: by one person, of one piece</extracomment>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) left out, being in the data set of the training, too: %1.</source>
        <translation>
            <numerusform>%Ln recording left out, being in the data set of the training, too: %1.</numerusform>
            <numerusform>%Ln recordings left out, being in the data set of the training, too: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) without a part left out. Mark as training what is to be learned from.</source>
        <translation>
            <numerusform>%Ln recording without a part left out. Mark as training what is to be learned from.</numerusform>
            <numerusform>%Ln recordings without a part left out. Mark as training what is to be learned from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::CheckPage</name>
    <message numerus="yes">
        <source>%Ln clipped sample(s)</source>
        <translation>
            <numerusform>%Ln clipped sample</numerusform>
            <numerusform>%Ln clipped samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) say nothing about who made them. If people are on both sides of the test, its score flatters.</source>
        <translation>
            <numerusform>%Ln recording says nothing about who made it. If people are on both sides of the test, its score flatters.</numerusform>
            <numerusform>%Ln recordings say nothing about who made them. If people are on both sides of the test, its score flatters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) with damage, silence or clipping; see below. What cannot be decoded is left out.</source>
        <translation>
            <numerusform>%Ln recording with damage, silence or clipping; see below. What cannot be decoded is left out.</numerusform>
            <numerusform>%Ln recordings with damage, silence or clipping; see below. What cannot be decoded is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data. Copies stay on the same side.</source>
        <translation>
            <numerusform>%Ln recording more than once in the data. Copies stay on the same side.</numerusform>
            <numerusform>%Ln recordings more than once in the data. Copies stay on the same side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</source>
        <translation>
            <numerusform>%Ln recording more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</numerusform>
            <numerusform>%Ln recordings more than once in the data, and not in one group. Only files with the same bytes stay on the same side for certain: leave the other copies out, or name one group for both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DataPage</name>
    <message numerus="yes">
        <source>%Ln recording(s) with problems, see the next page</source>
        <translation>
            <numerusform>%Ln recording with problems, see the next page</numerusform>
            <numerusform>%Ln recordings with problems, see the next page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln recording(s) it is only known what they are not</source>
        <translation>
            <numerusform>of %Ln recording it is only known what it is not</numerusform>
            <numerusform>of %Ln recordings it is only known what they are not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln recording(s) are in the library more than once. The file to keep comes first.</source>
        <translation>
            <numerusform>%Ln recording is in the library more than once. The file to keep comes first.</numerusform>
            <numerusform>%Ln recordings are in the library more than once. The file to keep comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed and were compared byte by byte only.</source>
        <translation>
            <numerusform>%Ln track has not been analysed and was compared byte by byte only.</numerusform>
            <numerusform>%Ln tracks have not been analysed and were compared byte by byte only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ExternalTestBox</name>
    <message numerus="yes">
        <source>%Ln of them cannot be opened and will be left out</source>
        <translation>
            <numerusform>%Ln of them cannot be opened and will be left out</numerusform>
            <numerusform>%Ln of them cannot be opened and will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::FirstMoods</name>
    <message numerus="yes">
        <source>Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.</source>
        <translation>
            <numerusform>Listened to %1 of %Ln track. The rest goes on in the background while you look around.</numerusform>
            <numerusform>Listened to %1 of %Ln tracks. The rest goes on in the background while you look around.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listened to all %Ln track(s).</source>
        <translation>
            <numerusform>Listened to all of %Ln track.</numerusform>
            <numerusform>Listened to all %Ln tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryActions</name>
    <message numerus="yes">
        <source>The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and plays?</source>
        <translation>
            <numerusform>The file of %Ln track is gone from a folder that is there. Forget it, with its rating and plays?</numerusform>
            <numerusform>The files of %Ln tracks are gone from folders that are there. Forget them, with their ratings and plays?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryLabelsDialog</name>
    <message numerus="yes">
        <source>Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any is never found.</source>
        <extracomment>%1: emotions</extracomment>
        <translation>
            <numerusform>Few: %1. At least %Ln track of each emotion, by several artists, are a start; an emotion without any is never found.</numerusform>
            <numerusform>Few: %1. At least %Ln tracks of each emotion, by several artists, are a start; an emotion without any is never found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln track(s) it is only known what they are not; that is learned from, too.</source>
        <translation>
            <numerusform>Of %Ln track it is only known what it is not; that is learned from, too.</numerusform>
            <numerusform>Of %Ln tracks it is only known what they are not; that is learned from, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LibraryTransfers</name>
    <message numerus="yes">
        <source>The moods of %Ln track(s) are in %1.</source>
        <translation>
            <numerusform>The moods of %Ln track are in %1.</numerusform>
            <numerusform>The moods of %Ln tracks are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln track has not been analysed.</numerusform>
            <numerusform>%Ln tracks have not been analysed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln file could not be written.</numerusform>
            <numerusform>%Ln files could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been exported to %1.</source>
        <translation>
            <numerusform>%Ln analysis has been exported to %1.</numerusform>
            <numerusform>%Ln analyses have been exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysis/analyses have been imported.</source>
        <translation>
            <numerusform>%Ln analysis has been imported.</numerusform>
            <numerusform>%Ln analyses have been imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln was in the library already.</numerusform>
            <numerusform>%Ln were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file make no sense and were left out.</source>
        <translation>
            <numerusform>%Ln in the file makes no sense and was left out.</numerusform>
            <numerusform>%Ln in the file make no sense and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::LivePanel</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s)</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln folder(s) or file(s) could not be read</source>
        <translation>
            <numerusform>%Ln folder or file could not be read</numerusform>
            <numerusform>%Ln folders or files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long track(s) left out</source>
        <extracomment>Not analysed because the user skips long files</extracomment>
        <translation>
            <numerusform>%Ln long track left out</numerusform>
            <numerusform>%Ln long tracks left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>%1: how many of all tracks are shown</extracomment>
        <translation>
            <numerusform>%1 of %Ln track</numerusform>
            <numerusform>%1 of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the playlist are not in the library.</source>
        <translation>
            <numerusform>%Ln file of the playlist is not in the library.</numerusform>
            <numerusform>%Ln files of the playlist are not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.</source>
        <extracomment>%1: a duration, &quot;2 h 10 min&quot;</extracomment>
        <translation>
            <numerusform>The new model has not heard %Ln track yet. That takes about %1; old results are kept.</numerusform>
            <numerusform>The new model has not heard %Ln tracks yet. That takes about %1; old results are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new model has not heard %Ln track(s) yet. That may take long; old results are kept.</source>
        <translation>
            <numerusform>The new model has not heard %Ln track yet. That may take long; old results are kept.</numerusform>
            <numerusform>The new model has not heard %Ln tracks yet. That may take long; old results are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelPage</name>
    <message numerus="yes">
        <source>%1 of %Ln track(s) in your library lie outside of what their model learned from: their moods are a guess.</source>
        <translation>
            <numerusform>%1 of %Ln track in your library lies outside of what its model learned from: its mood is a guess.</numerusform>
            <numerusform>%1 of %Ln tracks in your library lie outside of what their model learned from: their moods are a guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ModelsDialog</name>
    <message numerus="yes">
        <source>Using it analyses %Ln track(s); the results of other models are kept.</source>
        <translation>
            <numerusform>Using it analyses %Ln track; the results of other models are kept.</numerusform>
            <numerusform>Using it analyses %Ln tracks; the results of other models are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MoodTagsDialog</name>
    <message numerus="yes">
        <source>Looking at the tags of %Ln track(s)…</source>
        <translation>
            <numerusform>Looking at the tags of %Ln track…</numerusform>
            <numerusform>Looking at the tags of %Ln tracks…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would get back the tags that they had before the last time.</source>
        <translation>
            <numerusform>%Ln file would get back the tags that it had before the last time.</numerusform>
            <numerusform>%Ln files would get back the tags that they had before the last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change. All their other tags, their pictures and their sound stay as they are.</source>
        <translation>
            <numerusform>%Ln file would change. All its other tags, its pictures and its sound stay as they are.</numerusform>
            <numerusform>%Ln files would change. All their other tags, their pictures and their sound stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) say so already.</source>
        <translation>
            <numerusform>%Ln file says so already.</numerusform>
            <numerusform>%Ln files say so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have not been analysed.</source>
        <translation>
            <numerusform>%Ln track has not been analysed.</numerusform>
            <numerusform>%Ln tracks have not been analysed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have been changed.</source>
        <translation>
            <numerusform>%Ln file has been changed.</numerusform>
            <numerusform>%Ln files have been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::MusicStep</name>
    <message numerus="yes">
        <source>%1: %Ln audio file(s)</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>
            <numerusform>%1: %Ln audio file</numerusform>
            <numerusform>%1: %Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln audio file(s)</source>
        <translation>
            <numerusform>%1: more than %Ln audio file</numerusform>
            <numerusform>%1: more than %Ln audio files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::Notifications</name>
    <message numerus="yes">
        <source>%Ln track(s) have been listened to.</source>
        <translation>
            <numerusform>%Ln track has been listened to.</numerusform>
            <numerusform>%Ln tracks have been listened to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaybackController</name>
    <message numerus="yes">
        <source>%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?</source>
        <translation>
            <numerusform>%Ln track could not be played, so nothing more is tried. Is its drive there?</numerusform>
            <numerusform>%Ln tracks in a row could not be played, so nothing more is tried. Is their drive there?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistController</name>
    <message numerus="yes">
        <source>add %Ln track(s)</source>
        <extracomment>What can be undone, behind &quot;Undo&quot; in the menu</extracomment>
        <translation>
            <numerusform>add %Ln track</numerusform>
            <numerusform>add %Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PlaylistEditor</name>
    <message numerus="yes">
        <source>%Ln not in the library</source>
        <translation>
            <numerusform>%Ln not in the library</numerusform>
            <numerusform>%Ln not in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::PropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::RecipePage</name>
    <message numerus="yes">
        <source>%Ln window(s) to learn from · %1</source>
        <translation>
            <numerusform>%Ln window to learn from · %1</numerusform>
            <numerusform>%Ln windows to learn from · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ReliabilityPlot</name>
    <message numerus="yes">
        <source>%Ln recording(s) of which it is %1 sure on average: %2 right</source>
        <extracomment>%1 and %2 are percentages, %Ln a number of recordings</extracomment>
        <translation>
            <numerusform>%Ln recording of which it is %1 sure on average: %2 right</numerusform>
            <numerusform>%Ln recordings of which it is %1 sure on average: %2 right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::ScoresView</name>
    <message numerus="yes">
        <source>%Ln recording(s) could not be scored.</source>
        <translation>
            <numerusform>%Ln recording could not be scored.</numerusform>
            <numerusform>%Ln recordings could not be scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SideBar</name>
    <message numerus="yes">
        <source>Added within %Ln day(s)</source>
        <translation>
            <numerusform>Added within %Ln day</numerusform>
            <numerusform>Added within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::StatusPanel</name>
    <message numerus="yes">
        <source>Reading tags, %Ln file(s)</source>
        <translation>
            <numerusform>Reading tags, %Ln file</numerusform>
            <numerusform>Reading tags, %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::SummaryPage</name>
    <message numerus="yes">
        <source>%1, after %Ln training(s) that make its confidence honest</source>
        <extracomment>%1: &quot;32 epochs&quot;; %Ln: how many trainings come before</extracomment>
        <translation>
            <numerusform>%1, after %Ln training that makes its confidence honest</numerusform>
            <numerusform>%1, after %Ln trainings that make its confidence honest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when %Ln training(s) before it have ended</source>
        <translation>
            <numerusform>when %Ln training before it has ended</numerusform>
            <numerusform>when %Ln trainings before it have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::TransformPopup</name>
    <message numerus="yes">
        <source>%Ln bins in an octave; windows that are
twice as long an octave lower</source>
        <translation>
            <numerusform>%Ln bin in an octave; windows that are
twice as long an octave lower</numerusform>
            <numerusform>%Ln bins in an octave; windows that are
twice as long an octave lower</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moodogram::ui::WelcomeDialog</name>
    <message numerus="yes">
        <source>%1 with %2, on %Ln processor core(s).</source>
        <extracomment>%1 is a library with its version, %2 the name of another one.</extracomment>
        <translation>
            <numerusform>%1 with %2, on %Ln processor core.</numerusform>
            <numerusform>%1 with %2, on %Ln processor cores.</numerusform>
        </translation>
    </message>
</context>
</TS>
