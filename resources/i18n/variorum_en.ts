<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>failed %n times in a row</source>
        <translation>
            <numerusform>failed once</numerusform>
            <numerusform>failed %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddOutletDialog</name>
    <message numerus="yes">
        <source>Add %n feeds</source>
        <translation>
            <numerusform>Add %n feed</numerusform>
            <numerusform>Add %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotatedTab</name>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>and %n more here</numerusform>
            <numerusform>and %n more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message numerus="yes">
        <source>without the %n that all report alike</source>
        <translation>
            <numerusform>without the one that all report alike</numerusform>
            <numerusform>without the %n that all report alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n outlets</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>All %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n outlets</source>
        <translation>
            <numerusform>{some} of %n outlet</numerusform>
            <numerusform>{some} of %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n</source>
        <translation>
            <numerusform>{some} of %n</numerusform>
            <numerusform>{some} of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>Show the %n row</numerusform>
            <numerusform>Show all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} rows differ</source>
        <translation>
            <numerusform>%n of {all} rows differs</numerusform>
            <numerusform>%n of {all} rows differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>one answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>%n articles are a story of their own now.</source>
        <translation>
            <numerusform>%n article is a story of its own now.</numerusform>
            <numerusform>%n articles are a story of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message numerus="yes">
        <source>Compare %n texts</source>
        <translation>
            <numerusform>Compare %n text</numerusform>
            <numerusform>Compare %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message numerus="yes">
        <source>%n students&apos; marks were added.</source>
        <translation>
            <numerusform>One student&apos;s marks were added.</numerusform>
            <numerusform>%n students&apos; marks were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutTab</name>
    <message numerus="yes">
        <source>%n other outlets</source>
        <translation>
            <numerusform>%n other outlet</numerusform>
            <numerusform>%n other outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n smaller details</source>
        <translation>
            <numerusform>Show %n smaller detail</numerusform>
            <numerusform>Show %n smaller details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n details</source>
        <translation>
            <numerusform>{shown} of %n detail</numerusform>
            <numerusform>{shown} of %n details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details</source>
        <translation>
            <numerusform>%n detail</numerusform>
            <numerusform>%n details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most others report %n of these details.</source>
        <translation>
            <numerusform>Most others report one of these details.</numerusform>
            <numerusform>Most others report %n of these details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>one student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>one student handed in</numerusform>
            <numerusform>%n students handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n students</source>
        <translation>
            <numerusform>{count} of %n student</numerusform>
            <numerusform>{count} of %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeLessonDialog</name>
    <message numerus="yes">
        <source>%n articles are chosen.</source>
        <translation>
            <numerusform>%n article is chosen.</numerusform>
            <numerusform>%n articles are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have {words} words: about %n minutes of reading.</source>
        <translation>
            <numerusform>They have {words} words: about %n minute of reading.</numerusform>
            <numerusform>They have {words} words: about %n minutes of reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glossar&amp;y: {count} of %n terms…</source>
        <translation>
            <numerusform>Glossar&amp;y: {count} of %n term…</numerusform>
            <numerusform>Glossar&amp;y: {count} of %n terms…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Reported by all %n</source>
        <translation>
            <numerusform>Reported by all %n</numerusform>
            <numerusform>Reported by all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported by all %n full texts</source>
        <translation>
            <numerusform>Reported by %n whole text</numerusform>
            <numerusform>Reported by all %n full texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n in other words</numerusform>
            <numerusform>%n in other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened</source>
        <translation>
            <numerusform>%n shortened</numerusform>
            <numerusform>%n shortened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%n corrections…</source>
        <translation>
            <numerusform>%n correction…</numerusform>
            <numerusform>%n corrections…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a story of these %n</source>
        <translation>
            <numerusform>Make a story of this one</numerusform>
            <numerusform>Make a story of these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>one student handed in</numerusform>
            <numerusform>%n students handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lesson is closed. %n students handed in.</source>
        <translation>
            <numerusform>The lesson is closed. %n student handed in.</numerusform>
            <numerusform>The lesson is closed. %n students handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingDialog</name>
    <message numerus="yes">
        <source>%n devices opened it</source>
        <translation>
            <numerusform>%n device opened it</numerusform>
            <numerusform>%n devices opened it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students handed in</source>
        <translation>
            <numerusform>one student handed in</numerusform>
            <numerusform>%n students handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryHeader</name>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message numerus="yes">
        <source>%n lines skipped: part of the web page, not of the article</source>
        <translation>
            <numerusform>%n line skipped: part of the web page, not of the article</numerusform>
            <numerusform>%n lines skipped: part of the web page, not of the article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message numerus="yes">
        <source>%n only in this text</source>
        <translation>
            <numerusform>%n only in this text</numerusform>
            <numerusform>%n only in this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at} of %n differences</source>
        <translation>
            <numerusform>{at} of %n difference</numerusform>
            <numerusform>{at} of %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new articles</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds need attention</source>
        <translation>
            <numerusform>%n feed needs attention</numerusform>
            <numerusform>%n feeds need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file could not be read:</source>
        <translation>
            <numerusform>%n part of the file could not be read:</numerusform>
            <numerusform>%n parts of the file could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories to look at</source>
        <translation>
            <numerusform>%n story to look at</numerusform>
            <numerusform>%n stories to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n passage changed</numerusform>
            <numerusform>%n passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not complete.</source>
        <translation>
            <numerusform>%n text is not complete.</numerusform>
            <numerusform>%n texts are not complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>yesterday</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n different texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n not fetched yet</numerusform>
            <numerusform>%n not fetched yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message numerus="yes">
        <source>%n articles moved to “{story}”</source>
        <translation>
            <numerusform>%n article moved to “{story}”</numerusform>
            <numerusform>%n articles moved to “{story}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made a story of their own</source>
        <translation>
            <numerusform>%n article made a story of its own</numerusform>
            <numerusform>%n articles made a story of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles merged into “{story}”</source>
        <translation>
            <numerusform>%n article merged into “{story}”</numerusform>
            <numerusform>%n articles merged into “{story}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles kept together: “{story}”</source>
        <translation>
            <numerusform>%n article kept: “{story}”</numerusform>
            <numerusform>%n articles kept together: “{story}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>story</name>
    <message numerus="yes">
        <source>All %n report this</source>
        <translation>
            <numerusform>All %n report this</numerusform>
            <numerusform>All %n report this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others say this</source>
        <translation>
            <numerusform>%n other says this</numerusform>
            <numerusform>%n others say this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that all report</source>
        <translation>
            <numerusform>%n row that all report</numerusform>
            <numerusform>%n rows that all report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two texts.</source>
        <translation>
            <numerusform>One detail is in only one of the two texts.</numerusform>
            <numerusform>%n details are in only one of the two texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text.</source>
        <translation>
            <numerusform>Of one outlet we have only a part of the text.</numerusform>
            <numerusform>Of %n outlets we have only a part of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n outlets we have only a part of the text: too little to compare.</source>
        <translation>
            <numerusform>Of one outlet we have only a part of the text: too little to compare.</numerusform>
            <numerusform>Of %n outlets we have only a part of the text: too little to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the texts share sentences with one another.</source>
        <translation>
            <numerusform>%n of the texts shares sentences with others.</numerusform>
            <numerusform>%n of the texts share sentences with one another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are in only one of the two whole texts.</source>
        <translation>
            <numerusform>One detail is in only one of the two whole texts.</numerusform>
            <numerusform>%n details are in only one of the two whole texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offices</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named</source>
        <translation>
            <numerusform>%n not named</numerusform>
            <numerusform>%n not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts share sentences with one another</source>
        <translation>
            <numerusform>%n text shares sentences with others</numerusform>
            <numerusform>%n texts share sentences with one another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outlets}, %n compared</source>
        <translation>
            <numerusform>{outlets}, %n compared</numerusform>
            <numerusform>{outlets}, %n compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete texts</source>
        <translation>
            <numerusform>%n incomplete text</numerusform>
            <numerusform>%n incomplete texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages match</source>
        <translation>
            <numerusform>%n passage matches</numerusform>
            <numerusform>%n passages match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n maybe</numerusform>
            <numerusform>%n maybe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only left</source>
        <translation>
            <numerusform>%n only left</numerusform>
            <numerusform>%n only left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only right</source>
        <translation>
            <numerusform>%n only right</numerusform>
            <numerusform>%n only right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated: %n passages</source>
        <translation>
            <numerusform>updated: %n passage</numerusform>
            <numerusform>updated: %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n minutes</source>
        <translation>
            <numerusform>+ %n minute</numerusform>
            <numerusform>+ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n hours</source>
        <translation>
            <numerusform>+ %n hour</numerusform>
            <numerusform>+ %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n days</source>
        <translation>
            <numerusform>+ %n day</numerusform>
            <numerusform>+ %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
