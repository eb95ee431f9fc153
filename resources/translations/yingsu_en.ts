<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>登记请假(&amp;J)</source>
        <translation>Enter a&amp;bsence</translation>
    </message>
    <message>
        <source>目前没有登记请假。</source>
        <translation>Nobody is entered as away.</translation>
    </message>
    <message>
        <source>销假</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>销假：{name}</source>
        <translation>Back: {name}</translation>
    </message>
    <message>
        <source>请选择或输入姓名</source>
        <translation>Choose or type a name</translation>
    </message>
    <message>
        <source>按“代理人”设置，也可选择或输入姓名</source>
        <translation>As set under &quot;Deputy&quot;; or choose or type a name</translation>
    </message>
    <message>
        <source>{name}：{first} 至 {last}</source>
        <translation>{name}: {first} to {last}</translation>
    </message>
    <message>
        <source>{absence}，由{deputy}代办</source>
        <translation>{absence}, stood in for by {deputy}</translation>
    </message>
    <message>
        <source>没有代理人，仍提醒本人。</source>
        <translation>Nobody stands in; reminders still go to this person.</translation>
    </message>
    <message>
        <source>部分提醒没有代理人，仍提醒本人。</source>
        <translation>Nobody stands in for some reminders; these still go to this person.</translation>
    </message>
    <message>
        <source>请选择或输入请假人。</source>
        <translation>Please choose or type who is away.</translation>
    </message>
    <message>
        <source>请填写第一日。</source>
        <translation>Please enter the first day.</translation>
    </message>
    <message>
        <source>请填写最后一日。</source>
        <translation>Please enter the last day.</translation>
    </message>
    <message>
        <source>请假与代理</source>
        <translation>Absences and stand-ins</translation>
    </message>
    <message>
        <source>请假人(&amp;P)</source>
        <translation>&amp;Person away</translation>
    </message>
    <message>
        <source>第一日(&amp;B)</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>最后一日(&amp;N)</source>
        <translation>Last da&amp;y</translation>
    </message>
    <message>
        <source>代办人(&amp;D)</source>
        <translation>Stan&amp;d-in</translation>
    </message>
    <message>
        <source>请假期间到期的提醒转给代办人，原承办人名下留有记录。</source>
        <translation>Reminders that fall due meanwhile go to the stand-in; the record of the handler keeps them.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>更正案件信息</source>
        <translation>Correct case details</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>适用法律</source>
        <translation>Applicable law</translation>
    </message>
    <message>
        <source>没有任何更正，请修改后再保存。</source>
        <translation>Nothing was corrected; change something before saving.</translation>
    </message>
    <message>
        <source>更正当事人、受理机关或取消所选法律，须写明理由。</source>
        <translation>A correction of the parties or the court, or taking back the chosen law, needs a reason.</translation>
    </message>
    <message>
        <source>可以不填；填写的理由会留在变更记录里。</source>
        <translation>Optional; a reason given here stays in the history.</translation>
    </message>
    <message>
        <source>还有 {count} 处需要更正，见标红的栏目。</source>
        <translation>Fields to correct, marked in red: {count}.</translation>
    </message>
    <message>
        <source>新建下列名称？</source>
        <translation>Create these names?</translation>
    </message>
    <message>
        <source>将新建：{names}。如与已有名称只差一两个字，请返回核对。</source>
        <translation>To be created: {names}. If a name is almost the same as a known one, go back and check.</translation>
    </message>
    <message>
        <source>新建并保存</source>
        <translation>Create and save</translation>
    </message>
    <message>
        <source>返回核对</source>
        <translation>Go back and check</translation>
    </message>
    <message>
        <source>案件信息</source>
        <translation>Case details</translation>
    </message>
    <message>
        <source>各机关</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>更正理由(&amp;Y)</source>
        <translation>Wh&amp;y corrected</translation>
    </message>
    <message>
        <source>签收、受理、裁判等日期请在时间线中用“更正日期”更正，期限随之重算。</source>
        <translation>Correct the days of receipt, acceptance or decision in the timeline with &quot;Correct date&quot;; the deadlines are recomputed.</translation>
    </message>
    <message>
        <source>多人用顿号分开，如：张三、李四</source>
        <translation>Several people: separate with commas</translation>
    </message>
    <message>
        <source>案号(&amp;N)</source>
        <translation>Case &amp;no.</translation>
    </message>
    <message>
        <source>原告/申请人(&amp;P)</source>
        <translation>Claimant/ap&amp;plicant</translation>
    </message>
    <message>
        <source>受理机关(&amp;C)</source>
        <translation>&amp;Court or organ</translation>
    </message>
    <message>
        <source>按收到或受理申请的日期确定</source>
        <translation>By the day the application was received or accepted</translation>
    </message>
    <message>
        <source>适用法律(&amp;L)</source>
        <translation>Applicable &amp;law</translation>
    </message>
    <message>
        <source>新旧《行政复议法》都没有过渡条款；与按日期确定的不同时，在这里选定。</source>
        <translation>Neither the old nor the new Reconsideration Law has a transitional clause; choose here when it differs from the one the date gives.</translation>
    </message>
    <message>
        <source>适用理由(&amp;E)</source>
        <translation>R&amp;eason for this law</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu Deadline Keeper</translation>
    </message>
    <message>
        <source>程序已在运行，但没有回应。请稍候再试；仍不成功，请在任务管理器中结束它后重新打开。</source>
        <translation>The program is already running but does not answer. Try again shortly; if that fails, end it in the task manager and open it again.</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>今天的自动备份没有完成：{why}</source>
        <translation>The automatic backup of today was not completed: {why}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>收起这条提示</source>
        <translation>Hide this notice</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>CalculatorView</name>
    <message>
        <source>试算不写入任何案件。</source>
        <translation>Trying a period writes nothing into any case.</translation>
    </message>
    <message>
        <source>选择一条规则</source>
        <translation>Choose a rule</translation>
    </message>
    <message>
        <source>在左侧输入规则的名称、编号或条文，填写日期，这里立即显示届满日和理由。</source>
        <translation>Type the name, id or article of a rule on the left and enter the date: the last day and its reasons appear here at once.</translation>
    </message>
    <message>
        <source>日期有误</source>
        <translation>A date is wrong</translation>
    </message>
    <message>
        <source>日期还不完整</source>
        <translation>A date is incomplete</translation>
    </message>
    <message>
        <source>请补充或者更正左侧的日期，这里立即显示届满日和理由。</source>
        <translation>Complete or correct the date on the left: the last day and its reasons appear here at once.</translation>
    </message>
    <message>
        <source>期限试算</source>
        <translation>Try a period</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年（未公布）</source>
        <translation>{year} (not published)</translation>
    </message>
    <message>
        <source>依据：{notice}</source>
        <translation>Basis: {notice}</translation>
    </message>
    <message>
        <source>依据：《全国年节及纪念日放假办法》的法定节假日。</source>
        <translation>Basis: a statutory holiday of the Regulation on Public Holidays.</translation>
    </message>
    <message>
        <source>没有通知另作安排，按通常的周一至周五。</source>
        <translation>No notice says otherwise: as usual, Monday to Friday.</translation>
    </message>
    <message>
        <source>尚未确认</source>
        <translation>Not confirmed yet</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>案件信息</source>
        <translation>Case details</translation>
    </message>
    <message>
        <source>更正案件信息</source>
        <translation>Correct case details</translation>
    </message>
    <message>
        <source>内部编号</source>
        <translation>Internal no.</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>受理机关</source>
        <translation>Court or organ</translation>
    </message>
    <message>
        <source>承办法官</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>收案日期</source>
        <translation>Intake date</translation>
    </message>
    <message>
        <source>受理立案</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>裁判决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>裁判生效</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>归档日期</source>
        <translation>Archived on</translation>
    </message>
    <message>
        <source>管理领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>行为种类</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>被诉行为</source>
        <translation>Challenged act</translation>
    </message>
    <message>
        <source>行为文号</source>
        <translation>Act no.</translation>
    </message>
    <message>
        <source>案由请求</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>复议机关</source>
        <translation>Reconsideration organ</translation>
    </message>
    <message>
        <source>其他当事人</source>
        <translation>Other parties</translation>
    </message>
    <message>
        <source>衍生自</source>
        <translation>Derived from</translation>
    </message>
    <message>
        <source>系列案号</source>
        <translation>Series no.</translation>
    </message>
    <message>
        <source>原程序案号</source>
        <translation>Earlier case no.</translation>
    </message>
    <message>
        <source>适用法律</source>
        <translation>Applicable law</translation>
    </message>
    <message>
        <source>适用理由</source>
        <translation>Reason for this law</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>简要登记（F6）</source>
        <translation>Short form (F6)</translation>
    </message>
    <message>
        <source>完整登记（F6）</source>
        <translation>Full form (F6)</translation>
    </message>
    <message>
        <source>还有 {count} 处需要更正，见标红的栏目。</source>
        <translation>Fields to correct, marked in red: {count}.</translation>
    </message>
    <message>
        <source>新建下列名称？</source>
        <translation>Create these names?</translation>
    </message>
    <message>
        <source>将新建：{names}。如与已有名称只差一两个字，请返回核对。</source>
        <translation>To be created: {names}. If a name is almost the same as a known one, go back and check.</translation>
    </message>
    <message>
        <source>新建并登记</source>
        <translation>Create and register</translation>
    </message>
    <message>
        <source>返回核对</source>
        <translation>Go back and check</translation>
    </message>
    <message>
        <source>转为立案</source>
        <translation>Convert to filed case</translation>
    </message>
    <message>
        <source>收文登记</source>
        <translation>Register a paper</translation>
    </message>
    <message>
        <source>建立后续案件</source>
        <translation>Next instance</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>收到的是什么文书(&amp;K)</source>
        <translation>&amp;Kind of paper</translation>
    </message>
    <message>
        <source>期限预览</source>
        <translation>Deadline preview</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>转为立案</source>
        <translation>Convert to filed case</translation>
    </message>
    <message>
        <source>登记提交</source>
        <translation>Record filing</translation>
    </message>
    <message>
        <source>本案收文</source>
        <translation>Paper in this case</translation>
    </message>
    <message>
        <source>受理：{forum}</source>
        <translation>Before: {forum}</translation>
    </message>
    <message>
        <source>没有待办期限</source>
        <translation>No open deadlines</translation>
    </message>
    <message>
        <source>下一届满：{what} · {left}</source>
        <translation>Next: {what} · {left}</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>案件与下一期限</source>
        <translation>Case and next deadline</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>机关与承办人</source>
        <translation>Agency and handler</translation>
    </message>
    <message>
        <source>届满日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>收案日期</source>
        <translation>Intake date</translation>
    </message>
    <message>
        <source>无待办</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>尚无案号</source>
        <translation>No case no. yet</translation>
    </message>
    <message>
        <source>目前没有待办的期限</source>
        <translation>No open deadlines at present</translation>
    </message>
    <message>
        <source>未定承办人</source>
        <translation>No handler yet</translation>
    </message>
    <message>
        <source>暂定，{left}</source>
        <translation>Provisional, {left}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>案件列表</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>案件类型</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All procedures</translation>
    </message>
    <message>
        <source>审级</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>全部审级</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>全部机关</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>全部期限</source>
        <translation>All deadlines</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>“{text}”：找到 {count} 件</source>
        <translation>&quot;{text}&quot;, found: {count}</translation>
    </message>
    <message>
        <source>共 {count} 件</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>没有符合条件的案件</source>
        <translation>No matching cases</translation>
    </message>
    <message>
        <source>换一个词，或清除筛选后再找。已审结的案件请把“状态”改为“全部状态”。</source>
        <translation>Try another word, or clear the filters. For concluded cases set &quot;Status&quot; to &quot;All statuses&quot;.</translation>
    </message>
    <message>
        <source>查看全部案件</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>还没有在办案件</source>
        <translation>No open cases yet</translation>
    </message>
    <message>
        <source>收到应诉通知书、答复通知书等文书后，从“收文登记”开始，期限会自动算出。</source>
        <translation>When a notice to answer or to reply arrives, start with &quot;Register paper&quot;; the deadlines are computed at once.</translation>
    </message>
    <message>
        <source>收文登记</source>
        <translation>Register paper</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>保留原日期的理由(&amp;K)</source>
        <translation>Reason for &amp;keeping the old day</translation>
    </message>
    <message>
        <source>会改期的期限（不勾选的保留原日期）</source>
        <translation>Deadlines that would move (those not ticked keep their day)</translation>
    </message>
    <message>
        <source>已办结的期限（勾选的按新日期重新评判）</source>
        <translation>Deadlines already done (those ticked are judged by the new day)</translation>
    </message>
    <message>
        <source>请写明为什么保留原日期，理由会留在变更记录里。</source>
        <translation>Say why the old day is kept; the reason stays in the history.</translation>
    </message>
    <message>
        <source>{what}：{old} → {new}；{was} → {now}</source>
        <translation>{what}: {old} → {new}; {was} → {now}</translation>
    </message>
    <message>
        <source>{what}：届满日 {new} 不变</source>
        <translation>{what}: last day {new} stays</translation>
    </message>
    <message>
        <source>{what}：{old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>发送测试</source>
        <translation>Send a test</translation>
    </message>
    <message>
        <source>发送测试：{what}</source>
        <translation>Send a test: {what}</translation>
    </message>
    <message>
        <source>看到了</source>
        <translation>I saw it</translation>
    </message>
    <message>
        <source>没看到</source>
        <translation>I did not</translation>
    </message>
    <message>
        <source>正在发送…</source>
        <translation>Sending...</translation>
    </message>
    <message>
        <source>尚未试发。</source>
        <translation>Not tried yet.</translation>
    </message>
    <message>
        <source>{time} 试发，看到了。</source>
        <translation>Tried {time}: seen.</translation>
    </message>
    <message>
        <source>{time} 试发，没有看到。</source>
        <translation>Tried {time}: not seen.</translation>
    </message>
    <message>
        <source>已发出，看到了吗？</source>
        <translation>Sent. Did you see it?</translation>
    </message>
    <message>
        <source>没有发出：{why}</source>
        <translation>Not sent: {why}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>无需提交</source>
        <translation>Mark as not required</translation>
    </message>
    <message>
        <source>登记无需提交</source>
        <translation>Record as not required</translation>
    </message>
    <message>
        <source>请写明理由，例如准许撤诉裁定书的案号和日期。</source>
        <translation>State the reason, e.g. number and date of the ruling permitting withdrawal.</translation>
    </message>
    <message>
        <source>下列期限将结束，提醒随之停止，随时可以撤销登记：</source>
        <translation>These deadlines will end and their reminders stop; they can be reopened at any time:</translation>
    </message>
    <message>
        <source>{what}&#x3000;届满日 {day}&#x3000;{agency}</source>
        <translation>{what} · last day {day} · {agency}</translation>
    </message>
    <message>
        <source>原因(&amp;W)</source>
        <translation>&amp;Why not required</translation>
    </message>
    <message>
        <source>说明(&amp;R)</source>
        <translation>&amp;Reason in words</translation>
    </message>
    <message>
        <source>每个被告各自负有举证责任。请确认共同被告已经提交，且内容包括本机关的答辩和证据。</source>
        <translation>Each defendant bears its own burden of proof. Make sure the co-defendant has filed, and that its papers include the answer and evidence of this agency.</translation>
    </message>
</context>
<context>
    <name>CoParty</name>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>第 {number} 个本方机关</source>
        <translation>Our agency no. {number}</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>适用机关</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>未设置，可选择或输入姓名</source>
        <translation>Nobody; choose or type a name</translation>
    </message>
    <message>
        <source>全部机关</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>无人确认时转给谁</source>
        <translation>Who is told when nobody answers</translation>
    </message>
    <message>
        <source>适用机关(&amp;A)</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>代理人(&amp;U)</source>
        <translation>Dep&amp;uty</translation>
    </message>
    <message>
        <source>负责人(&amp;L)</source>
        <translation>&amp;Leader</translation>
    </message>
    <message>
        <source>没有单独设置的机关，按“全部机关”的设置办理。</source>
        <translation>Agencies without people of their own use those of &quot;All agencies&quot;.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>更正日期</source>
        <translation>Correct date</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>请写明理由，理由会留在变更记录里。</source>
        <translation>State the reason; it is kept in the history.</translation>
    </message>
    <message>
        <source>更正日期后，这里显示每项期限由哪一天改为哪一天。</source>
        <translation>After the date is corrected, the old and new day of every deadline appear here.</translation>
    </message>
    <message>
        <source>原来的记录作废并留在时间线中，正确的一条同时记入；期限和提醒随之更正。已经办结的期限仍为办结，勾选后才按更正后的日期重新评判。</source>
        <translation>The old entry is voided and stays in the timeline, and the right one is recorded with it; deadlines and reminders follow. What is done stays done, and is judged by the corrected day only where it is ticked.</translation>
    </message>
    <message>
        <source>开庭时间、地点登记有误的，请在案件页“开庭”一栏用“改期”更正。</source>
        <translation>Where time or place of the hearing are wrong, put them right with &quot;Move&quot; under &quot;Hearings&quot; on the page of the case.</translation>
    </message>
    <message>
        <source>更正理由(&amp;Y)</source>
        <translation>Wh&amp;y corrected</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu Deadline Keeper</translation>
    </message>
    <message>
        <source>刚才这一步没有完成，此前已保存的资料不受影响。</source>
        <translation>The last step was not completed. What was saved before is not affected.</translation>
    </message>
    <message>
        <source>请再试一次；仍不成功，请把日志文件夹里的 {name} 交给维护人员。</source>
        <translation>Please try again; if it fails again, give {name} from the log folder to your support staff.</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>打开日志文件夹</source>
        <translation>Open log folder</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>如 3-2、20260302、昨天</source>
        <translation>e.g. 3-2, 20260302, -1</translation>
    </message>
    <message>
        <source>“%1”不是日期。可以写 2026-03-02、3-2、昨天、+3，或按 Alt+↓ 打开日历。</source>
        <translation>&quot;%1&quot; is not a date. Write 2026-03-02, 3-2, -1 or +3 (days from today), or press Alt+Down for the calendar.</translation>
    </message>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DayHour</name>
    <message>
        <source>时刻</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>DayLegend</name>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>未确认</source>
        <translation>Not confirmed</translation>
    </message>
</context>
<context>
    <name>DayRounds</name>
    <message>
        <source>每日摘要</source>
        <translation>Daily digest</translation>
    </message>
    <message>
        <source>下班核对</source>
        <translation>Evening check</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>登记提交</source>
        <translation>Record filing</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>登记提交：{task}</source>
        <translation>Record filing: {task}</translation>
    </message>
</context>
<context>
    <name>DeadlinePreview</name>
    <message>
        <source>期限预览</source>
        <translation>Deadline preview</translation>
    </message>
    <message>
        <source>诉前调解阶段尚未立案，不起算答辩和举证期限。立案后在案件页选择“转为立案”。</source>
        <translation>In pre-filing mediation the case is not yet filed, so the periods for answer and evidence do not run. Once it is filed, choose &quot;Convert to filed case&quot; on the case page.</translation>
    </message>
    <message>
        <source>填写签收日期，这里立即列出各项期限的届满日和理由。</source>
        <translation>Enter the receipt date; the last day of every deadline appears here at once, with the reason.</translation>
    </message>
    <message>
        <source>传票不起算期限。开庭前的提醒按开庭时间安排。</source>
        <translation>A summons starts no deadline. Reminders before the hearing follow its time.</translation>
    </message>
    <message>
        <source>本方机关</source>
        <translation>Our agency</translation>
    </message>
    <message>
        <source>按所选文书和审级，没有需要登记的期限。</source>
        <translation>This paper at this stage starts no deadline.</translation>
    </message>
    <message>
        <source>可行使的权利（不行使不算逾期）</source>
        <translation>Rights (not late if unused)</translation>
    </message>
    <message>
        <source>录入时已逾期，将登记为逾期并要求说明。</source>
        <translation>Already overdue; it will be registered as late and must be explained.</translation>
    </message>
    <message>
        <source>录入时已过期，将登记为已过期未行使。</source>
        <translation>Already expired; it will be registered as lapsed unused.</translation>
    </message>
    <message>
        <source>法定届满日 {due}，文书载明 {stated}，提醒按较早的一日。</source>
        <translation>Statutory last day {due}, stated in the paper {stated}; reminders follow the earlier one.</translation>
    </message>
    <message>
        <source>暂定：涉及的放假安排尚未公布，公布后将复核。</source>
        <translation>Provisional: the holiday schedule is not yet published; to be reviewed once it is.</translation>
    </message>
    <message>
        <source>依据：{law}</source>
        <translation>Legal basis: {law}</translation>
    </message>
    <message>
        <source>后果：{words}</source>
        <translation>Consequence: {words}</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>为什么是这一天</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>逾期原因：{cause} {note}</source>
        <translation>Cause of lateness: {cause} {note}</translation>
    </message>
    <message>
        <source>{day} 提交</source>
        <translation>Filed {day}</translation>
    </message>
    <message>
        <source>凭证待补</source>
        <translation>Proof missing</translation>
    </message>
    <message>
        <source>逾期原因待说明</source>
        <translation>Cause to be explained</translation>
    </message>
    <message>
        <source>较延期前的届满日晚 {days} 天</source>
        <translation>Days after the last day before extension: {days}</translation>
    </message>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>登记提交</source>
        <translation>Record filing</translation>
    </message>
    <message>
        <source>登记行使</source>
        <translation>Record use</translation>
    </message>
    <message>
        <source>无需提交</source>
        <translation>Mark as not required</translation>
    </message>
    <message>
        <source>自 {day} 起，{length}</source>
        <translation>From {day}: {length}</translation>
    </message>
    <message>
        <source>{day} 完成</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>凭证 {proof}</source>
        <translation>Proof {proof}</translation>
    </message>
    <message>
        <source>登记完成</source>
        <translation>Record as done</translation>
    </message>
    <message>
        <source>无需办理</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>不再行使</source>
        <translation>Will not be used</translation>
    </message>
    <message>
        <source>说明逾期原因</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>补凭证</source>
        <translation>Add proof</translation>
    </message>
    <message>
        <source>撤销登记</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>DeadlineSection</name>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>诉前调解尚未立案，不起算答辩、举证期限。立案后请点击“转为立案”。</source>
        <translation>In pre-filing mediation the case is not yet filed, so the periods for answer and evidence do not run. Once it is filed, press &quot;Convert to filed case&quot;.</translation>
    </message>
    <message>
        <source>没有期限。收到会起算期限的文书后，用“本案收文”登记。</source>
        <translation>No deadlines. When a paper arrives that starts one, use &quot;Paper in this case&quot;.</translation>
    </message>
    <message>
        <source>日期待填</source>
        <translation>Waiting for a date</translation>
    </message>
    <message>
        <source>可行使的权利（不行使不算逾期）</source>
        <translation>Rights (not late if unused)</translation>
    </message>
    <message>
        <source>其他程序权利</source>
        <translation>Other procedural rights</translation>
    </message>
    <message>
        <source>对方与法院的期限</source>
        <translation>Deadlines of others and the court</translation>
    </message>
</context>
<context>
    <name>DefenceDialog</name>
    <message>
        <source>保存决定</source>
        <translation>Save the decision</translation>
    </message>
    <message>
        <source>决定(&amp;C)</source>
        <translation>&amp;Choice</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>不提出的，请写明理由，留待日后查考。</source>
        <translation>Where it is left, say why; somebody will ask later.</translation>
    </message>
    <message>
        <source>请写明不提出的理由。</source>
        <translation>Say why it is left.</translation>
    </message>
</context>
<context>
    <name>DefenceSection</name>
    <message>
        <source>程序性抗辩自检</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>更改决定</source>
        <translation>Change the decision</translation>
    </message>
    <message>
        <source>作出决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>{what}：{action}</source>
        <translation>{what}: {action}</translation>
    </message>
    <message>
        <source>登记：{fact}</source>
        <translation>Record: {fact}</translation>
    </message>
    <message>
        <source>决定：{choice}</source>
        <translation>Decided: {choice}</translation>
    </message>
    <message>
        <source>决定：{choice}。理由：{reason}</source>
        <translation>Decided: {choice}. Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu</translation>
    </message>
</context>
<context>
    <name>DigestCard</name>
    <message>
        <source>每日摘要</source>
        <translation>Daily digest</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>收起每日摘要，并记下由谁看过</source>
        <translation>Put the digest away and note who has seen it</translation>
    </message>
    <message>
        <source>今天没有期限、开庭和其他安排。</source>
        <translation>No deadlines, hearings or other arrangements today.</translation>
    </message>
    <message>
        <source>今日开庭</source>
        <translation>Hearings today</translation>
    </message>
    <message>
        <source>权利将届满</source>
        <translation>Rights about to lapse</translation>
    </message>
    <message>
        <source>今日不在岗</source>
        <translation>Away today</translation>
    </message>
    <message>
        <source>另有 {count} 项</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>内部节点</source>
        <translation>Internal steps</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>显示全部，另有 {count} 件的内部节点</source>
        <translation>Show all: internal steps of {count} more cases</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>文件“{name}”在数据文件夹中找不到或无法读取。</source>
        <translation>The file &quot;{name}&quot; is missing from the data folder or cannot be read.</translation>
    </message>
    <message>
        <source>这台电脑没有可以打开“{name}”的程序。</source>
        <translation>This computer has no program that opens &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>打开文书材料</source>
        <translation>Open document</translation>
    </message>
</context>
<context>
    <name>DocumentSection</name>
    <message>
        <source>文书材料</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>还没有文书材料。登记提交时可附上扫描件。</source>
        <translation>No documents yet. Scans can be attached when a filing is recorded.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开：{name}</source>
        <translation>Open: {name}</translation>
    </message>
</context>
<context>
    <name>DoneGroup</name>
    <message>
        <source>{count} 项</source>
        <translation>{count}</translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>补凭证</source>
        <translation>Add proof</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销：{task}</source>
        <translation>Undo: {task}</translation>
    </message>
    <message>
        <source>补凭证：{task}</source>
        <translation>Add proof: {task}</translation>
    </message>
</context>
<context>
    <name>DutyGroup</name>
    <message>
        <source>{count} 项</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>再显示 {count} 项</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>在案件列表中查看全部 {count} 项</source>
        <translation>Show all {count} in the list of cases</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>保存后的变化</source>
        <translation>Effect when saved</translation>
    </message>
    <message>
        <source>不改变任何期限。</source>
        <translation>No deadline changes.</translation>
    </message>
    <message>
        <source>新增：{what}，届满日 {day}</source>
        <translation>New: {what}, last day {day}</translation>
    </message>
    <message>
        <source>结束：{what}，届满日 {day}</source>
        <translation>Ended: {what}, last day {day}</translation>
    </message>
    <message>
        <source>恢复：{what}，届满日 {day}</source>
        <translation>Reopened: {what}, last day {day}</translation>
    </message>
    <message>
        <source>不变：{what}，届满日 {day}（{origin}）</source>
        <translation>Unchanged: {what}, last day {day} ({origin})</translation>
    </message>
    <message>
        <source>{what}（{agency}）</source>
        <translation>{what} ({agency})</translation>
    </message>
</context>
<context>
    <name>EffectNotice</name>
    <message>
        <source>确认生效日…</source>
        <translation>Confirm the day of effect...</translation>
    </message>
    <message>
        <source>最早可能生效日：{day}</source>
        <translation>Earliest possible day of effect: {day}</translation>
    </message>
    <message>
        <source>最早可能生效日：{day}（暂定）</source>
        <translation>Earliest possible day of effect: {day} (provisional)</translation>
    </message>
    <message>
        <source>裁判（决定）一经送达即生效。其他当事人可能送达在后，请核对送达情况后确认。</source>
        <translation>The judgment (decision) takes effect when it is served. Other parties may be served later: check it before confirming.</translation>
    </message>
    <message>
        <source>已知的上诉期限 {last} 届满，无人上诉的，次日生效。其他当事人的送达日、是否上诉须向法院核实后确认。</source>
        <translation>The appeal period known ends on {last}; without an appeal it takes effect on the next day. Ask the court when other parties were served and whether they appealed before confirming.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>提示</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>放弃已填写的内容？</source>
        <translation>Discard what was typed?</translation>
    </message>
    <message>
        <source>填写的内容还没有保存，关闭后将丢失。</source>
        <translation>What was typed has not been saved and will be lost.</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>EveningCheck</name>
    <message>
        <source>下班核对 - 应诉期限管家</source>
        <translation>Evening check - Yingsu</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>不核对，直接退出</source>
        <translation>Quit without the check</translation>
    </message>
    <message>
        <source>签名确认</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>返回，暂不退出</source>
        <translation>Back, do not quit</translation>
    </message>
    <message>
        <source>稍后（{hour} 再提醒）</source>
        <translation>Later (again at {hour})</translation>
    </message>
    <message>
        <source>签名并退出</source>
        <translation>Sign and quit</translation>
    </message>
    <message>
        <source>请填写核对人的姓名，再签名。</source>
        <translation>Please enter who checked, then sign.</translation>
    </message>
    <message>
        <source>未办：{item}</source>
        <translation>Not done: {item}</translation>
    </message>
    <message>
        <source>未核对：{item}</source>
        <translation>Not checked: {item}</translation>
    </message>
    <message>
        <source>……等共 {count} 项</source>
        <translation>and others, {count} in all</translation>
    </message>
    <message>
        <source>另有 {count} 项缺凭证。</source>
        <translation>{count} more lack proof.</translation>
    </message>
    <message>
        <source>还有 {count} 项未办或者未核对，仍要签名吗？</source>
        <translation>{count} are not done or not checked. Sign all the same?</translation>
    </message>
    <message>
        <source>仍然签名</source>
        <translation>Sign all the same</translation>
    </message>
    <message>
        <source>返回核对</source>
        <translation>Back to the check</translation>
    </message>
    <message>
        <source>下班核对的三张清单</source>
        <translation>The three lists of the evening check</translation>
    </message>
    <message>
        <source>下班核对</source>
        <translation>Evening check</translation>
    </message>
    <message>
        <source>下班前核对：应办的是否办了，登记办结的是否确实发出。核对无误后签名。</source>
        <translation>Before going home: was everything done, and did what was recorded really go out? Then sign.</translation>
    </message>
    <message>
        <source>核对人(&amp;N)</source>
        <translation>Checked b&amp;y</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>Checked by</translation>
    </message>
</context>
<context>
    <name>EveningLists</name>
    <message>
        <source>今日届满，含已逾期</source>
        <translation>Due today, overdue included</translation>
    </message>
    <message>
        <source>当日届满，含已逾期</source>
        <translation>Due that day, overdue included</translation>
    </message>
    <message>
        <source>今日已办</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>当日已办</source>
        <translation>Done that day</translation>
    </message>
    <message>
        <source>逐项核对：是否确实发出，回执或凭证是否在手。</source>
        <translation>Check each: that it really went out, and that receipt or proof is at hand.</translation>
    </message>
    <message>
        <source>没有已届满而未办的期限。</source>
        <translation>Nothing due is left undone.</translation>
    </message>
    <message>
        <source>没有登记办结的期限。</source>
        <translation>Nothing was recorded as done.</translation>
    </message>
    <message>
        <source>到下一个工作日为止，没有届满的期限。</source>
        <translation>Nothing falls due up to the next working day.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>未填</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>哪一项期限(&amp;M)</source>
        <translation>Wh&amp;ich deadline</translation>
    </message>
    <message>
        <source>日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>进入的程序(&amp;S)</source>
        <translation>&amp;Stage entered</translation>
    </message>
    <message>
        <source>送达方式(&amp;W)</source>
        <translation>Ser&amp;vice method</translation>
    </message>
    <message>
        <source>电子阅知日</source>
        <translation>Read online on</translation>
    </message>
    <message>
        <source>文书载明期限(&amp;T)</source>
        <translation>S&amp;tated last day</translation>
    </message>
    <message>
        <source>正当事由消除日(&amp;U)</source>
        <translation>Good ca&amp;use ended</translation>
    </message>
    <message>
        <source>法院指定日(&amp;C)</source>
        <translation>Day set by &amp;court</translation>
    </message>
    <message>
        <source>障碍消除日(&amp;U)</source>
        <translation>&amp;Obstacle ended</translation>
    </message>
    <message>
        <source>哪一场开庭(&amp;H)</source>
        <translation>Which &amp;hearing</translation>
    </message>
    <message>
        <source>新的时间(&amp;T)</source>
        <translation>New &amp;time</translation>
    </message>
    <message>
        <source>新的地点(&amp;L)</source>
        <translation>New &amp;place</translation>
    </message>
    <message>
        <source>不填则地点不变。</source>
        <translation>Leave empty where the place stays the same.</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>延长天数(&amp;E)</source>
        <translation>Days of &amp;extension</translation>
    </message>
    <message>
        <source>文号(&amp;N)</source>
        <translation>Document &amp;no.</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>障碍发生日(&amp;D)</source>
        <translation>Obstacle &amp;began</translation>
    </message>
    <message>
        <source>收到或确定之日(&amp;D)</source>
        <translation>&amp;Date received or set</translation>
    </message>
    <message>
        <source>得知之日(&amp;D)</source>
        <translation>&amp;Date you were told</translation>
    </message>
    <message>
        <source>确定的届满日(&amp;C)</source>
        <translation>&amp;Last day set</translation>
    </message>
    <message>
        <source>写明谁通知、什么原因，例如：承办法官电话通知延期。</source>
        <translation>Say who told you and why, for example: the judge called, the hearing is put off.</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the date.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>记录事件</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>填写日期后，这里显示对期限的影响。</source>
        <translation>Enter the date to see the effect on deadlines here.</translation>
    </message>
    <message>
        <source>填写正当事由消除日或法院指定日后，这里显示新的届满日。</source>
        <translation>Enter the day the good cause ended or the day set by the court to see the new last day here.</translation>
    </message>
    <message>
        <source>填写届满日后，这里显示对期限的影响。</source>
        <translation>Enter the last day to see here what becomes of the deadlines.</translation>
    </message>
    <message>
        <source>填写障碍消除日后，这里显示对期限的影响。</source>
        <translation>Enter the day the obstacle ended to see here what becomes of the deadlines.</translation>
    </message>
    <message>
        <source>填写新的时间后，这里显示对期限的影响。</source>
        <translation>Once the new time is filled in, this shows what it does to the deadlines.</translation>
    </message>
    <message>
        <source>填写理由后，这里显示对期限的影响。</source>
        <translation>Once the reason is filled in, this shows what it does to the deadlines.</translation>
    </message>
    <message>
        <source>对方（原告、申请人）</source>
        <translation>Other side (claimant, applicant)</translation>
    </message>
    <message>
        <source>哪一方(&amp;G)</source>
        <translation>&amp;Which side</translation>
    </message>
    <message>
        <source>发生了什么(&amp;K)</source>
        <translation>&amp;Kind of event</translation>
    </message>
    <message>
        <source>哪个机关(&amp;G)</source>
        <translation>Which a&amp;gency</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>说明逾期原因</source>
        <translation>Explain lateness</translation>
    </message>
    <message>
        <source>保存说明</source>
        <translation>Save explanation</translation>
    </message>
    <message>
        <source>没有登记过这个人员，请从列表中选择，或先留空。</source>
        <translation>This person is not registered. Choose from the list, or leave it empty for now.</translation>
    </message>
    <message>
        <source>{what}&#x3000;届满日 {day}&#x3000;{verdict}</source>
        <translation>{what} · last day {day} · {verdict}</translation>
    </message>
    <message>
        <source>逾期原因(&amp;C)</source>
        <translation>&amp;Cause of lateness</translation>
    </message>
    <message>
        <source>具体说明(&amp;N)</source>
        <translation>Explanatio&amp;n</translation>
    </message>
    <message>
        <source>当时承办人(&amp;H)</source>
        <translation>&amp;Handler at the time</translation>
    </message>
    <message>
        <source>材料当时在谁手里；不清楚可留空。</source>
        <translation>Who had the papers then; leave empty if unknown.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}（{count}）</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>展开</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>ForgottenCard</name>
    <message>
        <source>可能遗漏</source>
        <translation>Forgotten?</translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>{day} 收案，未算出任何期限</source>
        <translation>Taken in {day}, no deadline</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>GapNotice</name>
    <message>
        <source>{law}的文本尚未载入，以下事项不能计算：{titles}。</source>
        <translation>The text of {law} is not loaded; these cannot be computed: {titles}.</translation>
    </message>
    <message>
        <source>《{law}》</source>
        <translation>{law}</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules and calendar</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>搜索案号、当事人、机关、行为名称（Ctrl+K）</source>
        <translation>Search case no., party, agency, act (Ctrl+K)</translation>
    </message>
    <message>
        <source>搜索案件</source>
        <translation>Search cases</translation>
    </message>
    <message>
        <source>收文登记</source>
        <translation>Register paper</translation>
    </message>
    <message>
        <source>登记收到的文书（Ctrl+N）</source>
        <translation>Register a paper received (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>HearingChoice</name>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>改期：原定 {when}</source>
        <translation>Moves the hearing of {when}</translation>
    </message>
    <message>
        <source>另一场开庭</source>
        <translation>Announces another hearing</translation>
    </message>
</context>
<context>
    <name>HearingSection</name>
    <message>
        <source>开庭</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>还没有开庭安排。收到传票后用“收文登记”登记。</source>
        <translation>No hearings yet. When a summons arrives, use &quot;Register paper&quot;.</translation>
    </message>
    <message>
        <source>尚未确定出庭负责人。</source>
        <translation>No head appointed to appear yet.</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已取消（{who}）：{reason}</source>
        <translation>Cancelled ({who}): {reason}</translation>
    </message>
    <message>
        <source>取消有误的，在“时间线”作废“开庭取消”，即恢复原来的时间和提醒。</source>
        <translation>Cancelled by mistake? Void &quot;Hearing cancelled&quot; in the timeline; its time and reminders come back.</translation>
    </message>
    <message>
        <source>{agency}：尚未确定出庭负责人</source>
        <translation>{agency}: no head appointed yet</translation>
    </message>
    <message>
        <source>{agency}：拟由 {name} 出庭</source>
        <translation>{agency}: {name} to appear</translation>
    </message>
    <message>
        <source>{agency}：{name} {attended}</source>
        <translation>{agency}: {name} · {attended}</translation>
    </message>
</context>
<context>
    <name>HearingsCard</name>
    <message>
        <source>近 7 日开庭</source>
        <translation>Hearings within 7 days</translation>
    </message>
    <message>
        <source>未来 7 日没有开庭、听证安排。</source>
        <translation>No hearings in the next 7 days.</translation>
    </message>
    <message>
        <source>{time} {kind}</source>
        <translation>{time} {kind}</translation>
    </message>
    <message>
        <source>出庭负责人：{heads}</source>
        <translation>Head appearing: {heads}</translation>
    </message>
    <message>
        <source>未定出庭负责人</source>
        <translation>No head appointed</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>变更记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>还没有变更。</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>{when} · {who} · 登记{what}</source>
        <translation>{when} · {who} · registered: {what}</translation>
    </message>
    <message>
        <source>{when} · {who} · 修改{what}</source>
        <translation>{when} · {who} · changed: {what}</translation>
    </message>
    <message>
        <source>{when} · {who} · 作废{what}</source>
        <translation>{when} · {who} · voided: {what}</translation>
    </message>
</context>
<context>
    <name>HolidayTable</name>
    <message>
        <source>有疑问，见上面的说明</source>
        <translation>Doubtful, see the notes above</translation>
    </message>
</context>
<context>
    <name>Insurance</name>
    <message>
        <source>已生成本周清单和日历文件：{folder}</source>
        <translation>The list of this week and the calendar file were written: {folder}</translation>
    </message>
    <message>
        <source>每周清单和日历文件没有生成：{why}</source>
        <translation>The weekly list and the calendar file were not written: {why}</translation>
    </message>
</context>
<context>
    <name>InsuranceCard</name>
    <message>
        <source>未选择，不生成</source>
        <translation>None chosen, nothing is written</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>停止生成</source>
        <translation>Stop writing</translation>
    </message>
    <message>
        <source>立即生成</source>
        <translation>Write now</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>选择存放一周清单和日历文件的文件夹</source>
        <translation>Choose the folder for weekly list and calendar file</translation>
    </message>
    <message>
        <source>还没有生成过。</source>
        <translation>Not written yet.</translation>
    </message>
    <message>
        <source>选择文件夹后自动生成。</source>
        <translation>Written as soon as a folder is chosen.</translation>
    </message>
    <message>
        <source>上次生成：{at}。</source>
        <translation>Last written: {at}.</translation>
    </message>
    <message>
        <source>一周清单与日历文件</source>
        <translation>Weekly list and calendar file</translation>
    </message>
    <message>
        <source>每周生成可打印的“应诉期限一周清单”（PDF）；日历文件“应诉期限.ics”有变化的，一小时内更新。电脑、程序打不开时，也能查到期限。</source>
        <translation>Once a week a list to print (PDF) is written; the calendar file (.ics) is renewed within an hour of a change. So the last days are known even when computer or program fail.</translation>
    </message>
    <message>
        <source>存放文件夹(&amp;P)</source>
        <translation>&amp;Put them into</translation>
    </message>
    <message>
        <source>清单写有案号和承办人，请选择只有本人或者本科室能看到的文件夹；每台电脑各用一个，不要共用。</source>
        <translation>The list names cases and handlers: choose a folder that only you or your section can see. Each computer needs a folder of its own.</translation>
    </message>
    <message>
        <source>生成(&amp;G)</source>
        <translation>&amp;Generate</translation>
    </message>
    <message>
        <source>日历文件可以导入手机、电脑的日历，再次导入只会更新，不会重复。</source>
        <translation>The calendar file can be imported into the calendar of a telephone or computer; importing it again updates it and doubles nothing.</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message>
        <source>追加本方机关</source>
        <translation>Join an agency of ours</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>请填写机关名称。</source>
        <translation>Enter the name of the agency.</translation>
    </message>
    <message>
        <source>请填写签收日期。</source>
        <translation>Enter the day of receipt.</translation>
    </message>
    <message>
        <source>新建下列名称？</source>
        <translation>Add these new names?</translation>
    </message>
    <message>
        <source>将新建：{names}。如与已有名称只差一两个字，请返回核对。</source>
        <translation>New: {names}. If one differs from a known name by a letter or two only, go back and check.</translation>
    </message>
    <message>
        <source>新建并追加</source>
        <translation>Add and join</translation>
    </message>
    <message>
        <source>返回核对</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>被追加的机关自其本机关签收之日起单独计算答辩、举证期限，与其他机关无关。</source>
        <translation>The agency that joins has its own periods for answer and evidence from its own receipt, whatever the others have.</translation>
    </message>
    <message>
        <source>机关名称(&amp;G)</source>
        <translation>A&amp;gency</translation>
    </message>
    <message>
        <source>本方地位(&amp;O)</source>
        <translation>&amp;Our role</translation>
    </message>
    <message>
        <source>应诉身份(&amp;C)</source>
        <translation>&amp;Capacity</translation>
    </message>
    <message>
        <source>签收日期(&amp;D)</source>
        <translation>Receipt &amp;date</translation>
    </message>
    <message>
        <source>送达方式(&amp;W)</source>
        <translation>Service &amp;way</translation>
    </message>
    <message>
        <source>承办人(&amp;H)</source>
        <translation>&amp;Handler</translation>
    </message>
    <message>
        <source>文号(&amp;N)</source>
        <translation>Document &amp;no.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>未选的期限</source>
        <translation>What is not chosen</translation>
    </message>
    <message>
        <source>未选的留待以后复核</source>
        <translation>Leave it to be reviewed later</translation>
    </message>
    <message>
        <source>未选的保留原期限</source>
        <translation>Let it keep its day</translation>
    </message>
    <message>
        <source>保留原期限的理由</source>
        <translation>Reason for keeping the day</translation>
    </message>
    <message>
        <source>理由，记入案件历史，如“法院已书面确认原期限”</source>
        <translation>Reason for the case history, for example &quot;confirmed by the court in writing&quot;</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>Say why</translation>
    </message>
</context>
<context>
    <name>LateModel</name>
    <message>
        <source>情形</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>事项与案件</source>
        <translation>Deadline and case</translation>
    </message>
    <message>
        <source>机关与承办人</source>
        <translation>Agency and handler</translation>
    </message>
    <message>
        <source>届满日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>逾期天数</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>逾期原因</source>
        <translation>Cause of lateness</translation>
    </message>
    <message>
        <source>逾期提交</source>
        <translation>Filed late</translation>
    </message>
    <message>
        <source>逾期未提交</source>
        <translation>Overdue, not filed</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>未定承办人</source>
        <translation>No handler yet</translation>
    </message>
    <message>
        <source>延期前 {day}</source>
        <translation>Was {day}</translation>
    </message>
</context>
<context>
    <name>LinkedSection</name>
    <message>
        <source>关联案件</source>
        <translation>Linked cases</translation>
    </message>
    <message>
        <source>没有前后审级的案件。收到上诉状、重审或者移送后的文书时，用“建立后续案件”登记。</source>
        <translation>No earlier or later instance. When an appeal, a remand or a transfer comes in, register it with Next instance.</translation>
    </message>
    <message>
        <source>建立后续案件</source>
        <translation>Next instance</translation>
    </message>
    <message>
        <source>二审、重审、再审、移送管辖：另立一案，带入当事人和被诉行为，两案相互关联</source>
        <translation>Second instance, remand, retrial, transfer: a case of its own with the same parties and act, linked to this one</translation>
    </message>
    <message>
        <source>前案</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>后案</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>LoadLawDialog</name>
    <message>
        <source>没有在办案件的期限因此变化</source>
        <translation>No deadline of a running case changes</translation>
    </message>
    <message>
        <source>可以保存。以后登记的案件按新的内容计算。</source>
        <translation>It can be saved. Cases registered from now on follow it.</translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping...</translation>
    </message>
    <message>
        <source>正在核对在办案件的期限…</source>
        <translation>Checking the deadlines of running cases...</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已停止，没有保存任何内容。</source>
        <translation>Stopped; nothing was saved.</translation>
    </message>
    <message>
        <source>保存后，{cases} 件在办案件的 {lines} 项期限与新的内容不一致。选中的改按新的届满日，提醒随之调整；法院指定和人工填写的期限不动。</source>
        <translation>Once saved, deadlines of running cases differ from the new law (cases: {cases}, deadlines: {lines}). Those chosen move to their new day with their reminders; days set by a court or by hand stay.</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>正在调整期限…</source>
        <translation>Moving deadlines...</translation>
    </message>
    <message>
        <source>查看影响</source>
        <translation>See what changes</translation>
    </message>
    <message>
        <source>保存并调整期限</source>
        <translation>Save and move deadlines</translation>
    </message>
    <message>
        <source>保存并调整 {count} 项期限</source>
        <translation>Save and move deadlines: {count}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>LoadedTextsDialog</name>
    <message>
        <source>已载入的文本</source>
        <translation>Loaded texts</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>没有载入过文本</source>
        <translation>No text was loaded yet</translation>
    </message>
    <message>
        <source>在“工作日历”载入新一年的放假安排，在“规则库”载入规则文件，这里会留下记录。</source>
        <translation>Load the days off of a new year under Work calendar, or a rule file under Rules; every text loaded is listed here.</translation>
    </message>
    <message>
        <source>{who} 于 {when} 载入</source>
        <translation>Loaded by {who}, {when}</translation>
    </message>
    <message>
        <source>撤回…</source>
        <translation>Withdraw...</translation>
    </message>
    <message>
        <source>{who} 于 {when} 撤回：{reason}</source>
        <translation>Withdrawn by {who}, {when}: {reason}</translation>
    </message>
    <message>
        <source>{year} 年放假安排</source>
        <translation>Days off of {year}</translation>
    </message>
    <message>
        <source>{kind}：{law}</source>
        <translation>{kind}: {law}</translation>
    </message>
    <message>
        <source>来源：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>已被替换</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>多人用顿号分开，如：张三、李四</source>
        <translation>Several people: separate with commas</translation>
    </message>
    <message>
        <source>不填则为本机关。</source>
        <translation>If empty, our agency.</translation>
    </message>
    <message>
        <source>{procedure} 审级(&amp;S)</source>
        <translation>{procedure}: &amp;stage</translation>
    </message>
    <message>
        <source>案号(&amp;N)</source>
        <translation>Case &amp;no.</translation>
    </message>
    <message>
        <source>原告/申请人(&amp;P)</source>
        <translation>Claimant/ap&amp;plicant</translation>
    </message>
    <message>
        <source>受理机关(&amp;C)</source>
        <translation>&amp;Court or organ</translation>
    </message>
    <message>
        <source>开庭时间(&amp;H)</source>
        <translation>&amp;Hearing time</translation>
    </message>
    <message>
        <source>这份传票是</source>
        <translation>This summons</translation>
    </message>
    <message>
        <source>开庭地点</source>
        <translation>Place of hearing</translation>
    </message>
    <message>
        <source>庭审类型</source>
        <translation>Kind of hearing</translation>
    </message>
    <message>
        <source>文书落款日期</source>
        <translation>Date on the paper</translation>
    </message>
    <message>
        <source>裁判或决定作出的日期，用于统计。</source>
        <translation>Date of the judgment or decision, used for statistics.</translation>
    </message>
    <message>
        <source>程序审级(&amp;S)</source>
        <translation>&amp;Stage</translation>
    </message>
    <message>
        <source>收案日期</source>
        <translation>Intake date</translation>
    </message>
    <message>
        <source>不填则按签收日期登记。</source>
        <translation>If empty, the receipt date is used.</translation>
    </message>
    <message>
        <source>受理立案日期</source>
        <translation>Acceptance date</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu Deadline Keeper</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>{count} 项已逾期或今日届满</source>
        <translation>Overdue or due today: {count}</translation>
    </message>
    <message>
        <source>{count} 件案件的期限与现行规则或放假安排不一致</source>
        <translation>Cases whose deadlines differ from the rules or holidays in force: {count}</translation>
    </message>
</context>
<context>
    <name>MatterRow</name>
    <message>
        <source>{day} 届满</source>
        <translation>Due {day}</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>未填</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>被诉行为</source>
        <translation>Challenged act</translation>
    </message>
    <message>
        <source>被诉行为名称</source>
        <translation>Name of the act</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>案由及请求</source>
        <translation>Grounds and claim</translation>
    </message>
    <message>
        <source>行政行为种类</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>行政管理领域</source>
        <translation>Field of administration</translation>
    </message>
    <message>
        <source>关联与其他</source>
        <translation>Related cases, other</translation>
    </message>
    <message>
        <source>共同被告/第三人</source>
        <translation>Other parties</translation>
    </message>
    <message>
        <source>复议机关</source>
        <translation>Reconsideration organ</translation>
    </message>
    <message>
        <source>承办法官/联系方式</source>
        <translation>Judge and contact</translation>
    </message>
    <message>
        <source>原程序案号</source>
        <translation>Earlier case no.</translation>
    </message>
    <message>
        <source>系列案号</source>
        <translation>Series no.</translation>
    </message>
    <message>
        <source>衍生自</source>
        <translation>Derived from</translation>
    </message>
    <message>
        <source>衍生信息公开案</source>
        <translation>Arises from disclosure</translation>
    </message>
    <message>
        <source>一并民事争议</source>
        <translation>Joint civil dispute</translation>
    </message>
    <message>
        <source>附带规范性文件</source>
        <translation>Review of normative act</translation>
    </message>
    <message>
        <source>一并赔偿</source>
        <translation>Joint compensation</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>打开通知原文</source>
        <translation>Open the notice</translation>
    </message>
    <message>
        <source>通知未载明文号</source>
        <translation>Number not stated in the notice</translation>
    </message>
    <message>
        <source>{number}（未核对）</source>
        <translation>{number} (not verified)</translation>
    </message>
    <message>
        <source>{day} 发布</source>
        <translation>Published {day}</translation>
    </message>
    <message>
        <source>{day} 核对</source>
        <translation>Checked {day}</translation>
    </message>
</context>
<context>
    <name>NoticeReading</name>
    <message>
        <source>读出的内容</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>粘贴通知全文后，这里逐个节日列出读到的放假日和调休上班日，请与原文核对。</source>
        <translation>Paste the whole notice: the days off and make-up working days read from it are listed here for each holiday. Compare them with the original.</translation>
    </message>
    <message>
        <source>没有读出</source>
        <translation>Nothing was read</translation>
    </message>
    <message>
        <source>（没有读到标题）</source>
        <translation>(no title was read)</translation>
    </message>
    <message>
        <source>{year} 年的放假安排文件</source>
        <translation>File with the days off of {year}</translation>
    </message>
    <message>
        <source>{year} 年的放假安排</source>
        <translation>Days off of {year}</translation>
    </message>
    <message>
        <source>对 {year} 年放假安排的调整，将补在该年通知之后</source>
        <translation>A change of the days off of {year}; it follows the notice of that year</translation>
    </message>
    <message>
        <source>没有读到文号</source>
        <translation>No document number was read</translation>
    </message>
    <message>
        <source>没有读到发布日期</source>
        <translation>No day of publication was read</translation>
    </message>
    <message>
        <source>{day} 发布</source>
        <translation>Published {day}</translation>
    </message>
</context>
<context>
    <name>NumberNotice</name>
    <message>
        <source>登记在哪一件案件</source>
        <translation>Case the paper belongs to</translation>
    </message>
    <message>
        <source>打开该案</source>
        <translation>Open that case</translation>
    </message>
    <message>
        <source>没有登记过这个案号，将作为新案登记。请核对案号，或先登记应诉通知书。</source>
        <translation>This case no. is not registered; a new case will be made. Check the number, or register the notice to answer first.</translation>
    </message>
    <message>
        <source>案号已登记为 {serial}（{procedure} {stage}），本文书将登记在该案中。</source>
        <translation>Registered as {serial} ({procedure}, {stage}); the paper will be added to that case.</translation>
    </message>
    <message>
        <source>案号已登记为 {serials}。如为同一案件请打开该案，不要重复登记。</source>
        <translation>Already registered as {serials}. If it is the same case, open it instead of registering it twice.</translation>
    </message>
    <message>
        <source>{serial} {stage}</source>
        <translation>{serial} {stage}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>正在打开案件库…</source>
        <translation>Opening the case database...</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>案件库没有打开</source>
        <translation>The case database was not opened</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>收到的是什么文书</source>
        <translation>Which paper came?</translation>
    </message>
    <message>
        <source>法院送来起诉状副本，起算答辩、举证期限</source>
        <translation>Complaint; starts answer and evidence</translation>
    </message>
    <message>
        <source>复议机关要求书面答复并提交证据</source>
        <translation>From the organ; starts the reply</translation>
    </message>
    <message>
        <source>登记开庭时间、地点，归入已有案件</source>
        <translation>Time and place; joins a case</translation>
    </message>
    <message>
        <source>起算上诉期限，归入已有案件</source>
        <translation>Starts the appeal period; joins a case</translation>
    </message>
    <message>
        <source>起算对裁定的上诉期限，归入已有案件</source>
        <translation>Starts the appeal period; joins a case</translation>
    </message>
    <message>
        <source>对方上诉，起算二审答辩期限</source>
        <translation>They appeal; starts the answer</translation>
    </message>
    <message>
        <source>尚未立案，不起算答辩期限</source>
        <translation>Not yet filed; starts no period</translation>
    </message>
    <message>
        <source>申请人向本机关申请复议</source>
        <translation>Our agency is to reconsider</translation>
    </message>
    <message>
        <source>复议机关已作出决定，归入已有案件</source>
        <translation>The organ has decided; joins a case</translation>
    </message>
    <message>
        <source>须报告办理情况，归入已有案件</source>
        <translation>Report on it is due; joins its case</translation>
    </message>
    <message>
        <source>复议机关要求制定机关就规范性文件答复</source>
        <translation>The organ asks the maker to reply on a normative document</translation>
    </message>
    <message>
        <source>当事人向本机关请求行政赔偿</source>
        <translation>Somebody claims compensation from our agency</translation>
    </message>
    <message>
        <source>本机关的决定已送达，起算申请强制执行</source>
        <translation>Our own decision was served; enforcement follows</translation>
    </message>
    <message>
        <source>对方申请再审，起算书面意见期限</source>
        <translation>They seek retrial; starts the opinion</translation>
    </message>
    <message>
        <source>检察机关提出建议，起算回复期限</source>
        <translation>From the procuratorate; starts the reply</translation>
    </message>
    <message>
        <source>法院提出建议，起算回复期限</source>
        <translation>From the court; starts the reply</translation>
    </message>
</context>
<context>
    <name>PartyFields</name>
    <message>
        <source>未填</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>被诉机关(&amp;G)</source>
        <translation>Defendant a&amp;gency</translation>
    </message>
    <message>
        <source>签收日期(&amp;D)</source>
        <translation>Receipt &amp;date</translation>
    </message>
    <message>
        <source>以收发室签收章的日期为准，不是法制机构收到的日期。</source>
        <translation>The date of the mail room&apos;s receipt stamp, not the day the legal unit got it.</translation>
    </message>
    <message>
        <source>本方地位(&amp;O)</source>
        <translation>&amp;Our role</translation>
    </message>
    <message>
        <source>送达方式(&amp;W)</source>
        <translation>Ser&amp;vice method</translation>
    </message>
    <message>
        <source>电子阅知日</source>
        <translation>Read online on</translation>
    </message>
    <message>
        <source>电子送达以到达本机关确认的地址之日为准，两个日期都留存。</source>
        <translation>Electronic service counts from arrival at the address this agency confirmed; both dates are kept.</translation>
    </message>
    <message>
        <source>文书载明期限(&amp;T)</source>
        <translation>S&amp;tated last day</translation>
    </message>
    <message>
        <source>通知书写明的最后一日。与法定届满日同时显示，提醒按较早的一日。</source>
        <translation>The last day written in the notice. Shown beside the statutory last day; reminders follow the earlier one.</translation>
    </message>
    <message>
        <source>应诉身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>法制机构收到日</source>
        <translation>Received by legal unit</translation>
    </message>
    <message>
        <source>复议机关（本机关）(&amp;G)</source>
        <translation>Or&amp;gan (our agency)</translation>
    </message>
    <message>
        <source>被申请机关(&amp;G)</source>
        <translation>Respondent a&amp;gency</translation>
    </message>
    <message>
        <source>被建议机关(&amp;G)</source>
        <translation>Advised a&amp;gency</translation>
    </message>
    <message>
        <source>制定机关(&amp;G)</source>
        <translation>Maker (our a&amp;gency)</translation>
    </message>
    <message>
        <source>赔偿义务机关(&amp;G)</source>
        <translation>Compensating a&amp;gency</translation>
    </message>
    <message>
        <source>申请执行的机关(&amp;G)</source>
        <translation>A&amp;gency that applies</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>＋ 添加共同被告机关</source>
        <translation>+ Add co-defendant</translation>
    </message>
    <message>
        <source>＋ 另一机关也已收到</source>
        <translation>+ Another agency also received it</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>各机关</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>还没有登记本方机关。</source>
        <translation>No agency of ours is registered yet.</translation>
    </message>
    <message>
        <source>追加本方机关…</source>
        <translation>Join an agency...</translation>
    </message>
    <message>
        <source>{day}（待核对）</source>
        <translation>{day} (to be checked)</translation>
    </message>
    <message>
        <source>本方地位</source>
        <translation>Our role</translation>
    </message>
    <message>
        <source>应诉身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Service method</translation>
    </message>
    <message>
        <source>电子阅知日</source>
        <translation>Read online on</translation>
    </message>
    <message>
        <source>法制机构收到</source>
        <translation>Received by legal unit</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>未指定</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>提交答辩</source>
        <translation>Answer filed</translation>
    </message>
    <message>
        <source>提交证据</source>
        <translation>Evidence filed</translation>
    </message>
    <message>
        <source>收到裁判</source>
        <translation>Judgment received</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>结果评价</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>没有期限</source>
        <translation>No deadlines</translation>
    </message>
    <message>
        <source>共 {all} 项，待办 {open} 项</source>
        <translation>Total {all}, open {open}</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>上午提醒时间</source>
        <translation>Morning reminder</translation>
    </message>
    <message>
        <source>下午提醒时间</source>
        <translation>Afternoon reminder</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>不重复</source>
        <translation>Not again</translation>
    </message>
    <message>
        <source> 个工作小时</source>
        <translation> working hours</translation>
    </message>
    <message>
        <source>不催办</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>届满日上午的提醒不能关闭。</source>
        <translation>The reminder on the morning of the last day cannot be switched off.</translation>
    </message>
    <message>
        <source>内部节点不单独弹出，只列在每日摘要里。</source>
        <translation>Internal steps never pop up; they stand in the daily digest.</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>提醒时间(&amp;Z)</source>
        <translation>Ti&amp;me of day</translation>
    </message>
    <message>
        <source>最后一天未确认时，每隔(&amp;F)</source>
        <translation>Unanswered on the last day: again e&amp;very</translation>
    </message>
    <message>
        <source>弹窗和提醒窗口再次出现，直到有人确认。</source>
        <translation>Pop-up and reminder window come again until somebody answers.</translation>
    </message>
    <message>
        <source>弹出后无人确认，催办时限(&amp;E)</source>
        <translation>Unanswered after showing: &amp;escalate after</translation>
    </message>
    <message>
        <source>到时转给代理人、负责人，并备好可复制的催办文字。最后一天会提前。</source>
        <translation>Then it goes to deputy and leader, with words ready to be copied. Earlier on the last day.</translation>
    </message>
</context>
<context>
    <name>PolicyPreview</name>
    <message>
        <source>未来 30 天的提醒</source>
        <translation>Reminders of the next 30 days</translation>
    </message>
    <message>
        <source>共 {all} 条：新增 {added} 条，取消 {dropped} 条</source>
        <translation>{all} in all: {added} new, {dropped} dropped</translation>
    </message>
    <message>
        <source>未来 30 天没有要提醒的事项。</source>
        <translation>Nothing to be reminded of in the next 30 days.</translation>
    </message>
    <message>
        <source>另有 {count} 项已逾期，每日提醒。</source>
        <translation>Another {count} overdue, reminded of every day.</translation>
    </message>
    <message>
        <source>另有 {count} 条</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>更正后再显示未来 30 天的提醒。</source>
        <translation>The reminders of the next 30 days are shown again once this is corrected.</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>提醒类别</source>
        <translation>Kind of reminder</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>放弃修改(&amp;R)</source>
        <translation>Disca&amp;rd changes</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>提醒时点</source>
        <translation>When reminders come</translation>
    </message>
    <message>
        <source>作息与每日安排</source>
        <translation>Hours of the office</translation>
    </message>
    <message>
        <source>上班时间</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>不在此时段提醒，改为提前</source>
        <translation>Remind before this time instead</translation>
    </message>
    <message>
        <source>每日摘要</source>
        <translation>Daily digest</translation>
    </message>
    <message>
        <source>下班核对</source>
        <translation>Evening check</translation>
    </message>
    <message>
        <source>上班时间(&amp;W)</source>
        <translation>Office &amp;hours</translation>
    </message>
    <message>
        <source>催办时限按工作日的上班时间计算。</source>
        <translation>Working hours for escalation are counted within these.</translation>
    </message>
    <message>
        <source>安静时段(&amp;Q)</source>
        <translation>&amp;Quiet time</translation>
    </message>
    <message>
        <source>每个工作日(&amp;Y)</source>
        <translation>Each &amp;working day</translation>
    </message>
    <message>
        <source>已保存，尚未到期的提醒已按新规则重新排定。</source>
        <translation>Saved. Reminders that are not due yet were planned anew.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>时间正确</source>
        <translation>The time is right</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>补凭证</source>
        <translation>Add proof</translation>
    </message>
    <message>
        <source>保存凭证</source>
        <translation>Save proof</translation>
    </message>
    <message>
        <source>凭证号(&amp;N)</source>
        <translation>Proof &amp;no.</translation>
    </message>
    <message>
        <source>扫描件(&amp;F)</source>
        <translation>Scanned &amp;files</translation>
    </message>
    <message>
        <source>请填写凭证号，或选择扫描件。</source>
        <translation>Enter the proof no., or choose a scan.</translation>
    </message>
</context>
<context>
    <name>ProvisionalModel</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事项与案件</source>
        <translation>Matter and case</translation>
    </message>
    <message>
        <source>暂定届满日</source>
        <translation>Provisional last day</translation>
    </message>
    <message>
        <source>最早与最晚</source>
        <translation>Earliest and latest</translation>
    </message>
    <message>
        <source>机关与承办人</source>
        <translation>Agency and handler</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>至 {day}</source>
        <translation>To {day}</translation>
    </message>
    <message>
        <source>未定承办人</source>
        <translation>No handler yet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>提醒记录</source>
        <translation>Reminder record</translation>
    </message>
    <message>
        <source>自(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>至（含）(&amp;U)</source>
        <translation>&amp;Up to</translation>
    </message>
    <message>
        <source>全部案件在这段时间内的提醒、每次送达和催办，写成一个表格文件。</source>
        <translation>Reminders of all cases in this period, each delivery and each message by hand, as one table.</translation>
    </message>
    <message>
        <source>提醒记录 {first} 至 {last}</source>
        <translation>Reminder record {first} to {last}</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the date.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>导出提醒记录…</source>
        <translation>Export the record...</translation>
    </message>
    <message>
        <source>导出提醒记录</source>
        <translation>Export the reminder record</translation>
    </message>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting...</translation>
    </message>
    <message>
        <source>已导出到 {path}；其中 {count} 条无法读取，“错误”一栏已注明。</source>
        <translation>Exported to {path}. Entries that could not be read: {count}; they are marked in the table.</translation>
    </message>
    <message>
        <source>已导出 {count} 条到 {path}</source>
        <translation>Exported to {path}: {count}</translation>
    </message>
    <message>
        <source>没有符合条件的提醒记录，{path} 只有表头。</source>
        <translation>There is nothing to export; {path} holds the headings alone.</translation>
    </message>
</context>
<context>
    <name>RedatingList</name>
    <message>
        <source>会变化的期限</source>
        <translation>Deadlines that change</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>共 {count} 项变化，已选 {taken} 项</source>
        <translation>Changes: {count}, chosen: {taken}</translation>
    </message>
    <message>
        <source>选择一项，这里说明变化的理由。</source>
        <translation>Choose a line; the reason for the change is told here.</translation>
    </message>
    <message>
        <source>为什么变化</source>
        <translation>Why it changes</translation>
    </message>
</context>
<context>
    <name>RedatingModel</name>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>事项与案件</source>
        <translation>Matter and case</translation>
    </message>
    <message>
        <source>新届满日</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>已选</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>Not chosen</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>知道了(&amp;K)</source>
        <translation>Ac&amp;knowledge</translation>
    </message>
    <message>
        <source>稍后(&amp;L)</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>打开案件(&amp;O)</source>
        <translation>&amp;Open case</translation>
    </message>
    <message>
        <source>复制催办文字</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>已发送</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>最后期限将至，不能再推迟</source>
        <translation>Too close to the last day to be put off</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>知道了：{what}</source>
        <translation>Acknowledge: {what}</translation>
    </message>
    <message>
        <source>稍后提醒：{what}</source>
        <translation>Remind later: {what}</translation>
    </message>
    <message>
        <source>打开案件：{what}</source>
        <translation>Open case: {what}</translation>
    </message>
    <message>
        <source>复制催办文字：{what}</source>
        <translation>Copy the words: {what}</translation>
    </message>
    <message>
        <source>催办文字已发送：{what}</source>
        <translation>The words were sent: {what}</translation>
    </message>
</context>
<context>
    <name>ReminderLamp</name>
    <message>
        <source>提醒曾中断，正在恢复</source>
        <translation>Reminders had stopped and are starting again</translation>
    </message>
    <message>
        <source>提醒暂停：{why}</source>
        <translation>Reminders are held up: {why}</translation>
    </message>
    <message>
        <source>提醒记录暂时无法写入：{why}</source>
        <translation>The record of reminders cannot be written: {why}</translation>
    </message>
    <message>
        <source>无人确认的提醒未能转催办：{why}</source>
        <translation>Reminders nobody answered could not be passed on: {why}</translation>
    </message>
    <message>
        <source>提醒没有送达：弹窗、托盘和提醒窗口都没有成功</source>
        <translation>Reminders did not arrive: pop-up, tray and window all failed</translation>
    </message>
    <message>
        <source>电脑时钟可能不对，点这里核对</source>
        <translation>The clock may be wrong; click here to check</translation>
    </message>
    <message>
        <source>提醒已暂停到 {hour}</source>
        <translation>Reminders rest until {hour}</translation>
    </message>
    <message>
        <source>桌面弹窗不可用，提醒只在本程序的窗口中出现</source>
        <translation>No desktop pop-ups here; reminders appear in this program&apos;s window only</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>没有提醒。</source>
        <translation>No reminders.</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>催办 尚未发送：{whom}</source>
        <translation>To be told by hand, not sent yet: {whom}</translation>
    </message>
    <message>
        <source>催办 {time} {who} 已发送：{whom}</source>
        <translation>Told by hand {time}, sent by {who}: {whom}</translation>
    </message>
    <message>
        <source>提醒记录 {number}</source>
        <translation>Reminder record {number}</translation>
    </message>
    <message>
        <source>{what} · {level}</source>
        <translation>{what} · {level}</translation>
    </message>
    <message>
        <source>{who} 已确认</source>
        <translation>Acknowledged by {who}</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已推迟</source>
        <translation>Put off</translation>
    </message>
</context>
<context>
    <name>ReminderWindow</name>
    <message>
        <source>提醒 - 应诉期限管家</source>
        <translation>Reminders - Yingsu Deadline Keeper</translation>
    </message>
    <message>
        <source>时间正确</source>
        <translation>The time is right</translation>
    </message>
    <message>
        <source>全部知道了…(&amp;A)</source>
        <translation>Acknowledge &amp;all...</translation>
    </message>
    <message>
        <source>收起(&amp;H)</source>
        <translation>&amp;Hide</translation>
    </message>
    <message>
        <source>到期的提醒</source>
        <translation>Reminders due</translation>
    </message>
    <message>
        <source>确认已看过全部 {count} 项提醒？</source>
        <translation>Acknowledge all reminders ({count})?</translation>
    </message>
    <message>
        <source>确认后这些提醒不再出现；期限本身不变，仍须按时提交。</source>
        <translation>They will not appear again; the deadlines stay and must still be met.</translation>
    </message>
    <message>
        <source>全部知道了</source>
        <translation>Acknowledge all</translation>
    </message>
    <message>
        <source>返回逐项查看</source>
        <translation>Go back to the list</translation>
    </message>
    <message>
        <source>{count} 项提醒待处理</source>
        <translation>Reminders waiting: {count}</translation>
    </message>
    <message>
        <source>另有 {count} 项，处理后依次显示</source>
        <translation>Further reminders, shown in turn: {count}</translation>
    </message>
    <message>
        <source>按 Esc 收起；没有处理的提醒仍会保留。</source>
        <translation>Esc hides the window; reminders not dealt with stay.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>撤销登记</source>
        <translation>Reopen deadline</translation>
    </message>
    <message>
        <source>{what}（{state}）将恢复为待提交，提醒重新开始。</source>
        <translation>{what} ({state}) will be open again and its reminders start anew.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>确认所选</source>
        <translation>Confirm the chosen</translation>
    </message>
    <message>
        <source>暂定期限</source>
        <translation>Provisional deadlines</translation>
    </message>
    <message>
        <source>核对进度</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在核对在办案件</source>
        <translation>Checking running cases</translation>
    </message>
    <message>
        <source>没有暂定的期限</source>
        <translation>No provisional deadline</translation>
    </message>
    <message>
        <source>届满日涉及尚未公布的放假安排时，会列在这里，并给出最早和最晚可能的日期。</source>
        <translation>A last day that depends on days off not yet published is listed here, with the earliest and the latest day possible.</translation>
    </message>
    <message>
        <source>正在核对在办案件的期限…</source>
        <translation>Checking the deadlines of running cases...</translation>
    </message>
    <message>
        <source>已停止，只列出停止前核对过的案件。</source>
        <translation>Stopped; only cases checked before are listed.</translation>
    </message>
    <message>
        <source>没有需要确认的期限</source>
        <translation>No deadline to confirm</translation>
    </message>
    <message>
        <source>载入新的放假安排或规则文件后，与现行内容不一致的在办期限会列在这里，由你逐项确认改期或保留。</source>
        <translation>Once new days off or a rule file are loaded, open deadlines that differ from them are listed here; you confirm or keep each of them.</translation>
    </message>
    <message>
        <source>正在调整期限…</source>
        <translation>Moving deadlines...</translation>
    </message>
    <message>
        <source>确认所选 {taken} 项</source>
        <translation>Confirm the chosen: {taken}</translation>
    </message>
    <message>
        <source>确认 {taken} 项，保留 {kept} 项</source>
        <translation>Confirm {taken}, keep {kept}</translation>
    </message>
    <message>
        <source>需要确认（{count}）</source>
        <translation>To confirm ({count})</translation>
    </message>
    <message>
        <source>暂定期限（{count}）</source>
        <translation>Provisional deadlines ({count})</translation>
    </message>
    <message>
        <source>{decisions} 项需要确认，{provisional} 项暂定</source>
        <translation>To confirm: {decisions}, provisional: {provisional}</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>可行使的权利</source>
        <translation>Available rights</translation>
    </message>
    <message>
        <source>至 {day}，{left}</source>
        <translation>{day} · {left}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>工作台</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RuleBookView</name>
    <message>
        <source>规则列表</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>有效日期</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>法律文件</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>全部法律文件</source>
        <translation>All laws</translation>
    </message>
    <message>
        <source>行为人</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>全部行为人</source>
        <translation>All who act</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>全部性质</source>
        <translation>All natures</translation>
    </message>
    <message>
        <source>核对程度</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>全部核对程度</source>
        <translation>However checked</translation>
    </message>
    <message>
        <source>计算方式</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>全部计算方式</source>
        <translation>However counted</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>没有符合条件的规则</source>
        <translation>No such rule</translation>
    </message>
    <message>
        <source>换一个词，或清除筛选后再找；已失效的规定请把有效日期改为“全部版本”。</source>
        <translation>Try another word, or clear the filters; for former law choose All versions.</translation>
    </message>
    <message>
        <source>共 {rules} 条规则，列出 {shown} 个现行版本</source>
        <translation>Rules: {rules}; versions in force shown: {shown}</translation>
    </message>
    <message>
        <source>共 {rules} 条规则，列出 {shown} 个版本</source>
        <translation>Rules: {rules}; versions shown: {shown}</translation>
    </message>
    <message>
        <source>共 {rules} 条规则，列出当日有效的 {shown} 个版本</source>
        <translation>Rules: {rules}; versions in force on that day shown: {shown}</translation>
    </message>
    <message>
        <source>规则编号、名称、法律、条款、起算事由</source>
        <translation>Rule id, name, law, article, what opens it</translation>
    </message>
    <message>
        <source>搜索规则</source>
        <translation>Search rules</translation>
    </message>
    <message>
        <source>今天有效</source>
        <translation>In force today</translation>
    </message>
    <message>
        <source>指定日期有效</source>
        <translation>In force on a day</translation>
    </message>
    <message>
        <source>全部版本</source>
        <translation>All versions</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>规则详情</source>
        <translation>Details of the rule</translation>
    </message>
    <message>
        <source>在左侧选择一条规则，这里说明起算日、期间、依据和各个版本，并现场核算示例。</source>
        <translation>Choose a rule on the left: what opens it, its length, articles and versions are told here, and its examples counted at once.</translation>
    </message>
    <message>
        <source>各版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>用这条规则试算</source>
        <translation>Try this rule</translation>
    </message>
    <message>
        <source>这条规则没有可计算的期间。</source>
        <translation>This rule has no period that could be counted.</translation>
    </message>
    <message>
        <source>复制规则编号</source>
        <translation>Copy the rule id</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>行为人</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>适用案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>其他编号</source>
        <translation>Other ids</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>只列在案件页，不提醒。</source>
        <translation>Listed on the page of its case only, without reminders.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>接续于</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>其后接续</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>示例（按当前引擎现场核算）</source>
        <translation>Examples (counted now by this program)</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>后果</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>版本编号</source>
        <translation>Version id</translation>
    </message>
    <message>
        <source>{term}（{timing}）</source>
        <translation>{term} ({timing})</translation>
    </message>
    <message>
        <source>{how}，{day} 核对</source>
        <translation>{how}, checked {day}</translation>
    </message>
    <message>
        <source>{words}；手工核算为 {day}，不一致，请停用并报告。</source>
        <translation>{words}; by hand {day}. They differ: do not use it, and report it.</translation>
    </message>
    <message>
        <source>与手工核算一致</source>
        <translation>As counted by hand</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>Differs</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>规则与依据</source>
        <translation>Rule and basis</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>行为人</source>
        <translation>Who acts</translation>
    </message>
</context>
<context>
    <name>RulePicker</name>
    <message>
        <source>输入名称、编号或条文，如 答辩、67条</source>
        <translation>Name, id or article, such as answer or 67</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>列出全部规则（↓）</source>
        <translation>List all rules (↓)</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>规则与日历的各部分</source>
        <translation>Parts of rules and calendar</translation>
    </message>
    <message>
        <source>规则库</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>期限试算</source>
        <translation>Try a period</translation>
    </message>
    <message>
        <source>待复核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>载入放假安排</source>
        <translation>Load days off</translation>
    </message>
    <message>
        <source>载入规则文件</source>
        <translation>Load a rule file</translation>
    </message>
    <message>
        <source>规则与日历</source>
        <translation>Rules and calendar</translation>
    </message>
    <message>
        <source>自检</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>已载入</source>
        <translation>Loaded</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>选择文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>也可以把扫描件拖到这里；可以先登记，以后再补。</source>
        <translation>Scans can also be dropped here, or added later.</translation>
    </message>
    <message>
        <source>已选择的扫描件，按 Delete 移除</source>
        <translation>Scans chosen; Delete removes one</translation>
    </message>
    <message>
        <source>移除所选</source>
        <translation>Remove selected</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scans</translation>
    </message>
    <message>
        <source>扫描件和文档 (*.pdf *.jpg *.jpeg *.png *.ofd *.doc *.docx);;所有文件 (*)</source>
        <translation>Scans and documents (*.pdf *.jpg *.jpeg *.png *.ofd *.doc *.docx);;All files (*)</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>自检</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>正在自检</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>正在逐条核算规则里的示例…</source>
        <translation>Counting every example of the rules...</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>提醒自检</source>
        <translation>Reminder self-test</translation>
    </message>
    <message>
        <source>看到这条消息，说明弹窗可以送达。</source>
        <translation>If you can read this, pop-ups arrive.</translation>
    </message>
    <message>
        <source>应诉期限管家</source>
        <translation>Yingsu</translation>
    </message>
    <message>
        <source>可用，关闭窗口后程序留在托盘。</source>
        <translation>Available; the program stays there when its window is closed.</translation>
    </message>
    <message>
        <source>这个桌面没有托盘；关闭窗口时会改为最小化，请勿退出程序。</source>
        <translation>This desktop has no tray; closing minimises the window instead. Please do not quit.</translation>
    </message>
    <message>
        <source>系统托盘</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>已开启，登录后自动在后台提醒。</source>
        <translation>On; it reminds in the background after login.</translation>
    </message>
    <message>
        <source>未开启；电脑重启后须手动打开程序，否则不会提醒。</source>
        <translation>Off; after a restart nothing reminds until the program is opened.</translation>
    </message>
    <message>
        <source>已设置，但被系统的启动项管理关闭。</source>
        <translation>Set, but switched off in the system&apos;s list of start-up programs.</translation>
    </message>
    <message>
        <source>自启动的是另一处安装的程序。</source>
        <translation>Another copy of the program is started.</translation>
    </message>
    <message>
        <source>开机自启动</source>
        <translation>Start with the session</translation>
    </message>
    <message>
        <source>开启</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>提醒检查</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>还没有检查过到期的提醒。</source>
        <translation>Nothing was looked for yet.</translation>
    </message>
    <message>
        <source>最近一次检查：{time}</source>
        <translation>Last look: {time}</translation>
    </message>
    <message>
        <source>电脑时钟</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>运行以来没有异常的跳动。</source>
        <translation>No unusual jumps since the start.</translation>
    </message>
    <message>
        <source>时间正确</source>
        <translation>The time is right</translation>
    </message>
    <message>
        <source>由系统提供；能否弹出，以“桌面弹窗”的试发为准。</source>
        <translation>Provided by the system; a test of the pop-up shows whether it appears.</translation>
    </message>
    <message>
        <source>没有桌面会话总线，桌面弹窗不可用；提醒窗口不受影响。</source>
        <translation>There is no session bus, so pop-ups do not appear; the reminder window does.</translation>
    </message>
    <message>
        <source>通知服务正在运行。</source>
        <translation>The notification service is running.</translation>
    </message>
    <message>
        <source>通知服务没有运行，桌面弹窗可能不出现；提醒窗口不受影响。</source>
        <translation>The notification service is not running; pop-ups may not appear. The reminder window is not affected.</translation>
    </message>
    <message>
        <source>通知服务</source>
        <translation>Notification service</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>还没有自动备份；程序每天第一次运行时会备份。</source>
        <translation>No automatic backup yet; one is made at the first start of each day.</translation>
    </message>
    <message>
        <source>最近一次：{time}</source>
        <translation>The last one: {time}</translation>
    </message>
    <message>
        <source>恢复试验</source>
        <translation>Trial restore</translation>
    </message>
    <message>
        <source>本月尚未进行；程序每月自动试恢复一次备份。</source>
        <translation>Not yet this month; a backup is restored on trial once a month.</translation>
    </message>
    <message>
        <source>时区</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>电脑使用北京时间。</source>
        <translation>This computer uses the time of China.</translation>
    </message>
    <message>
        <source>电脑不在北京时间；期限和提醒仍一律按北京时间计算。</source>
        <translation>This computer does not use the time of China; deadlines and reminders do all the same.</translation>
    </message>
</context>
<context>
    <name>SelfTestView</name>
    <message>
        <source>重新检查(&amp;R)</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <source>全部试发(&amp;T)</source>
        <translation>&amp;Try all</translation>
    </message>
    <message>
        <source>程序完全打开后才能自检。</source>
        <translation>The self-test is possible once the program is open.</translation>
    </message>
    <message>
        <source>运行条件：{count} 项需要留意</source>
        <translation>Conditions: {count} to look at</translation>
    </message>
    <message>
        <source>运行条件全部正常</source>
        <translation>All conditions are fine</translation>
    </message>
    <message>
        <source>系统没有允许这项修改，请联系管理员，或在系统设置中修改。</source>
        <translation>The system did not allow this; please ask the administrator or change it in the system settings.</translation>
    </message>
    <message>
        <source>逐个渠道试发</source>
        <translation>Try every channel</translation>
    </message>
    <message>
        <source>试发与真正的提醒走同一条路；是否看到由您回答，回答记在这台电脑上。</source>
        <translation>A test takes the way of a real reminder; whether you saw it is kept on this computer.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>例如：王敏</source>
        <translation>e.g. Wang Min</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>关闭窗口后继续在后台提醒</source>
        <translation>Keep reminding after the window is closed</translation>
    </message>
    <message>
        <source>登录系统后自动在后台运行</source>
        <translation>Run in the background after logging in</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份进度</source>
        <translation>Backup progress</translation>
    </message>
    <message>
        <source>设置的各部分</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>已设置自启动，但被系统的启动项管理关闭，登录后不会运行。勾选可重新打开。</source>
        <translation>Set, but switched off in the system&apos;s list of start-up programs, so it does not run after logging in. Tick to switch it on again.</translation>
    </message>
    <message>
        <source>自启动的是另一处安装的程序。勾选可改为启动当前这一份。</source>
        <translation>Another copy of the program is started. Tick to start this one instead.</translation>
    </message>
    <message>
        <source>系统不允许修改自启动，没有更改。请联系管理员，或在系统设置中添加启动项。</source>
        <translation>The system does not allow changing start-up programs; nothing was changed. Ask your administrator, or add it in the system settings.</translation>
    </message>
    <message>
        <source>正在备份并核对…</source>
        <translation>Backing up and checking...</translation>
    </message>
    <message>
        <source>备份完成，已核对可以恢复：{path}</source>
        <translation>Backup done and checked, can be restored: {path}</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>“通用”即时生效，只保存在这台电脑上；提醒规则随案件库保存。</source>
        <translation>&quot;General&quot; takes effect at once, on this computer only; reminding is kept with the cases.</translation>
    </message>
    <message>
        <source>通用</source>
        <translation>General</translation>
    </message>
    <message>
        <source>提醒规则</source>
        <translation>Reminding</translation>
    </message>
    <message>
        <source>提醒自检</source>
        <translation>Reminder self-test</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>You</translation>
    </message>
    <message>
        <source>姓名(&amp;M)</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>记在每一次登记和修改的历史里；留空则记录系统用户名。</source>
        <translation>Stands beside every entry in the history; if empty, the system user name is used.</translation>
    </message>
    <message>
        <source>界面与窗口</source>
        <translation>Interface and window</translation>
    </message>
    <message>
        <source>语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>外观(&amp;T)</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>关闭窗口(&amp;C)</source>
        <translation>&amp;Closing the window</translation>
    </message>
    <message>
        <source>退出程序后不会再提醒。没有系统托盘的桌面上，窗口会改为最小化。</source>
        <translation>After quitting there are no reminders. On a desktop without a system tray the window is minimised instead.</translation>
    </message>
    <message>
        <source>开机自启动(&amp;S)</source>
        <translation>&amp;Start with the session</translation>
    </message>
    <message>
        <source>电脑重新启动、登录后无需手动打开程序，到期照常提醒。</source>
        <translation>After a restart and log-in reminders come without opening the program by hand.</translation>
    </message>
    <message>
        <source>数据与备份</source>
        <translation>Data and backup</translation>
    </message>
    <message>
        <source>数据文件夹(&amp;D)</source>
        <translation>&amp;Data folder</translation>
    </message>
    <message>
        <source>案件库、附件和备份都在这里，请勿放在网络共享或同步盘上。</source>
        <translation>Database, attachments and backups are here. Do not put it on a network share or in a sync folder.</translation>
    </message>
    <message>
        <source>备份(&amp;B)</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>每次备份后都会核对，确认能够恢复。</source>
        <translation>Every backup is checked to make sure that it can be restored.</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>复制文本</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>已复制，可粘贴到其他文件。</source>
        <translation>Copied; paste it into another file.</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>没有打印成功，请检查打印机后重试。</source>
        <translation>Printing failed; check the printer and try again.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>{path} 不能写入，没有保存。请换一个文件夹。</source>
        <translation>{path} cannot be written; nothing was saved. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>期限计算单</source>
        <translation>Deadline sheet</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>{what}起</source>
        <translation>{what}, from</translation>
    </message>
    <message>
        <source>{what}止</source>
        <translation>{what}, to</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>打开提醒自检</source>
        <translation>Open the reminder self-test</translation>
    </message>
    <message>
        <source>提醒正在启动</source>
        <translation>Reminders are starting</translation>
    </message>
    <message>
        <source>正在处理…</source>
        <translation>Working...</translation>
    </message>
    <message>
        <source>放假安排已载入至 {year} 年</source>
        <translation>Holiday schedule loaded up to {year}</translation>
    </message>
    <message>
        <source>提醒运行正常</source>
        <translation>Reminders are running</translation>
    </message>
    <message>
        <source>提醒已停止</source>
        <translation>Reminders have stopped</translation>
    </message>
    <message>
        <source>提醒状态：{state}</source>
        <translation>Reminders: {state}</translation>
    </message>
</context>
<context>
    <name>StatuteInput</name>
    <message>
        <source>选择规则文件…</source>
        <translation>Choose a rule file...</translation>
    </message>
    <message>
        <source>正在读取，并逐条核算示例…</source>
        <translation>Reading it, and counting every example...</translation>
    </message>
    <message>
        <source>规则文件是一部法律（法规、司法解释）的 TOML 文件，写法见贡献指南。选择后，这里列出它会新增、修改和终止哪些规则；示例不符的文件不予载入。</source>
        <translation>A rule file is one law, regulation or interpretation as TOML; the contributors&apos; guide tells how to write it. Once chosen, the rules it adds, changes and ends are listed here; a file whose examples do not come out is not loaded.</translation>
    </message>
    <message>
        <source>不改变任何规则。</source>
        <translation>It changes no rule.</translation>
    </message>
    <message>
        <source>新规则 {new} 条，有修改 {changed} 条，定有终止日 {ended} 条，不再有 {dropped} 条</source>
        <translation>New rules: {new}, changed: {changed}, ended: {ended}, dropped: {dropped}</translation>
    </message>
    <message>
        <source>规则文件（*.toml）</source>
        <translation>Rule files (*.toml)</translation>
    </message>
    <message>
        <source>选择规则文件</source>
        <translation>Choose a rule file</translation>
    </message>
    <message>
        <source>规则文件</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>尚未选择文件</source>
        <translation>No file chosen</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>中止</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>障碍</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>移除：{what}</source>
        <translation>Remove: {what}</translation>
    </message>
    <message>
        <source>中止之日</source>
        <translation>Day of suspension</translation>
    </message>
    <message>
        <source>障碍开始之日</source>
        <translation>Day the obstacle began</translation>
    </message>
    <message>
        <source>恢复之日（当日计入）</source>
        <translation>Day of resumption (it counts)</translation>
    </message>
    <message>
        <source>障碍消除之日</source>
        <translation>Day the obstacle ended</translation>
    </message>
</context>
<context>
    <name>StopRows</name>
    <message>
        <source>添加中止</source>
        <translation>Add a suspension</translation>
    </message>
    <message>
        <source>添加障碍</source>
        <translation>Add an obstacle</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>登记提交</source>
        <translation>Record filing</translation>
    </message>
    <message>
        <source>请勾选至少一份已提交的材料。</source>
        <translation>Tick at least one paper that was filed.</translation>
    </message>
    <message>
        <source>请填写提交日期。</source>
        <translation>Please enter the filing date.</translation>
    </message>
    <message>
        <source>提交日期在今天之后，请核对。</source>
        <translation>The filing date is after today; please check.</translation>
    </message>
    <message>
        <source>提交日期早于文书签收日，请核对。</source>
        <translation>The filing date is before the receipt date; please check.</translation>
    </message>
    <message>
        <source>邮戳日期(&amp;D)</source>
        <translation>Postmark &amp;date</translation>
    </message>
    <message>
        <source>提交日期(&amp;D)</source>
        <translation>Filing &amp;date</translation>
    </message>
    <message>
        <source>以邮戳日为准，期内交邮视为在期限内。</source>
        <translation>The postmark counts: what is posted within the period is in time.</translation>
    </message>
    <message>
        <source>{what}：按时，届满日前 {days} 天</source>
        <translation>{what}: on time (days to spare: {days})</translation>
    </message>
    <message>
        <source>{what}：按时，届满日当天</source>
        <translation>{what}: on time, on the last day</translation>
    </message>
    <message>
        <source>{what}：逾期 {days} 天（届满日 {due}）</source>
        <translation>{what}: late (days late: {days}; last day {due})</translation>
    </message>
    <message>
        <source>{what}：已过期限 {days} 天，法院可能不予受理</source>
        <translation>{what}: period over (days: {days}); the court may not accept it</translation>
    </message>
    <message>
        <source>；较延期前的届满日 {day} 晚 {days} 天</source>
        <translation>; days after the last day before extension ({day}): {days}</translation>
    </message>
    <message>
        <source>；晚于文书载明的 {day}</source>
        <translation>; later than {day} stated in the paper</translation>
    </message>
    <message>
        <source>{what}&#x3000;届满日 {day}</source>
        <translation>{what} · last day {day}</translation>
    </message>
    <message>
        <source>（{agency}）</source>
        <translation> ({agency})</translation>
    </message>
    <message>
        <source>提交的材料</source>
        <translation>Papers filed</translation>
    </message>
    <message>
        <source>提交方式(&amp;W)</source>
        <translation>Filing &amp;method</translation>
    </message>
    <message>
        <source>凭证号(&amp;N)</source>
        <translation>Proof &amp;no.</translation>
    </message>
    <message>
        <source>EMS 单号、平台回执号或签收单号。没有凭证时登记为“凭证待补”。</source>
        <translation>EMS, platform or hand receipt no. Without one it is recorded as &quot;Proof missing&quot;.</translation>
    </message>
    <message>
        <source>扫描件(&amp;F)</source>
        <translation>Scanned &amp;files</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>逾期列表</source>
        <translation>List of late deadlines</translation>
    </message>
    <message>
        <source>机关</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>全部机关</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>填写逾期原因</source>
        <translation>Explain lateness</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>没有逾期记录</source>
        <translation>Nothing late</translation>
    </message>
    <message>
        <source>逾期提交或逾期未提交的事项会自动列在这里，便于督办和统计。</source>
        <translation>What was filed late or is overdue appears here by itself, for supervision and statistics.</translation>
    </message>
    <message>
        <source>逾期 {all} 项：逾期提交 {filed} 项，逾期未提交 {open} 项；原因未填写或待查明 {unknown} 项</source>
        <translation>Late: {all} (filed late: {filed}, not filed: {open}); cause missing or unknown: {unknown}</translation>
    </message>
    <message>
        <source>（只列最近 {count} 项）</source>
        <translation> (only the latest {count} are listed)</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
</context>
<context>
    <name>TestWindow</name>
    <message>
        <source>提醒自检 - 应诉期限管家</source>
        <translation>Reminder self-test - Yingsu</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>这是一条测试提醒</source>
        <translation>This is a test reminder</translation>
    </message>
    <message>
        <source>看到这个窗口，说明提醒窗口可以显示在其他窗口之上。它不涉及任何案件。</source>
        <translation>If you can see this window, reminders can stand above other windows. It concerns no case.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>还没有记录。收文、送达、裁判等都会按日期排在这里。</source>
        <translation>Nothing yet. Papers, service, decisions and the like appear here by date.</translation>
    </message>
    <message>
        <source>记录事件</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>更正日期</source>
        <translation>Correct date</translation>
    </message>
    <message>
        <source>更正日期：{event}</source>
        <translation>Correct date: {event}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废：{event}</source>
        <translation>Void: {event}</translation>
    </message>
    <message>
        <source>已作废（{who}）：{reason}</source>
        <translation>Voided ({who}): {reason}</translation>
    </message>
    <message>
        <source>{event} · {agency}</source>
        <translation>{event} · {agency}</translation>
    </message>
    <message>
        <source>原定：{value}</source>
        <translation>Before: {value}</translation>
    </message>
    <message>
        <source>文号：{value}</source>
        <translation>Document no.: {value}</translation>
    </message>
    <message>
        <source>送达方式：{value}</source>
        <translation>Service method: {value}</translation>
    </message>
    <message>
        <source>电子阅知日：{value}</source>
        <translation>Read online on: {value}</translation>
    </message>
    <message>
        <source>文书载明期限：{value}</source>
        <translation>Stated last day: {value}</translation>
    </message>
    <message>
        <source>正当事由消除日：{value}</source>
        <translation>Good cause ended: {value}</translation>
    </message>
    <message>
        <source>法院指定日：{value}</source>
        <translation>Day set by court: {value}</translation>
    </message>
    <message>
        <source>开庭时间：{value}</source>
        <translation>Hearing: {value}</translation>
    </message>
    <message>
        <source>开庭地点：{value}</source>
        <translation>Place: {value}</translation>
    </message>
    <message>
        <source>提交方式：{value}</source>
        <translation>Filing method: {value}</translation>
    </message>
    <message>
        <source>凭证号：{value}</source>
        <translation>Proof no.: {value}</translation>
    </message>
    <message>
        <source>理由：{value}</source>
        <translation>Reason: {value}</translation>
    </message>
    <message>
        <source>备注：{value}</source>
        <translation>Remarks: {value}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>在办案件</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>打开在办案件列表</source>
        <translation>Open the list of open cases</translation>
    </message>
    <message>
        <source>下班核对签名后收起</source>
        <translation>Leaves when the evening check is signed</translation>
    </message>
    <message>
        <source>今日已办</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>每日摘要</source>
        <translation>Daily digest</translation>
    </message>
    <message>
        <source>下班核对</source>
        <translation>Evening check</translation>
    </message>
    <message>
        <source>{day} · 下班核对：{name} {hour} 已签</source>
        <translation>{day} · Evening check: signed by {name} at {hour}</translation>
    </message>
    <message>
        <source>从登记第一份文书开始</source>
        <translation>Start by registering the first paper</translation>
    </message>
    <message>
        <source>收到应诉通知书、答复通知书等文书后，点“收文登记”，各项期限会自动算出并提醒。</source>
        <translation>When a notice to answer or to reply arrives, press &quot;Register paper&quot;; every deadline is computed and you are reminded of it.</translation>
    </message>
    <message>
        <source>收文登记</source>
        <translation>Register paper</translation>
    </message>
    <message>
        <source>“{group}”没有待办</source>
        <translation>Nothing open in &quot;{group}&quot;</translation>
    </message>
    <message>
        <source>查看全部待办</source>
        <translation>Show everything open</translation>
    </message>
    <message>
        <source>目前没有待办的期限</source>
        <translation>No open deadlines at present</translation>
    </message>
    <message>
        <source>所有义务均已登记提交。新收到的文书请及时登记。</source>
        <translation>Every duty has been recorded as filed. Register new papers as they arrive.</translation>
    </message>
    <message>
        <source>只看“{group}”</source>
        <translation>Show only &quot;{group}&quot;</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>打开主窗口</source>
        <translation>Open main window</translation>
    </message>
    <message>
        <source>待处理的提醒</source>
        <translation>Reminders waiting</translation>
    </message>
    <message>
        <source>收文登记</source>
        <translation>Register paper</translation>
    </message>
    <message>
        <source>暂停提醒 1 小时</source>
        <translation>Rest for an hour</translation>
    </message>
    <message>
        <source>提醒自检</source>
        <translation>Reminder self-test</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>今日届满 {today} 件，待处理提醒 {waiting} 条</source>
        <translation>Due today: {today}, reminders waiting: {waiting}</translation>
    </message>
    <message>
        <source>恢复提醒（已暂停到 {hour}）</source>
        <translation>Remind again (resting until {hour})</translation>
    </message>
    <message>
        <source>应诉期限管家：今日届满 {today} 件，待处理提醒 {waiting} 条</source>
        <translation>Yingsu Deadline Keeper: due today {today}, reminders waiting {waiting}</translation>
    </message>
    <message>
        <source>应诉期限管家：提醒已暂停到 {hour}</source>
        <translation>Yingsu: reminders rest until {hour}</translation>
    </message>
    <message>
        <source>退出应诉期限管家</source>
        <translation>Quit Yingsu Deadline Keeper</translation>
    </message>
    <message>
        <source>退出后不再提醒，确定退出吗？</source>
        <translation>There will be no reminders after quitting. Quit all the same?</translation>
    </message>
    <message>
        <source>目前没有待办的期限。</source>
        <translation>No open deadlines at present.</translation>
    </message>
    <message>
        <source>继续运行</source>
        <translation>Keep running</translation>
    </message>
    <message>
        <source>应诉期限管家仍在运行</source>
        <translation>Yingsu Deadline Keeper keeps running</translation>
    </message>
    <message>
        <source>窗口已收到任务栏的托盘里，到期会继续提醒。要退出，请右键单击托盘图标。</source>
        <translation>The window is in the system tray and you will still be reminded. To quit, right-click the tray icon.</translation>
    </message>
</context>
<context>
    <name>TrialFields</name>
    <message>
        <source>按规则</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>自定长度</source>
        <translation>Own length</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>最后一日遇休息日顺延</source>
        <translation>Roll over a last day that is a day off</translation>
    </message>
    <message>
        <source>不区分</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>公告发布之日(&amp;D)</source>
        <translation>&amp;Day the public notice was published</translation>
    </message>
    <message>
        <source>{day}(&amp;D)</source>
        <translation>{day} (&amp;D)</translation>
    </message>
    <message>
        <source>起算事实发生之日(&amp;D)</source>
        <translation>&amp;Day of the fact that opens the period</translation>
    </message>
    <message>
        <source>以上面填写的日期起算，当日不计入。</source>
        <translation>Begins with the day entered above, which does not count.</translation>
    </message>
    <message>
        <source>以送达回证上的签收日期起算；收发室签收的，自签收起算。</source>
        <translation>Begins with the receipt; where the mail room stamps it, with the stamp.</translation>
    </message>
    <message>
        <source>以回执上的收件日期起算；因拒收等退回的，以退回之日为送达。</source>
        <translation>Begins with the day on the postal receipt; returned because of refusal and the like, the day of return is the day of service.</translation>
    </message>
    <message>
        <source>以到达本机关提供或确认的系统之日起算，何时阅看没有影响。</source>
        <translation>Begins with the day it reached the system that our agency gave or confirmed; when it was read does not matter.</translation>
    </message>
    <message>
        <source>法院自行查找的地址，以回复收悉或者阅知之日起算，请填写阅知日。</source>
        <translation>An address the court found by itself: begins with the reply or the reading; enter the day it was read.</translation>
    </message>
    <message>
        <source>以留置并记明情况之日起算。</source>
        <translation>Begins with the day it was left and recorded.</translation>
    </message>
    <message>
        <source>公告期满视为送达，自期满之日起算；公告期不顺延。</source>
        <translation>Service once the public notice has run out; the period begins then. The notice itself does not roll over.</translation>
    </message>
    <message>
        <source>与原期间连续计算，只在最后顺延一次。</source>
        <translation>One run with the period itself, rolled over once at the end.</translation>
    </message>
    <message>
        <source>法律没有规定这一期间可以延长；与原期间连续计算。</source>
        <translation>The law gives no extension of this period; one run with the period itself.</translation>
    </message>
    <message>
        <source>法律允许最长延长 {longest}；与原期间连续计算。</source>
        <translation>The law allows an extension of at most {longest}; one run with the period itself.</translation>
    </message>
    <message>
        <source>日历日</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>向后</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>倒推</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>不延长</source>
        <translation>No extension</translation>
    </message>
    <message>
        <source>规则(&amp;R)</source>
        <translation>&amp;Rule</translation>
    </message>
    <message>
        <source>长度(&amp;L)</source>
        <translation>&amp;Length</translation>
    </message>
    <message>
        <source>顺延(&amp;O)</source>
        <translation>R&amp;oll over</translation>
    </message>
    <message>
        <source>送达方式(&amp;S)</source>
        <translation>&amp;Service method</translation>
    </message>
    <message>
        <source>阅知日(&amp;Y)</source>
        <translation>Da&amp;y read</translation>
    </message>
    <message>
        <source>延长(&amp;E)</source>
        <translation>&amp;Extension</translation>
    </message>
    <message>
        <source>中止与障碍</source>
        <translation>Suspensions and obstacles</translation>
    </message>
</context>
<context>
    <name>TrialResultCard</name>
    <message>
        <source>{words}。</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>计算过程</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>计算方式</source>
        <translation>Kind of counting</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>届满日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>顺延前的最后一日：{day}</source>
        <translation>Last day before rolling over: {day}</translation>
    </message>
    <message>
        <source>逾期后果</source>
        <translation>Consequence of missing it</translation>
    </message>
    <message>
        <source>核对情况</source>
        <translation>How it was checked</translation>
    </message>
</context>
<context>
    <name>UndatedRow</name>
    <message>
        <source>填写日期</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>填写日期：{what}</source>
        <translation>Enter the date: {what}</translation>
    </message>
    <message>
        <source>日期待填</source>
        <translation>Waiting for a date</translation>
    </message>
    <message>
        <source>期限：{term}</source>
        <translation>Term: {term}</translation>
    </message>
</context>
<context>
    <name>UnsignedCard</name>
    <message>
        <source>现在核对</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>{day} 未做下班核对：登记办结的 {count} 项还没有核对是否确实发出。</source>
        <translation>{day}: no evening check. {count} recorded as done were not checked for having gone out.</translation>
    </message>
    <message>
        <source>昨日未做下班核对：登记办结的 {count} 项还没有核对是否确实发出。</source>
        <translation>Yesterday: no evening check. {count} recorded as done were not checked for having gone out.</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>作废事件</source>
        <translation>Void event</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废后仍保留在时间线中并注明理由；由它产生的期限和变动一并撤回。</source>
        <translation>It stays in the timeline with the reason; deadlines and changes that came from it are withdrawn.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>为什么是这一天</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>在左侧选择一项期限，这里逐日说明届满日的由来。</source>
        <translation>Choose a deadline on the left; its last day is explained here, day by day.</translation>
    </message>
    <message>
        <source>计算过程</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>期限计算单…</source>
        <translation>Deadline sheet...</translation>
    </message>
    <message>
        <source>预览后打印、存为 PDF 或复制文本</source>
        <translation>Preview, then print, save as PDF or copy as text</translation>
    </message>
    <message>
        <source>{number}. {sentence}</source>
        <translation>{number}. {sentence}</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>顺延前的届满日：{day}</source>
        <translation>Last day before rolling over: {day}</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>{confidence}，{day} 核对</source>
        <translation>{confidence}, checked {day}</translation>
    </message>
    <message>
        <source>逾期后果</source>
        <translation>Consequence of lateness</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>撤回已载入的文本</source>
        <translation>Withdraw a loaded text</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>撤回后按程序自带的内容计算；在办案件的期限不会自行变动，与之不一致的列入“待复核”。</source>
        <translation>Once withdrawn, the text of the program counts again; deadlines of running cases do not move by themselves, and those that differ are listed under To review.</translation>
    </message>
    <message>
        <source>请写明理由，理由会留在变更记录里。</source>
        <translation>Say why; the reason stays in the history.</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>暂定，放假通知尚未公布</source>
        <translation>Provisional, holiday notice not yet published</translation>
    </message>
    <message>
        <source>休</source>
        <translation>H</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>WorkCalendarPopup</name>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>{year} 年工作日历</source>
        <translation>Work calendar {year}</translation>
    </message>
</context>
<context>
    <name>YearInput</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose a file...</translation>
    </message>
    <message>
        <source>放假安排（*.toml *.txt）;;所有文件（*）</source>
        <translation>Days off (*.toml *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>选择放假安排文件</source>
        <translation>Choose a file with days off</translation>
    </message>
    <message>
        <source>在此粘贴国务院办公厅放假通知的全文，从标题到落款日期</source>
        <translation>Paste the whole holiday notice of the State Council here, from title to date</translation>
    </message>
    <message>
        <source>通知全文</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>通知全文(&amp;N)</source>
        <translation>Text of the &amp;notice</translation>
    </message>
</context>
<context>
    <name>YesNoBox</name>
    <message>
        <source>未填</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_ReasonDialog</name>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>请写明理由，理由会留在变更记录里。</source>
        <translation>State the reason; it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>暂定</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>还有 {days} 天（{working} 个工作日）</source>
        <translation>Days left: {days} ({working} working)</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>本方机关</source>
        <translation>Our agency</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>开庭</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>出庭安排</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>文书材料</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>程序性抗辩决定</source>
        <translation>Decision on an objection</translation>
    </message>
    <message>
        <source>内部编号</source>
        <translation>Internal no.</translation>
    </message>
    <message>
        <source>案件类型</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>程序审级</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>案件状态</source>
        <translation>Case status</translation>
    </message>
    <message>
        <source>本方地位</source>
        <translation>Our role</translation>
    </message>
    <message>
        <source>应诉身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>受理机关</source>
        <translation>Court or organ</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>复议机关</source>
        <translation>Reconsideration organ</translation>
    </message>
    <message>
        <source>共同被告/第三人</source>
        <translation>Other parties</translation>
    </message>
    <message>
        <source>承办机构</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>委托代理人</source>
        <translation>Counsel</translation>
    </message>
    <message>
        <source>承办法官/联系方式</source>
        <translation>Judge and contact</translation>
    </message>
    <message>
        <source>行政管理领域</source>
        <translation>Field of administration</translation>
    </message>
    <message>
        <source>行政行为种类</source>
        <translation>Kind of act</translation>
    </message>
    <message>
        <source>被诉行为</source>
        <translation>Challenged act</translation>
    </message>
    <message>
        <source>被诉行为文号</source>
        <translation>No. of the challenged act</translation>
    </message>
    <message>
        <source>案由及请求</source>
        <translation>Grounds and claim</translation>
    </message>
    <message>
        <source>衍生自</source>
        <translation>Derived from</translation>
    </message>
    <message>
        <source>是否衍生信息公开案</source>
        <translation>Arises from disclosure</translation>
    </message>
    <message>
        <source>系列案号</source>
        <translation>Series no.</translation>
    </message>
    <message>
        <source>一并民事争议</source>
        <translation>Joint civil dispute</translation>
    </message>
    <message>
        <source>附带规范性文件</source>
        <translation>Review of normative act</translation>
    </message>
    <message>
        <source>一并赔偿</source>
        <translation>Joint compensation</translation>
    </message>
    <message>
        <source>收案日期</source>
        <translation>Intake date</translation>
    </message>
    <message>
        <source>受理立案日期</source>
        <translation>Acceptance date</translation>
    </message>
    <message>
        <source>文书签收日期</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>签收日期待核对</source>
        <translation>Receipt date to be checked</translation>
    </message>
    <message>
        <source>文书送达方式</source>
        <translation>Service method</translation>
    </message>
    <message>
        <source>电子阅知日</source>
        <translation>Read online on</translation>
    </message>
    <message>
        <source>法制机构收到日</source>
        <translation>Received by legal unit</translation>
    </message>
    <message>
        <source>文书载明期限</source>
        <translation>Stated last day</translation>
    </message>
    <message>
        <source>延期举证申请日</source>
        <translation>Extension requested on</translation>
    </message>
    <message>
        <source>延期举证理由</source>
        <translation>Reason for extension</translation>
    </message>
    <message>
        <source>延期举证准许日</source>
        <translation>Extension granted on</translation>
    </message>
    <message>
        <source>正当事由消除日</source>
        <translation>Good cause ended on</translation>
    </message>
    <message>
        <source>法院指定日</source>
        <translation>Day set by the court</translation>
    </message>
    <message>
        <source>障碍消除日</source>
        <translation>Obstacle ended</translation>
    </message>
    <message>
        <source>开庭时间</source>
        <translation>Time of the hearing</translation>
    </message>
    <message>
        <source>开庭地点</source>
        <translation>Place of the hearing</translation>
    </message>
    <message>
        <source>开庭（听证）日期</source>
        <translation>Day of the hearing</translation>
    </message>
    <message>
        <source>庭审类型</source>
        <translation>Kind of hearing</translation>
    </message>
    <message>
        <source>延长天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>提交答辩（答复）日期</source>
        <translation>Answer or reply filed on</translation>
    </message>
    <message>
        <source>提交证据日期</source>
        <translation>Evidence filed on</translation>
    </message>
    <message>
        <source>提交方式</source>
        <translation>Filing method</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Filing date</translation>
    </message>
    <message>
        <source>提交凭证号</source>
        <translation>Proof no.</translation>
    </message>
    <message>
        <source>未提交说明</source>
        <translation>Why not filed</translation>
    </message>
    <message>
        <source>收到裁判文书日期</source>
        <translation>Judgment received on</translation>
    </message>
    <message>
        <source>裁判决定日期</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>裁判生效日</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>Perform by</translation>
    </message>
    <message>
        <source>履行日期</source>
        <translation>Performed on</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>结果评价</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果评价更改理由</source>
        <translation>Reason for changing the result</translation>
    </message>
    <message>
        <source>败诉（纠错）原因</source>
        <translation>Reason for loss or correction</translation>
    </message>
    <message>
        <source>归档日期</source>
        <translation>Archived on</translation>
    </message>
    <message>
        <source>原程序案号</source>
        <translation>Earlier case no.</translation>
    </message>
    <message>
        <source>适用法律版本</source>
        <translation>Version of the law applied</translation>
    </message>
    <message>
        <source>适用法律版本的理由</source>
        <translation>Reason for that version</translation>
    </message>
    <message>
        <source>建议书文号</source>
        <translation>No. of the advice</translation>
    </message>
    <message>
        <source>建议书收文日</source>
        <translation>Advice received on</translation>
    </message>
    <message>
        <source>建议书回复期限</source>
        <translation>Reply to advice due on</translation>
    </message>
    <message>
        <source>建议书回复日</source>
        <translation>Advice replied to on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>触发日</source>
        <translation>Trigger day</translation>
    </message>
    <message>
        <source>顺延前届满日</source>
        <translation>Last day before rolling over</translation>
    </message>
    <message>
        <source>届满日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>原届满日</source>
        <translation>Original last day</translation>
    </message>
    <message>
        <source>稳妥日</source>
        <translation>Careful day</translation>
    </message>
    <message>
        <source>最早届满日</source>
        <translation>Earliest last day</translation>
    </message>
    <message>
        <source>最晚届满日</source>
        <translation>Latest last day</translation>
    </message>
    <message>
        <source>期限来源</source>
        <translation>Origin of the date</translation>
    </message>
    <message>
        <source>期限性质</source>
        <translation>Nature of the deadline</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>人工填写理由</source>
        <translation>Reason for the manual date</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>结束理由</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>逾期原因</source>
        <translation>Cause of lateness</translation>
    </message>
    <message>
        <source>逾期说明</source>
        <translation>Explanation of lateness</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>负责人出庭</source>
        <translation>Head&apos;s appearance</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>就化解发言</source>
        <translation>Spoke on settlement</translation>
    </message>
    <message>
        <source>未出庭理由</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>提醒级别</source>
        <translation>Level of reminder</translation>
    </message>
    <message>
        <source>提醒时间</source>
        <translation>Time of reminder</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Put off until</translation>
    </message>
    <message>
        <source>确认人</source>
        <translation>Acknowledged by</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>程序性抗辩</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>大小（字节）</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>作废理由</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>所依据的事件已作废</source>
        <translation>the event it followed from was voided</translation>
    </message>
    <message>
        <source>撤销勾选</source>
        <translation>the tick was taken back</translation>
    </message>
    <message>
        <source>提前结束</source>
        <translation>ended early</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{field}：{new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}：{old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>数据文件夹在网络路径上，数据库可能损坏。请把数据移到本机文件夹，再用 --data-dir 打开。</source>
        <translation>The data folder is on a network path; the database may be damaged. Move the data to a folder of this computer and open it with --data-dir.</translation>
    </message>
    <message>
        <source>数据文件夹在网络磁盘上，数据库可能损坏。请把数据移到本机文件夹，再用 --data-dir 打开。</source>
        <translation>The data folder is on a network drive; the database may be damaged. Move the data to a folder of this computer and open it with --data-dir.</translation>
    </message>
    <message>
        <source>数据文件夹在同步盘里，同步可能损坏数据库。请把数据移出同步文件夹，再用 --data-dir 打开。</source>
        <translation>The data folder is in a sync folder; syncing may damage the database. Move the data out of it and open it with --data-dir.</translation>
    </message>
    <message>
        <source>载入的“{name}”没有生效，按载入前的内容计算：{fault}</source>
        <translation>The loaded &quot;{name}&quot; is not in force; the law from before it was loaded is used: {fault}</translation>
    </message>
    <message>
        <source>程序自带的 {name} 年放假安排含有更晚的通知，以程序自带的为准；载入的可以撤回。</source>
        <translation>The days off of {name} that come with the program hold a later notice, so they count; the loaded ones can be withdrawn.</translation>
    </message>
    <message>
        <source>程序自带的“{name}”核对日期更晚，目前仍按载入的文本计算；请核对后决定是否撤回。</source>
        <translation>The &quot;{name}&quot; that comes with the program was checked later; the loaded text still counts. Compare them and decide whether to withdraw it.</translation>
    </message>
    <message>
        <source>程序在 {start} 至 {end} 未运行，期间有 {count} 项提醒到期。</source>
        <translation>The program did not run from {start} to {end}; {count} reminders fell due meanwhile.</translation>
    </message>
    <message>
        <source>电脑时钟从 {start} 跳到 {end}，期间有 {count} 项提醒到期。</source>
        <translation>The clock jumped from {start} to {end}; {count} reminders fell due in between.</translation>
    </message>
    <message>
        <source>电脑时钟从 {start} 跳到 {end}，期间没有提醒到期。</source>
        <translation>The clock jumped from {start} to {end}; no reminder fell due in between.</translation>
    </message>
    <message>
        <source>电脑时钟从 {start} 拨回到 {end}，提醒已按现在的时间重新排定。</source>
        <translation>The clock was put back from {start} to {end}; reminders follow the time as it is now.</translation>
    </message>
    <message>
        <source>电脑时钟向前跳了一天以上。请核对电脑的日期；确认之前只显示提醒，不作任何标记。</source>
        <translation>The clock jumped ahead by more than a day. Please check the date of this computer; until you confirm it, reminders are shown and nothing is marked.</translation>
    </message>
    <message>
        <source>备份已于 {at} 试恢复，可以使用：{file}（{cases} 件案件）。</source>
        <translation>The backup was restored on trial on {at} and can be relied on: {file} ({cases} cases).</translation>
    </message>
    <message>
        <source>{at} 试恢复备份没有通过：{why}</source>
        <translation>Restoring a backup on trial failed on {at}: {why}</translation>
    </message>
    <message>
        <source>程序在 {start} 至 {end} 未运行，期间没有提醒到期。</source>
        <translation>The program was not running from {start} to {end}. No reminder fell due meanwhile.</translation>
    </message>
    <message>
        <source>{role}（未设置）</source>
        <translation>{role} (nobody named)</translation>
    </message>
    <message>
        <source>{name}（{role}）</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>逾时未确认，应催办：{whom}</source>
        <translation>Not answered in time; tell {whom}</translation>
    </message>
    <message>
        <source>已转 {names}</source>
        <translation>passed on to {names}</translation>
    </message>
    <message>
        <source>届满日 {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>提醒日 {day}（届满日 {due}）</source>
        <translation>Remind by {day} (last day {due})</translation>
    </message>
    <message>
        <source>今日出庭</source>
        <translation>In court today</translation>
    </message>
    <message>
        <source>出庭</source>
        <translation>In court</translation>
    </message>
    <message>
        <source>开庭日已过，请核对</source>
        <translation>The day of the hearing is over: please check</translation>
    </message>
    <message>
        <source>出庭：{kind}</source>
        <translation>In court: {kind}</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>这条提醒的内容无法读取</source>
        <translation>This reminder cannot be read</translation>
    </message>
    <message>
        <source>请打开案件核对期限；多次出现请联系维护人员。</source>
        <translation>Open the case and check its deadlines; if this happens again, ask your support staff.</translation>
    </message>
    <message>
        <source>另有 {count} 项，见提醒窗口</source>
        <translation>More in the reminder window: {count}</translation>
    </message>
    <message>
        <source>{count} 项提醒需要处理</source>
        <translation>Reminders to deal with: {count}</translation>
    </message>
    <message>
        <source>10 分钟后（{at}）</source>
        <translation>In 10 minutes ({at})</translation>
    </message>
    <message>
        <source>30 分钟后（{at}）</source>
        <translation>In 30 minutes ({at})</translation>
    </message>
    <message>
        <source>1 小时后（{at}）</source>
        <translation>In 1 hour ({at})</translation>
    </message>
    <message>
        <source>3 小时后（{at}）</source>
        <translation>In 3 hours ({at})</translation>
    </message>
    <message>
        <source>明天 9:00（{day}）</source>
        <translation>Tomorrow 9:00 ({day})</translation>
    </message>
    <message>
        <source>下一个工作日 9:00（{day}）</source>
        <translation>Next working day 9:00 ({day})</translation>
    </message>
    <message>
        <source>最后一天 9:00（{day}）</source>
        <translation>Last day 9:00 ({day})</translation>
    </message>
    <message>
        <source>{day} 为触发日（签收、送达等），当日不计入期间</source>
        <translation>{day} is the trigger day (receipt, service, etc.); it is not counted</translation>
    </message>
    <message>
        <source>{day} 起算，期间 {period}</source>
        <translation>Start day {day}; period: {period}</translation>
    </message>
    <message>
        <source>{day} 为{name}假期，不计入工作日</source>
        <translation>{day} is a day off ({name}); not counted as a working day</translation>
    </message>
    <message>
        <source>{day} 为周末，不计入工作日</source>
        <translation>{day} is on a weekend; not counted as a working day</translation>
    </message>
    <message>
        <source>{day} 为{name}调休上班日，计入工作日</source>
        <translation>{day} is a make-up working day ({name}); counted as a working day</translation>
    </message>
    <message>
        <source>到期月没有对应日，以月末日 {day} 为准</source>
        <translation>The last month has no such day; its last day {day} counts</translation>
    </message>
    <message>
        <source>延长 {number}，与原期间连续计算</source>
        <translation>Extended by {number}, counted on from the original period</translation>
    </message>
    <message>
        <source>{day} 中止，{until} 恢复，扣除 {number}（恢复当日计入）</source>
        <translation>Suspended {day}, resumed {until}: {number} not counted (the day of resumption counts)</translation>
    </message>
    <message>
        <source>{day} 中止，{until} 恢复，没有占用期间内的日子，不扣除</source>
        <translation>stopped on {day}, resumed on {until}: no day within the period was lost, nothing given back</translation>
    </message>
    <message>
        <source>{day} 至 {until} 存在障碍，扣除 {number}</source>
        <translation>Obstacle {day} to {until}: {number} not counted</translation>
    </message>
    <message>
        <source>{day} 至 {until} 存在障碍，没有占用期间内的日子，不扣除</source>
        <translation>obstacle from {day} to {until}: no day within the period was lost, nothing given back</translation>
    </message>
    <message>
        <source>期间最后一日为 {day}</source>
        <translation>The period ends on {day}</translation>
    </message>
    <message>
        <source>{day} 为{name}假期，顺延</source>
        <translation>{day} is a day off ({name}); rolls over</translation>
    </message>
    <message>
        <source>{day} 为周末，顺延</source>
        <translation>{day} is on a weekend; rolls over</translation>
    </message>
    <message>
        <source>{day} 虽逢周末，但为{name}调休上班日，不顺延</source>
        <translation>{day} is on a weekend but a make-up working day ({name}); does not roll over</translation>
    </message>
    <message>
        <source>{day} 至 {until} 的放假安排尚未公布，结果暂定</source>
        <translation>The holiday schedule for {day} to {until} is not yet published; provisional result</translation>
    </message>
    <message>
        <source>{day} 的放假安排尚未公布，结果暂定</source>
        <translation>The holiday schedule for {day} is not yet published; provisional result</translation>
    </message>
    <message>
        <source>期间届满后方可办理，最早 {day}</source>
        <translation>Possible only after the period has ended, earliest {day}</translation>
    </message>
    <message>
        <source>法院指定 {day} 届满</source>
        <translation>The court set {day} as the last day</translation>
    </message>
    <message>
        <source>应当在 {day} 届满之前完成</source>
        <translation>To be done before {day} ends</translation>
    </message>
    <message>
        <source>{day} 发布公告，经过 {number} 日，{until} 视为送达</source>
        <translation>Public notice on {day}, {number} days on, {until}, counts as service</translation>
    </message>
    <message>
        <source>届满日：{day}</source>
        <translation>Last day: {day}</translation>
    </message>
    <message>
        <source>必填，请补充。</source>
        <translation>Required; please fill in.</translation>
    </message>
    <message>
        <source>日期在今天（{today}）之后，请核对；未来日期不能登记。</source>
        <translation>The date is after today ({today}); please check. A future date cannot be registered.</translation>
    </message>
    <message>
        <source>{day} 是休息日，请核对签收章；休息日签收的，期限同样自次日起算。</source>
        <translation>{day} is a day off; check the receipt stamp. A receipt on a day off starts the period on the next day all the same.</translation>
    </message>
    <message>
        <source>{day} 距今已超过五年，请核对年份。</source>
        <translation>{day} is more than five years ago; check the year.</translation>
    </message>
    <message>
        <source>签收日期早于立案（受理）日期 {filed}，请核对。</source>
        <translation>The receipt date is before the acceptance date {filed}; please check.</translation>
    </message>
    <message>
        <source>阅知日早于送达到达日 {arrived}，请核对。</source>
        <translation>The read date is before the day of arrival {arrived}; please check.</translation>
    </message>
    <message>
        <source>法制机构收到日早于签收日期 {received}，请核对。</source>
        <translation>The legal unit&apos;s date is before the receipt date {received}; please check.</translation>
    </message>
    <message>
        <source>文书载明的期限不晚于签收日期 {received}，请核对。</source>
        <translation>The stated last day is not after the receipt date {received}; please check.</translation>
    </message>
    <message>
        <source>本案还有尚未开的庭：请选明这份传票是把它改期，还是通知另一场开庭。</source>
        <translation>A hearing of this case is still to come: please say whether this summons moves it or announces another one.</translation>
    </message>
    <message>
        <source>开庭时间早于签收日期 {received}，请核对。</source>
        <translation>The hearing is before the receipt date {received}; please check.</translation>
    </message>
    <message>
        <source>“{number}”不像法院案号，通常形如（2026）沪7101行初123号。确认无误可继续保存。</source>
        <translation>&quot;{number}&quot; does not look like a court case no. (year in brackets, court code, type, number). If it is right, save all the same.</translation>
    </message>
    <message>
        <source>受理日期 {accepted} 早于收到申请书的日期，请核对两个日期。</source>
        <translation>The acceptance date {accepted} is before the receipt of the application; check both dates.</translation>
    </message>
    <message>
        <source>作出日期晚于签收日期 {received}，请核对。</source>
        <translation>The date of the decision is after the receipt date {received}; please check.</translation>
    </message>
    <message>
        <source>已填写受理日期 {accepted}，请选择复议普通程序或简易程序。</source>
        <translation>An acceptance date {accepted} is given; choose ordinary or simple procedure.</translation>
    </message>
    <message>
        <source>已选择审理程序，请填写受理日期；尚未受理的，请选择审查补正。</source>
        <translation>A procedure is chosen, so enter the acceptance date; if not yet accepted, choose the examination stage.</translation>
    </message>
    <message>
        <source>机关“{name}”出现两次，请合并为一行。</source>
        <translation>Agency &quot;{name}&quot; appears twice; join the rows.</translation>
    </message>
    <message>
        <source>受理机关“{name}”尚未登记，保存时将询问是否新建。</source>
        <translation>Court or organ &quot;{name}&quot; is not registered; you will be asked on saving whether to create it.</translation>
    </message>
    <message>
        <source>机关“{name}”尚未登记，保存时将询问是否新建。</source>
        <translation>Agency &quot;{name}&quot; is not registered; you will be asked on saving whether to create it.</translation>
    </message>
    <message>
        <source>人员“{name}”尚未登记，保存时将询问是否新建。</source>
        <translation>Person &quot;{name}&quot; is not registered; you will be asked on saving whether to create it.</translation>
    </message>
    <message>
        <source>出现意外错误，本次操作没有保存，已写入日志。请重试；仍不成功请联系维护人员。</source>
        <translation>An unexpected error occurred; nothing was saved and it was written to the log. Try again; if it fails again, ask your support staff.</translation>
    </message>
    <message>
        <source>还有内容需要更正，请看标红的栏目。</source>
        <translation>Some fields need correction; they are marked in red.</translation>
    </message>
    <message>
        <source>机关、法院的名称不能为空，请补充。</source>
        <translation>The name of an agency or court must not be empty; please fill in.</translation>
    </message>
    <message>
        <source>找不到这条记录，可能已被作废。请刷新后重试。</source>
        <translation>This record was not found; it may have been voided. Refresh and try again.</translation>
    </message>
    <message>
        <source>没有名为“{rule}”的规则。相近的有：{similar}。</source>
        <translation>There is no rule named &quot;{rule}&quot;. Similar ones: {similar}.</translation>
    </message>
    <message>
        <source>没有名为“{rule}”的规则，请核对规则编号。</source>
        <translation>There is no rule named &quot;{rule}&quot;; check its id.</translation>
    </message>
    <message>
        <source>不能以“{basis}”作为案件依据的法律，可选：{similar}。</source>
        <translation>&quot;{basis}&quot; cannot be the law of a case. Choose from: {similar}.</translation>
    </message>
    <message>
        <source>这条记录刚被其他人修改，本次没有保存。请刷新后重新填写。</source>
        <translation>Somebody else has just changed this record; nothing was saved. Refresh and enter it again.</translation>
    </message>
    <message>
        <source>已有相同的记录，没有重复保存。请刷新后查看已有的一条。</source>
        <translation>The same record exists; it was not saved twice. Refresh to see it.</translation>
    </message>
    <message>
        <source>所引用的案件、机关或人员已不存在，本次没有保存。请刷新后重新选择。</source>
        <translation>The case, agency or person referred to no longer exists; nothing was saved. Refresh and choose again.</translation>
    </message>
    <message>
        <source>案件没有算出应有的法定期限，未保存：{rules}。请核对案件类型、审级和签收日期。</source>
        <translation>Statutory deadlines this case must have were not found, so it was not saved: {rules}. Check procedure, stage and receipt date.</translation>
    </message>
    <message>
        <source>该期限已登记为“{state}”，如需更改请先撤销登记。</source>
        <translation>This deadline is recorded as &quot;{state}&quot;; reopen it first to change that.</translation>
    </message>
    <message>
        <source>该期限由“{kind}”（{day}）办结；如有误，请在时间线作废该事件。</source>
        <translation>This deadline was closed by &quot;{kind}&quot; ({day}); if that is wrong, void the event in the timeline.</translation>
    </message>
    <message>
        <source>请至少选择一项。</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>机关“{name}”已经是该案的当事机关，没有重复追加。</source>
        <translation>The agency &quot;{name}&quot; is a party of the case already and was not joined again.</translation>
    </message>
    <message>
        <source>“{name}”尚未登记，请确认新建后再保存。</source>
        <translation>&quot;{name}&quot; is not known yet; agree to add it, then save.</translation>
    </message>
    <message>
        <source>机关“{name}”不是该案的当事机关，请核对案号或机关名称。</source>
        <translation>Agency &quot;{name}&quot; is not a party to this case; check the case no. or the name.</translation>
    </message>
    <message>
        <source>该期限还没有登记提交，不能撤销。</source>
        <translation>No filing is recorded for this deadline, so it cannot be reopened.</translation>
    </message>
    <message>
        <source>提交日期 {day} 在今天之后，请核对。</source>
        <translation>The filing date {day} is after today; please check.</translation>
    </message>
    <message>
        <source>提交日期 {day} 早于文书签收日 {trigger}，请核对。</source>
        <translation>The filing date {day} is before the receipt date {trigger}; please check.</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please state the reason.</translation>
    </message>
    <message>
        <source>有期限保留原届满日，请写明保留的理由。</source>
        <translation>Some deadlines keep their old day; say why.</translation>
    </message>
    <message>
        <source>复议决定合法性的证据只能由复议机关提交，不能由共同被告代为提交（行诉解释第一百三十五条）。</source>
        <translation>Proof that the reconsideration decision is lawful can be filed by the organ only, not by a co-defendant (Interpretation art. 135).</translation>
    </message>
    <message>
        <source>只能推迟到 {limit} 以前，请选择更早的时间。</source>
        <translation>It can only be put off until before {limit}; choose an earlier time.</translation>
    </message>
    <message>
        <source>上班时间应当早于下班时间。</source>
        <translation>Office hours have to begin before they end.</translation>
    </message>
    <message>
        <source>安静时段的起止时间相同，请更正；不需要安静时段的，请取消勾选。</source>
        <translation>The quiet time ends when it begins; please correct it, or untick it if none is wanted.</translation>
    </message>
    <message>
        <source>“{kind}”必须保留届满日上午的提醒，不能关闭。</source>
        <translation>&quot;{kind}&quot; has to keep the reminder on the morning of the last day; it cannot be switched off.</translation>
    </message>
    <message>
        <source>“{kind}”不能使用所选的提醒时点。</source>
        <translation>&quot;{kind}&quot; cannot have one of the reminder times that were chosen.</translation>
    </message>
    <message>
        <source>“{kind}”的下午提醒应当晚于上午提醒。</source>
        <translation>The afternoon reminder of &quot;{kind}&quot; has to come after the morning one.</translation>
    </message>
    <message>
        <source>“{kind}”的重复间隔应在 0 至 480 分钟之间，催办时限应在 0 至 80 个工作小时之间。</source>
        <translation>For &quot;{kind}&quot;, repeat within 0 to 480 minutes and escalate within 0 to 80 working hours.</translation>
    </message>
    <message>
        <source>请假的最后一日（{last}）早于第一日（{first}），请更正。</source>
        <translation>The last day of the absence ({last}) lies before the first one ({first}); please correct it.</translation>
    </message>
    <message>
        <source>请假的最后一日（{last}）早于今天，请核对日期。</source>
        <translation>The last day of the absence ({last}) lies before today; please check the days.</translation>
    </message>
    <message>
        <source>该人员已登记请假（{first} 至 {last}），日期有重叠。请更正日期，或先销假再登记。</source>
        <translation>This person is already away from {first} to {last}, and the days overlap. Please correct the days, or end that absence first.</translation>
    </message>
    <message>
        <source>代办人不能是请假的本人，请另选一人。</source>
        <translation>Whoever is away cannot stand in for themselves; please choose somebody else.</translation>
    </message>
    <message>
        <source>催办文字是空的，没有记录。</source>
        <translation>There is no text to send, so nothing was recorded.</translation>
    </message>
    <message>
        <source>请填写核对人的姓名，再签名。</source>
        <translation>Please enter who checked, then sign.</translation>
    </message>
    <message>
        <source>还有 {open} 项没有办理、{unverified} 项没有核对是否确实发出，没有签名。</source>
        <translation>{open} are not done and {unverified} not checked for having gone out; it was not signed.</translation>
    </message>
    <message>
        <source>请填写正当事由消除之日或法院指定的日期；事由尚未消除的，期限仍按原届满日提醒。</source>
        <translation>Enter the day the good cause ended or the day set by the court; until the cause has ended, reminders follow the original last day.</translation>
    </message>
    <message>
        <source>{day} 之前该机关还没有应提供证据的期限，不能登记延期。请核对日期和机关。</source>
        <translation>Before {day} this agency had no deadline for evidence, so no extension can be recorded. Check date and agency.</translation>
    </message>
    <message>
        <source>正当事由消除之日 {day} 早于文书签收日 {received}，请核对。</source>
        <translation>The day the good cause ended {day} is before the receipt date {received}; please check.</translation>
    </message>
    <message>
        <source>法院指定的 {day} 早于原届满日 {last_day}，延期不能缩短期限，请核对。</source>
        <translation>The day set by the court {day} is before the last day {last_day}; an extension cannot shorten a deadline. Please check.</translation>
    </message>
    <message>
        <source>该案还没有作出复议决定的期限，不能登记延长。请先登记受理。</source>
        <translation>The case has no deadline for a decision yet, so none can be extended. Record the acceptance first.</translation>
    </message>
    <message>
        <source>简易程序的三十日不能延长（行政复议法第六十二条第二款）。确需延长的，请先转为普通程序。</source>
        <translation>The thirty days of simple procedure cannot be extended (ARL art. 62(2)). Turn it into ordinary procedure first.</translation>
    </message>
    <message>
        <source>复议期限已经延长过一次，不能再次延长。</source>
        <translation>The review was extended once already; it cannot be extended again.</translation>
    </message>
    <message>
        <source>请填写延长的日数，最多 {most} 日。</source>
        <translation>Enter the days of extension, {most} at most.</translation>
    </message>
    <message>
        <source>{day} 时复议期限已于 {last_day} 届满，届满后不能再延长。请核对日期。</source>
        <translation>On {day} the review had ended already ({last_day}); it can no longer be extended. Check the date.</translation>
    </message>
    <message>
        <source>请选择法院或者文书确定的是哪一项期限。</source>
        <translation>Choose which deadline the court or the paper set.</translation>
    </message>
    <message>
        <source>请填写法院或者文书确定的日期。</source>
        <translation>Enter the day the court or the paper set.</translation>
    </message>
    <message>
        <source>{day} 早于期限起算的 {received}，请核对。</source>
        <translation>{day} is before the period began ({received}). Check the date.</translation>
    </message>
    <message>
        <source>请选择是哪一场开庭。</source>
        <translation>Please choose which hearing is meant.</translation>
    </message>
    <message>
        <source>请填写新的开庭时间。</source>
        <translation>Please fill in the new time of the hearing.</translation>
    </message>
    <message>
        <source>这场开庭已经取消。收到新的传票后，请用“收文登记”登记新的开庭。</source>
        <translation>This hearing was cancelled. When a new summons arrives, register the new hearing with &quot;Register paper&quot;.</translation>
    </message>
    <message>
        <source>这场开庭在 {last} 已有更新的通知，{day} 的通知不能再改动它。请核对日期，或者先作废时间线中较晚的一条。</source>
        <translation>This hearing was told of later, on {last}; what was told on {day} cannot change it any more. Check the date, or first void the later entry in the timeline.</translation>
    </message>
    <message>
        <source>开庭日 {day} 早于收到传票的 {received}，请核对。</source>
        <translation>The hearing on {day} is before the summons came ({received}). Check the date.</translation>
    </message>
    <message>
        <source>生效日 {day} 早于裁判（决定）日期 {decided}，请核对。</source>
        <translation>Taking effect on {day} is before the day of the decision ({decided}). Check the date.</translation>
    </message>
    <message>
        <source>{day} 之前没有收到复议申请的记录，不能登记补正通知。请先登记收到申请。</source>
        <translation>No application was recorded before {day}, so no notice to supplement can be. Record the application first.</translation>
    </message>
    <message>
        <source>{day} 之前没有补正通知的记录，不能登记收到补正材料。请先登记补正通知。</source>
        <translation>No notice to supplement was recorded before {day}, so no supplement can be. Record the notice first.</translation>
    </message>
    <message>
        <source>该案自 {day} 已登记中止或恢复，不能在此之前或恢复之前再登记中止。请核对时间线。</source>
        <translation>A suspension or resumption is recorded from {day}; no other suspension can be recorded before it or before resumption. Check the timeline.</translation>
    </message>
    <message>
        <source>请选择受理后适用复议普通程序还是简易程序。</source>
        <translation>Choose whether ordinary or simple procedure applies after acceptance.</translation>
    </message>
    <message>
        <source>还有 {count} 项期限已过届满日而没有办结，不能归档。请先登记提交或说明无需提交。</source>
        <translation>The case cannot be archived: deadlines past their last day and still open: {count}. Record the filing, or why none is required.</translation>
    </message>
    <message>
        <source>日期 {day} 在今天之后，还没有发生的事不能登记。</source>
        <translation>The date {day} is after today; what has not happened cannot be recorded.</translation>
    </message>
    <message>
        <source>请选择是哪一个机关收到的。</source>
        <translation>Choose which agency received it.</translation>
    </message>
    <message>
        <source>该案没有处于中止状态，不能登记恢复。</source>
        <translation>The case is not suspended, so no resumption can be recorded.</translation>
    </message>
    <message>
        <source>恢复日期早于中止日期 {day}，请核对。</source>
        <translation>The resumption is before the suspension on {day}; please check.</translation>
    </message>
    <message>
        <source>只有诉前调解的案件可以转为立案。</source>
        <translation>Only a case in pre-filing mediation can be converted to a filed case.</translation>
    </message>
    <message>
        <source>没有任何更正，请修改后再保存。</source>
        <translation>Nothing was corrected; change something before saving.</translation>
    </message>
    <message>
        <source>这条记录已经作废。</source>
        <translation>This record has already been voided.</translation>
    </message>
    <message>
        <source>程序已在运行，数据文件夹：{folder}。请使用已打开的窗口。</source>
        <translation>The program is already running, data folder: {folder}. Use the window that is open.</translation>
    </message>
    <message>
        <source>{folder} 是文件，不是数据文件夹。请另选一个文件夹。</source>
        <translation>{folder} is a file, not a data folder. Please choose a folder.</translation>
    </message>
    <message>
        <source>数据文件夹 {folder} 里还没有数据库。请先打开窗口登记第一件案件。</source>
        <translation>There is no database in the data folder {folder} yet. Open the window and register a first case.</translation>
    </message>
    <message>
        <source>数据库由更新的版本建立，本版本无法打开。请安装新版本后再打开，数据未作任何改动。</source>
        <translation>The database was made by a newer version and cannot be opened by this one. Install the new version; the data was not changed.</translation>
    </message>
    <message>
        <source>{file} 是其他程序的数据库，无法打开。请核对数据文件夹，该文件未作任何改动。</source>
        <translation>{file} is the database of another program and cannot be opened. Check the data folder; the file was not changed.</translation>
    </message>
    <message>
        <source>{file} 正被其他程序打开，本次没有改动。请关闭其他窗口后重试。</source>
        <translation>{file} is open in another program; nothing was changed. Close other windows and try again.</translation>
    </message>
    <message>
        <source>数据库文件已损坏，无法打开。请用 main.py restore 恢复最近的备份。</source>
        <translation>The database file is damaged and cannot be opened. Restore the latest backup with main.py restore.</translation>
    </message>
    <message>
        <source>数据库正被其他程序占用，本次没有保存。请稍后重试。</source>
        <translation>The database is in use by another program; nothing was saved. Try again later.</translation>
    </message>
    <message>
        <source>数据文件夹不可写，本次没有保存。请检查文件夹权限。</source>
        <translation>The data folder cannot be written to; nothing was saved. Check its permissions.</translation>
    </message>
    <message>
        <source>磁盘空间不足，本次没有保存。请清理磁盘后重试。</source>
        <translation>The disk is full; nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>数据库写入失败，本次没有保存。详情已写入日志。</source>
        <translation>Writing to the database failed; nothing was saved. Details are in the log.</translation>
    </message>
    <message>
        <source>数据文件夹 {folder} 在网络共享上，数据库可能损坏，已拒绝打开。请改用本机文件夹。</source>
        <translation>The data folder {folder} is on a network share; the database might be damaged, so it was not opened. Use a folder of this computer.</translation>
    </message>
    <message>
        <source>文件 {name} 无法读取，请检查文件是否存在、是否有权限。</source>
        <translation>File {name} cannot be read; check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>{name} 无法读写，本次没有完成。请检查路径是否存在、是否有权限。</source>
        <translation>{name} cannot be read or written; nothing was completed. Check that the path exists and that you may use it.</translation>
    </message>
    <message>
        <source>{file} 不是备份文件，没有覆盖。请换一个文件名或文件夹。</source>
        <translation>{file} is not a backup and was not overwritten. Choose another file name or folder.</translation>
    </message>
    <message>
        <source>文件夹 {folder} 不存在或者没有连接，没有写入。请插好移动硬盘，或者另选文件夹。</source>
        <translation>The folder {folder} does not exist or is not connected, so nothing was written. Connect the drive or choose another folder.</translation>
    </message>
    <message>
        <source>{file} 不是本程序生成的文件，没有覆盖。请把它移到别处，或者另选文件夹。</source>
        <translation>{file} was not written by this program and was not replaced. Move it elsewhere or choose another folder.</translation>
    </message>
    <message>
        <source>还没有任何备份。请在“设置”中点“立即备份”。</source>
        <translation>There is no backup yet. Press &quot;Back up now&quot; in the settings.</translation>
    </message>
    <message>
        <source>最近的备份 {file} 之后 {days} 天内的改动没有备份。请在“设置”中点“立即备份”。</source>
        <translation>Changes up to {days} days after the newest backup {file} are not backed up. Press &quot;Back up now&quot; in the settings.</translation>
    </message>
    <message>
        <source>备份 {file} 缺少 {missing} 条先前的记录，不能使用。请在“设置”中点“立即备份”。</source>
        <translation>The backup {file} lacks {missing} earlier records and cannot be relied on. Press &quot;Back up now&quot; in the settings.</translation>
    </message>
    <message>
        <source>{file} 不是本程序的备份文件，请另选一个。</source>
        <translation>{file} is not a backup of this program; choose another.</translation>
    </message>
    <message>
        <source>备份文件 {file} 已损坏，没有使用。请换用另一份备份。</source>
        <translation>Backup {file} is damaged and was not used. Use another backup.</translation>
    </message>
    <message>
        <source>现有数据（{present}）比备份（{backup}）更新，未恢复。确需恢复请加 --force；现有数据会先另存备份。</source>
        <translation>The present data ({present}) is newer than the backup ({backup}); nothing was restored. To restore all the same add --force; the present data is backed up first.</translation>
    </message>
    <message>
        <source>没有案号或内部编号为“{number}”的案件，请核对。</source>
        <translation>There is no case with the number &quot;{number}&quot;. Check it.</translation>
    </message>
    <message>
        <source>有多个案件的案号是“{number}”，请改用内部编号。</source>
        <translation>Several cases have the number &quot;{number}&quot;. Use the internal number.</translation>
    </message>
    <message>
        <source>结束日期 {last} 早于开始日期 {first}，请核对。</source>
        <translation>The end {last} is before the beginning {first}. Check the dates.</translation>
    </message>
    <message>
        <source>{file} 已经存在，没有覆盖。请换一个文件名。</source>
        <translation>{file} is there already and was not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>日期超出可计算的范围（1985 年至 2110 年），请核对日期和期间长度。</source>
        <translation>The date is outside the range that can be computed (1985 to 2110); check date and period.</translation>
    </message>
    <message>
        <source>粘贴的文字超过 {most} 字，不像放假通知。请只粘贴通知的正文，从标题到落款日期。</source>
        <translation>The pasted text has more than {most} characters and does not look like a holiday notice. Paste the notice alone, from title to date.</translation>
    </message>
    <message>
        <source>没有读出任何放假日期，没有可以载入的内容。请粘贴通知全文。</source>
        <translation>No day off was read, so there is nothing to load. Paste the whole notice.</translation>
    </message>
    <message>
        <source>这份通知调整 {year} 年的放假安排，而 {year} 年还没有载入。请先载入该年度的通知。</source>
        <translation>This notice changes the days off of {year}, but {year} is not loaded. Load the notice of that year first.</translation>
    </message>
    <message>
        <source>这份通知调整的是 {year} 年的放假安排，不是 {other} 年的。请核对年份。</source>
        <translation>This notice changes the days off of {year}, not of {other}. Check the year.</translation>
    </message>
    <message>
        <source>《{title}》已经载入，没有重复载入。</source>
        <translation>&quot;{title}&quot; is loaded already and was not loaded again.</translation>
    </message>
    <message>
        <source>“{text}”不是日期。请写成 2026-03-02 这样的形式。</source>
        <translation>&quot;{text}&quot; is not a date. Write it like 2026-03-02.</translation>
    </message>
    <message>
        <source>请选择规则，或者填写期间的长度。</source>
        <translation>Choose a rule, or enter the length of the period.</translation>
    </message>
    <message>
        <source>中止自 {start} 起，恢复之日 {resume} 应当在中止之日以后，请核对。</source>
        <translation>Suspended from {start}: the resumption {resume} must come after it. Check the dates.</translation>
    </message>
    <message>
        <source>障碍自 {start} 起，消除之日 {end} 不能早于开始之日，请核对。</source>
        <translation>Obstacle from {start}: its end {end} cannot come before it. Check the dates.</translation>
    </message>
    <message>
        <source>倒推的期间不受送达方式、延长、中止和障碍影响，请去掉这些内容。</source>
        <translation>Service, extension, suspension and obstacle do not touch a period counted back. Leave them out.</translation>
    </message>
    <message>
        <source>规则“{rule}”已包含法定延长，不能再加延长；如延长的长度不同，请改用“{base}”。</source>
        <translation>The rule &quot;{rule}&quot; holds the lawful extension already; for another one use &quot;{base}&quot;.</translation>
    </message>
    <message>
        <source>自 {since} 起施行的《{law}》文本尚未载入，不能据以计算。请先在“规则与日历”中载入该文本。</source>
        <translation>The text of {law}, in force from {since}, is not loaded, so nothing is computed from it. Load it under Rules and calendar first.</translation>
    </message>
    <message>
        <source>“{rule}”没有固定的天数（{term}），不能试算。请按文书或法院指定的日期在案件中填写。</source>
        <translation>&quot;{rule}&quot; has no fixed number of days ({term}) and cannot be tried. Enter the day set by the paper or the court in the case.</translation>
    </message>
    <message>
        <source>{file} 中载入的规则和放假安排没能读取，以下只按程序自带的规则和日历计算，请核对。</source>
        <translation>The rules and holidays loaded in {file} could not be read; what follows uses those of the program alone. Check it.</translation>
    </message>
    <message>
        <source>“{name}”与现行的内容相同，无需再次载入。</source>
        <translation>&quot;{name}&quot; is the same as what counts now; it need not be loaded again.</translation>
    </message>
    <message>
        <source>文件 {name} 过大，不像规则或放假安排，没有读取。请核对所选的文件。</source>
        <translation>The file {name} is too large for rules or holidays and was not read. Check which file you chose.</translation>
    </message>
    <message>
        <source>文件 {name} 不是文本文件，没有读取。Word、PDF 格式的通知请复制全文后粘贴。</source>
        <translation>The file {name} is no text file and was not read. Copy the text of a Word or PDF notice and paste it.</translation>
    </message>
    <message>
        <source>命令有误：{detail}。用 --help 查看说明。</source>
        <translation>Wrong command: {detail}. See --help.</translation>
    </message>
    <message>
        <source>规则没有载入。请改正该文件，或重新安装程序。</source>
        <translation> The rules were not loaded. Correct the file, or install the program again.</translation>
    </message>
    <message>
        <source>放假安排没有载入。请改正该文件，或重新安装程序。</source>
        <translation> The holiday schedule was not loaded. Correct the file, or install the program again.</translation>
    </message>
    <message>
        <source>文件夹 {file} 里没有规则文件（*.toml）。</source>
        <translation>Folder {file} holds no rule files (*.toml).</translation>
    </message>
    <message>
        <source>文件夹 {file} 里没有年度放假安排（如 2026.toml）。</source>
        <translation>Folder {file} holds no yearly holiday schedule (such as 2026.toml).</translation>
    </message>
    <message>
        <source>没有任何一年的放假安排。</source>
        <translation>There is no holiday schedule for any year.</translation>
    </message>
    <message>
        <source>{value} 年的放假安排出现两次。</source>
        <translation>The holiday schedule of {value} appears twice.</translation>
    </message>
    <message>
        <source>{place}不是 UTF-8 编码。</source>
        <translation>{place}is not UTF-8.</translation>
    </message>
    <message>
        <source>{place}不符合 TOML 格式（{value}）。</source>
        <translation>{place}is not valid TOML ({value}).</translation>
    </message>
    <message>
        <source>{place}有 {value} 字，过长，不像规则或放假安排，没有读取。</source>
        <translation>{place} has {value} characters, too many for rules or holidays; it was not read.</translation>
    </message>
    <message>
        <source>{place}为“{value}”；法律代码应为小写英文字母和数字，如 apl、reg26。</source>
        <translation>{place} is &quot;{value}&quot;; the code of a law is made of small letters and digits, such as apl or reg26.</translation>
    </message>
    <message>
        <source>{place}与载入时的内容不符，可能已损坏。</source>
        <translation>{place} is not what was loaded; it may be damaged.</translation>
    </message>
    <message>
        <source>{place}缺少案件必有的法定期限（{value}），载入后会漏算，不能使用。</source>
        <translation>{place} lacks a deadline every case needs ({value}); cases would lose it, so it cannot be used.</translation>
    </message>
    <message>
        <source>{place}早于程序自带的该年度最新通知（{value}），无需载入。</source>
        <translation>{place} is older than the latest notice of that year in the program ({value}); it need not be loaded.</translation>
    </message>
    <message>
        <source>{place}与已载入的年度不相连，请先载入 {value} 年。</source>
        <translation>{place} does not join the years loaded; load {value} first.</translation>
    </message>
    <message>
        <source>{place}缺少内容。</source>
        <translation>{place}is missing.</translation>
    </message>
    <message>
        <source>{place}的内容类型不对：{value}。</source>
        <translation>{place}has a value of the wrong type: {value}.</translation>
    </message>
    <message>
        <source>{place}不能为空。</source>
        <translation>{place}must not be empty.</translation>
    </message>
    <message>
        <source>{place}是不认识的栏目，可能拼写有误。</source>
        <translation>{place}is not a known field; it may be misspelt.</translation>
    </message>
    <message>
        <source>{place}的取值“{value}”不认识。</source>
        <translation>{place}has the unknown value &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>{place}的取值“{value}”重复。</source>
        <translation>{place}has the value &quot;{value}&quot; twice.</translation>
    </message>
    <message>
        <source>{place}与另一条规则的编号重复。</source>
        <translation>{place}has the id of another rule.</translation>
    </message>
    <message>
        <source>{place}与另一个版本的编号“{value}”重复。</source>
        <translation>{place}has the id &quot;{value}&quot; of another version.</translation>
    </message>
    <message>
        <source>{place}写的是“{value}”，与文件名所指的法律不一致。</source>
        <translation>{place}says &quot;{value}&quot;, which is not the law its file is named after.</translation>
    </message>
    <message>
        <source>{place}引用的法律“{value}”没有对应的规则文件。</source>
        <translation>{place}cites the law &quot;{value}&quot;, for which there is no rule file.</translation>
    </message>
    <message>
        <source>{place}（{value}）与前一版本的施行期间重叠。</source>
        <translation>{place}({value}) overlaps the time the previous version is in force.</translation>
    </message>
    <message>
        <source>{place}（{value}）早于施行之日。</source>
        <translation>{place}({value}) is before the day of entry into force.</translation>
    </message>
    <message>
        <source>{place}（{value}）超出该法律的施行期间。</source>
        <translation>{place}({value}) is outside the time the law is in force.</translation>
    </message>
    <message>
        <source>{place}（{value}）不在该版本的施行期间内。</source>
        <translation>{place}({value}) is outside the time that version is in force.</translation>
    </message>
    <message>
        <source>{place}为 {value}，期间长度至少为 1。</source>
        <translation>{place}is {value}; a period must be at least 1.</translation>
    </message>
    <message>
        <source>{place}只能用于向后计算的期间，不能用于倒推的期间。</source>
        <translation>{place}is for periods counted forward, not for periods counted back.</translation>
    </message>
    <message>
        <source>{place}“{value}”已是另一条规则的编号或别名。</source>
        <translation>{place} &quot;{value}&quot; is the id or other id of another rule already.</translation>
    </message>
    <message>
        <source>{place}所指的规则“{value}”不存在。</source>
        <translation>{place} names the rule &quot;{value}&quot;, which is not there.</translation>
    </message>
    <message>
        <source>{place}指向“{value}”，规则之间首尾相接，无法起算。</source>
        <translation>{place} leads to &quot;{value}&quot; in a circle, so nothing begins.</translation>
    </message>
    <message>
        <source>{place}写有期间，而该版本标明文本缺失。</source>
        <translation>{place} has a period, but the version says its text is missing.</translation>
    </message>
    <message>
        <source>{place}写有算例，而该版本没有可计算的期间。</source>
        <translation>{place} has examples, but the version has no period to count.</translation>
    </message>
    <message>
        <source>{place}写的是 {value}，实际算得 {computed}。</source>
        <translation>{place}says {value}, but {computed} was computed.</translation>
    </message>
    <message>
        <source>{place}为 {value}，与文件名的年份不一致。</source>
        <translation>{place}is {value}, which is not the year of the file name.</translation>
    </message>
    <message>
        <source>{place}为 {value}，不是可用的年份。</source>
        <translation>{place}is {value}, which is not a usable year.</translation>
    </message>
    <message>
        <source>{place}“{value}”不是网址。</source>
        <translation>{place}&quot;{value}&quot; is not a web address.</translation>
    </message>
    <message>
        <source>{place}中的 {value} 不属于该年度的放假安排。</source>
        <translation>{place}names {value}, which is not of the schedule of that year.</translation>
    </message>
    <message>
        <source>{place}中的 {value} 既列为放假日，又列为上班日。</source>
        <translation>{place}lists {value} both as a day off and as a working day.</translation>
    </message>
    <message>
        <source>{place}中的 {value} 重复列出。</source>
        <translation>{place}lists {value} twice.</translation>
    </message>
    <message>
        <source>{place}中的 {value} 不是周六或周日，不能是调休上班日。</source>
        <translation>{place}names {value}, which is no Saturday or Sunday and cannot be a make-up working day.</translation>
    </message>
    <message>
        <source>文件 {file} </source>
        <translation>File {file} </translation>
    </message>
    <message>
        <source>文件 {file} 的 {field} </source>
        <translation>File {file}, field {field} </translation>
    </message>
    <message>
        <source>文件 {file} 中规则 {rule} </source>
        <translation>File {file}, rule {rule} </translation>
    </message>
    <message>
        <source>文件 {file} 中规则 {rule} 的 {field} </source>
        <translation>File {file}, rule {rule}, field {field} </translation>
    </message>
    <message>
        <source>{day} 至 {until} 为{name}，顺延</source>
        <translation>{day} to {until}: {name}; rolls over</translation>
    </message>
    <message>
        <source>{day} 至 {until} 为{name}，不计入工作日</source>
        <translation>{day} to {until}: {name}; not counted as working days</translation>
    </message>
    <message>
        <source>{name}假期</source>
        <translation>days off ({name})</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>已过期 {days} 天</source>
        <translation>Days expired: {days}</translation>
    </message>
    <message>
        <source>（{notice}）</source>
        <translation> ({notice})</translation>
    </message>
    <message>
        <source>行政诉讼</source>
        <translation>Litigation</translation>
    </message>
    <message>
        <source>行政复议</source>
        <translation>Reconsideration</translation>
    </message>
    <message>
        <source>行政赔偿申请</source>
        <translation>Compensation claim</translation>
    </message>
    <message>
        <source>检察监督</source>
        <translation>Procuratorial supervision</translation>
    </message>
    <message>
        <source>司法检察建议</source>
        <translation>Judicial or procuratorial advice</translation>
    </message>
    <message>
        <source>非诉执行</source>
        <translation>Enforcement of acts</translation>
    </message>
    <message>
        <source>诉前调解</source>
        <translation>Pre-filing mediation</translation>
    </message>
    <message>
        <source>一审普通</source>
        <translation>1st inst. ordinary</translation>
    </message>
    <message>
        <source>一审简易</source>
        <translation>1st inst. summary</translation>
    </message>
    <message>
        <source>重审一审</source>
        <translation>1st inst. on remand</translation>
    </message>
    <message>
        <source>二审</source>
        <translation>2nd instance</translation>
    </message>
    <message>
        <source>管辖异议上诉</source>
        <translation>Jurisdiction appeal</translation>
    </message>
    <message>
        <source>再审审查</source>
        <translation>Retrial review</translation>
    </message>
    <message>
        <source>再审</source>
        <translation>Retrial</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>审查补正</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>复议普通程序</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>复议简易程序</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>裁判结果监督</source>
        <translation>Supervision of judgment</translation>
    </message>
    <message>
        <source>审判执行监督</source>
        <translation>Supervision of trial or enforcement</translation>
    </message>
    <message>
        <source>行政违法行为监督</source>
        <translation>Supervision of unlawful acts</translation>
    </message>
    <message>
        <source>公益诉讼诉前建议</source>
        <translation>Advice before public interest suit</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>被告</source>
        <translation>Defendant</translation>
    </message>
    <message>
        <source>上诉人</source>
        <translation>Appellant</translation>
    </message>
    <message>
        <source>被上诉人</source>
        <translation>Appellee</translation>
    </message>
    <message>
        <source>原审被告</source>
        <translation>Original defendant</translation>
    </message>
    <message>
        <source>再审申请人</source>
        <translation>Retrial applicant</translation>
    </message>
    <message>
        <source>再审被申请人</source>
        <translation>Retrial respondent</translation>
    </message>
    <message>
        <source>第三人</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>申请执行人</source>
        <translation>Enforcement applicant</translation>
    </message>
    <message>
        <source>被执行人</source>
        <translation>Party enforced against</translation>
    </message>
    <message>
        <source>被申请人</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>其他当事人</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>监督申请人</source>
        <translation>Supervision applicant</translation>
    </message>
    <message>
        <source>被建议单位</source>
        <translation>Advised body</translation>
    </message>
    <message>
        <source>赔偿义务机关</source>
        <translation>Compensating organ</translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>单独被告</source>
        <translation>Sole defendant</translation>
    </message>
    <message>
        <source>原行为机关（共同被告）</source>
        <translation>Original organ (co-defendant)</translation>
    </message>
    <message>
        <source>复议机关（维持·共同被告）</source>
        <translation>Reconsideration organ, upheld (co-defendant)</translation>
    </message>
    <message>
        <source>复议机关（单独被告）</source>
        <translation>Reconsideration organ (sole defendant)</translation>
    </message>
    <message>
        <source>其他共同被告</source>
        <translation>Other co-defendant</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已审结</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>公安</source>
        <translation>Public security</translation>
    </message>
    <message>
        <source>市场监管</source>
        <translation>Market regulation</translation>
    </message>
    <message>
        <source>规划资源</source>
        <translation>Planning and resources</translation>
    </message>
    <message>
        <source>房屋征收补偿</source>
        <translation>Expropriation of housing</translation>
    </message>
    <message>
        <source>城管执法</source>
        <translation>Urban enforcement</translation>
    </message>
    <message>
        <source>人力资源社会保障</source>
        <translation>Labour and social security</translation>
    </message>
    <message>
        <source>生态环境</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>卫生健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>民政</source>
        <translation>Civil affairs</translation>
    </message>
    <message>
        <source>交通</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>农业农村</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>税务</source>
        <translation>Taxation</translation>
    </message>
    <message>
        <source>政府信息公开</source>
        <translation>Information disclosure</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>行政处罚</source>
        <translation>Administrative penalty</translation>
    </message>
    <message>
        <source>行政强制措施</source>
        <translation>Coercive measure</translation>
    </message>
    <message>
        <source>行政强制执行</source>
        <translation>Coercive enforcement</translation>
    </message>
    <message>
        <source>行政征收征用</source>
        <translation>Expropriation or requisition</translation>
    </message>
    <message>
        <source>行政许可</source>
        <translation>Licensing</translation>
    </message>
    <message>
        <source>行政确认</source>
        <translation>Administrative confirmation</translation>
    </message>
    <message>
        <source>行政裁决</source>
        <translation>Administrative adjudication</translation>
    </message>
    <message>
        <source>行政协议</source>
        <translation>Administrative agreement</translation>
    </message>
    <message>
        <source>举报投诉处理</source>
        <translation>Handling of a complaint</translation>
    </message>
    <message>
        <source>不履行法定职责</source>
        <translation>Failure to perform a duty</translation>
    </message>
    <message>
        <source>行政赔偿补偿</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation>Direct service</translation>
    </message>
    <message>
        <source>邮寄送达</source>
        <translation>Service by mail</translation>
    </message>
    <message>
        <source>电子送达</source>
        <translation>Electronic service</translation>
    </message>
    <message>
        <source>电子送达（法院查找的地址）</source>
        <translation>Electronic (address found by the court)</translation>
    </message>
    <message>
        <source>留置送达</source>
        <translation>Service by leaving</translation>
    </message>
    <message>
        <source>公告送达</source>
        <translation>Service by public notice</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>邮寄（EMS）</source>
        <translation>By mail (EMS)</translation>
    </message>
    <message>
        <source>网上平台</source>
        <translation>Online platform</translation>
    </message>
    <message>
        <source>机要</source>
        <translation>Confidential mail</translation>
    </message>
    <message>
        <source>由共同被告提交</source>
        <translation>Filed by co-defendant</translation>
    </message>
    <message>
        <source>撤诉或终结无需提交</source>
        <translation>Withdrawn or terminated, not required</translation>
    </message>
    <message>
        <source>其他原因无需提交</source>
        <translation>Not required for another reason</translation>
    </message>
    <message>
        <source>答辩状</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>证据、依据</source>
        <translation>evidence, legal basis</translation>
    </message>
    <message>
        <source>书面答复及证据、依据</source>
        <translation>written reply and evidence</translation>
    </message>
    <message>
        <source>延期提供证据申请</source>
        <translation>request for extension (evidence)</translation>
    </message>
    <message>
        <source>管辖异议</source>
        <translation>objection to jurisdiction</translation>
    </message>
    <message>
        <source>上诉状</source>
        <translation>appeal</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>written opinion</translation>
    </message>
    <message>
        <source>受理审查</source>
        <translation>examination for acceptance</translation>
    </message>
    <message>
        <source>申请书副本（发送被申请人）</source>
        <translation>copy of the application (to the respondent)</translation>
    </message>
    <message>
        <source>复议决定</source>
        <translation>reconsideration decision</translation>
    </message>
    <message>
        <source>书面回复</source>
        <translation>written reply</translation>
    </message>
    <message>
        <source>复议决定合法性的证据</source>
        <translation>proof of the reconsideration decision</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>收案登记</source>
        <translation>Case taken in</translation>
    </message>
    <message>
        <source>收到复议申请</source>
        <translation>Application for reconsideration received</translation>
    </message>
    <message>
        <source>受理（立案）</source>
        <translation>Acceptance (filing)</translation>
    </message>
    <message>
        <source>签收文书</source>
        <translation>Paper received</translation>
    </message>
    <message>
        <source>进入诉前调解</source>
        <translation>Pre-filing mediation opened</translation>
    </message>
    <message>
        <source>调解转立案</source>
        <translation>Case filed after mediation</translation>
    </message>
    <message>
        <source>简易程序转普通程序</source>
        <translation>Converted to ordinary procedure</translation>
    </message>
    <message>
        <source>收到传票</source>
        <translation>Summons received</translation>
    </message>
    <message>
        <source>开庭改期</source>
        <translation>Hearing moved</translation>
    </message>
    <message>
        <source>开庭取消</source>
        <translation>Hearing cancelled</translation>
    </message>
    <message>
        <source>申请延期提供证据</source>
        <translation>Request extension for evidence</translation>
    </message>
    <message>
        <source>准许延期提供证据</source>
        <translation>Extension for evidence granted</translation>
    </message>
    <message>
        <source>不准延期提供证据</source>
        <translation>Extension for evidence refused</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Resumption</translation>
    </message>
    <message>
        <source>发送申请书副本</source>
        <translation>Send copy of the application</translation>
    </message>
    <message>
        <source>提交材料</source>
        <translation>Papers filed</translation>
    </message>
    <message>
        <source>登记无需提交</source>
        <translation>Filing not required</translation>
    </message>
    <message>
        <source>开庭审理</source>
        <translation>Hearing held</translation>
    </message>
    <message>
        <source>收到判决书</source>
        <translation>Judgment received</translation>
    </message>
    <message>
        <source>收到裁定书</source>
        <translation>Ruling received</translation>
    </message>
    <message>
        <source>作出裁判（决定）</source>
        <translation>Judgment or decision made</translation>
    </message>
    <message>
        <source>裁判生效</source>
        <translation>Judgment effective</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archiving</translation>
    </message>
    <message>
        <source>其他记录</source>
        <translation>Other note</translation>
    </message>
    <message>
        <source>确定期限</source>
        <translation>Term set</translation>
    </message>
    <message>
        <source>延长复议审理期限</source>
        <translation>Review extended</translation>
    </message>
    <message>
        <source>补正通知送达</source>
        <translation>Notice to supplement served</translation>
    </message>
    <message>
        <source>收到补正材料</source>
        <translation>Supplement received</translation>
    </message>
    <message>
        <source>不可抗力等障碍</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>追加当事人</source>
        <translation>Party joined</translation>
    </message>
    <message>
        <source>对方知道行政行为</source>
        <translation>Other side knew of the act</translation>
    </message>
    <message>
        <source>作出行政行为</source>
        <translation>Act made</translation>
    </message>
    <message>
        <source>对方申请复议</source>
        <translation>Other side applied for reconsideration</translation>
    </message>
    <message>
        <source>对方提起诉讼</source>
        <translation>Other side sued</translation>
    </message>
    <message>
        <source>催告书送达</source>
        <translation>Demand served</translation>
    </message>
    <message>
        <source>提出规范性文件附带审查</source>
        <translation>Normative document raised</translation>
    </message>
    <message>
        <source>收到规范性文件答复通知</source>
        <translation>Notice about a normative document received</translation>
    </message>
    <message>
        <source>收到行政复议意见书</source>
        <translation>Reconsideration opinion received</translation>
    </message>
    <message>
        <source>作出赔偿决定</source>
        <translation>Compensation decided</translation>
    </message>
    <message>
        <source>收到赔偿费用支付申请</source>
        <translation>Request for payment received</translation>
    </message>
    <message>
        <source>责令重新作出行政行为</source>
        <translation>Redo of the act ordered</translation>
    </message>
    <message>
        <source>对方收到复议决定书</source>
        <translation>Other side received the reconsideration decision</translation>
    </message>
    <message>
        <source>申请再审</source>
        <translation>Retrial applied for</translation>
    </message>
    <message>
        <source>其他起算事实</source>
        <translation>Another fact</translation>
    </message>
    <message>
        <source>被诉机关（被申请人）</source>
        <translation>Agency (defendant, respondent)</translation>
    </message>
    <message>
        <source>人民法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>原告（申请人）</source>
        <translation>Claimant (applicant)</translation>
    </message>
    <message>
        <source>各方当事人</source>
        <translation>Any party</translation>
    </message>
    <message>
        <source>人民检察院</source>
        <translation>Procuratorate</translation>
    </message>
    <message>
        <source>权利人</source>
        <translation>Holder of the right</translation>
    </message>
    <message>
        <source>其他机关</source>
        <translation>Another authority</translation>
    </message>
    <message>
        <source>两处原文互校一致</source>
        <translation>Two texts compared</translation>
    </message>
    <message>
        <source>已读全文</source>
        <translation>Read in full</translation>
    </message>
    <message>
        <source>仅见摘录</source>
        <translation>Excerpt only</translation>
    </message>
    <message>
        <source>未核对原文</source>
        <translation>Text not verified</translation>
    </message>
    <message>
        <source>按期间计算</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>由人填写日期</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>文本缺失</source>
        <translation>Text missing</translation>
    </message>
    <message>
        <source>超过起诉（申请）期限</source>
        <translation>Out of time</translation>
    </message>
    <message>
        <source>未经复议前置</source>
        <translation>Reconsideration first</translation>
    </message>
    <message>
        <source>重复起诉</source>
        <translation>Repeated suit</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>不提出</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>看来成立</source>
        <translation>Looks founded</translation>
    </message>
    <message>
        <source>看来不成立</source>
        <translation>Looks unfounded</translation>
    </message>
    <message>
        <source>不能判断</source>
        <translation>Cannot be told</translation>
    </message>
    <message>
        <source>义务</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>权利</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>对方与法院期限</source>
        <translation>Deadline of others</translation>
    </message>
    <message>
        <source>依法计算</source>
        <translation>Computed by law</translation>
    </message>
    <message>
        <source>法院指定</source>
        <translation>Set by the court</translation>
    </message>
    <message>
        <source>人工填写</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>待提交</source>
        <translation>To be filed</translation>
    </message>
    <message>
        <source>规范性文件答复通知书</source>
        <translation>Notice about a normative document</translation>
    </message>
    <message>
        <source>行政复议意见书</source>
        <translation>Reconsideration opinion</translation>
    </message>
    <message>
        <source>行政赔偿申请书</source>
        <translation>Claim for compensation</translation>
    </message>
    <message>
        <source>本机关决定送达回证</source>
        <translation>Receipt of our own decision</translation>
    </message>
    <message>
        <source>年度放假安排</source>
        <translation>Days off of a year</translation>
    </message>
    <message>
        <source>规则文件</source>
        <translation>Rule file</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>日期不变</source>
        <translation>Day unchanged</translation>
    </message>
    <message>
        <source>重新评判</source>
        <translation>Judged anew</translation>
    </message>
    <message>
        <source>新规则</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>有修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>定有终止日</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>不再有</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>起算日改变</source>
        <translation>Another first day</translation>
    </message>
    <message>
        <source>适用的规则改变</source>
        <translation>Another rule</translation>
    </message>
    <message>
        <source>延长期限</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>中止或者耽误的期间改变</source>
        <translation>Other days suspended or lost</translation>
    </message>
    <message>
        <source>文书载明期限改变</source>
        <translation>Stated term changed</translation>
    </message>
    <message>
        <source>稳妥日改变</source>
        <translation>Careful day changed</translation>
    </message>
    <message>
        <source>放假安排改变</source>
        <translation>Days off changed</translation>
    </message>
    <message>
        <source>提交日期更正</source>
        <translation>Filing day corrected</translation>
    </message>
    <message>
        <source>中止中</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>无需提交</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>人员变动</source>
        <translation>Change of staff</translation>
    </message>
    <message>
        <source>内部衔接不畅</source>
        <translation>Poor handover</translation>
    </message>
    <message>
        <source>证据收集困难</source>
        <translation>Evidence hard to collect</translation>
    </message>
    <message>
        <source>收文登记迟延</source>
        <translation>Paper registered late</translation>
    </message>
    <message>
        <source>电子送达未及时查看</source>
        <translation>Electronic service not read in time</translation>
    </message>
    <message>
        <source>待查明</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>驳回诉讼请求</source>
        <translation>Claim dismissed</translation>
    </message>
    <message>
        <source>驳回起诉</source>
        <translation>Suit dismissed</translation>
    </message>
    <message>
        <source>不予立案</source>
        <translation>Not filed by the court</translation>
    </message>
    <message>
        <source>准许撤诉</source>
        <translation>Withdrawal permitted</translation>
    </message>
    <message>
        <source>按撤诉处理</source>
        <translation>Deemed withdrawn</translation>
    </message>
    <message>
        <source>改变行为后撤诉</source>
        <translation>Withdrawn after the act was changed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Quashed</translation>
    </message>
    <message>
        <source>部分撤销</source>
        <translation>Partly quashed</translation>
    </message>
    <message>
        <source>撤销并责令重作</source>
        <translation>Quashed, to be redone</translation>
    </message>
    <message>
        <source>责令履行</source>
        <translation>Ordered to perform</translation>
    </message>
    <message>
        <source>给付</source>
        <translation>Ordered to pay</translation>
    </message>
    <message>
        <source>责令采取补救措施</source>
        <translation>Remedial measures ordered</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Varied</translation>
    </message>
    <message>
        <source>确认违法</source>
        <translation>Declared unlawful</translation>
    </message>
    <message>
        <source>确认无效</source>
        <translation>Declared void</translation>
    </message>
    <message>
        <source>责令赔偿补偿</source>
        <translation>Compensation ordered</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>终结</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>移送管辖</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>维持原判</source>
        <translation>Judgment upheld</translation>
    </message>
    <message>
        <source>驳回上诉维持原裁定</source>
        <translation>Appeal dismissed, ruling upheld</translation>
    </message>
    <message>
        <source>改判</source>
        <translation>Judgment reversed</translation>
    </message>
    <message>
        <source>撤销原裁定指令审理</source>
        <translation>Ruling quashed, trial ordered</translation>
    </message>
    <message>
        <source>发回重审</source>
        <translation>Remanded</translation>
    </message>
    <message>
        <source>准许撤回上诉</source>
        <translation>Withdrawal of appeal permitted</translation>
    </message>
    <message>
        <source>按撤回上诉处理</source>
        <translation>Appeal deemed withdrawn</translation>
    </message>
    <message>
        <source>驳回再审申请</source>
        <translation>Retrial application dismissed</translation>
    </message>
    <message>
        <source>撤回再审申请</source>
        <translation>Retrial application withdrawn</translation>
    </message>
    <message>
        <source>指令再审</source>
        <translation>Retrial ordered</translation>
    </message>
    <message>
        <source>提审</source>
        <translation>Taken up by the higher court</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>驳回复议请求</source>
        <translation>Reconsideration claim dismissed</translation>
    </message>
    <message>
        <source>驳回复议申请</source>
        <translation>Reconsideration application dismissed</translation>
    </message>
    <message>
        <source>责令赔偿补偿返还</source>
        <translation>Compensation or return ordered</translation>
    </message>
    <message>
        <source>行政协议决定</source>
        <translation>Decision on an administrative agreement</translation>
    </message>
    <message>
        <source>复议调解</source>
        <translation>Mediated in reconsideration</translation>
    </message>
    <message>
        <source>和解撤回</source>
        <translation>Settled and withdrawn</translation>
    </message>
    <message>
        <source>被申请人改变行为后撤回</source>
        <translation>Withdrawn after the respondent changed the act</translation>
    </message>
    <message>
        <source>申请人撤回</source>
        <translation>Withdrawn by the claimant</translation>
    </message>
    <message>
        <source>其他终止</source>
        <translation>Otherwise terminated</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>视为放弃（逾期未补正）</source>
        <translation>Deemed abandoned (not corrected in time)</translation>
    </message>
    <message>
        <source>告知转送其他机关</source>
        <translation>Referred to another organ</translation>
    </message>
    <message>
        <source>受理前化解</source>
        <translation>Settled before acceptance</translation>
    </message>
    <message>
        <source>检察不予受理</source>
        <translation>Not accepted by the procuratorate</translation>
    </message>
    <message>
        <source>不支持监督申请</source>
        <translation>Supervision application not supported</translation>
    </message>
    <message>
        <source>提出检察建议</source>
        <translation>Procuratorial advice given</translation>
    </message>
    <message>
        <source>再审检察建议</source>
        <translation>Procuratorial advice for retrial</translation>
    </message>
    <message>
        <source>提请抗诉</source>
        <translation>Protest requested</translation>
    </message>
    <message>
        <source>提出抗诉</source>
        <translation>Protest lodged</translation>
    </message>
    <message>
        <source>终结审查</source>
        <translation>Review terminated</translation>
    </message>
    <message>
        <source>跟进监督</source>
        <translation>Follow-up supervision</translation>
    </message>
    <message>
        <source>胜诉</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>败诉</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>部分败诉</source>
        <translation>Partly lost</translation>
    </message>
    <message>
        <source>未纠错</source>
        <translation>Not corrected</translation>
    </message>
    <message>
        <source>纠错</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>主要证据不足</source>
        <translation>Insufficient evidence</translation>
    </message>
    <message>
        <source>适用依据错误</source>
        <translation>Wrong legal basis</translation>
    </message>
    <message>
        <source>违反法定程序</source>
        <translation>Breach of procedure</translation>
    </message>
    <message>
        <source>超越职权</source>
        <translation>Excess of power</translation>
    </message>
    <message>
        <source>滥用职权</source>
        <translation>Abuse of power</translation>
    </message>
    <message>
        <source>明显不当</source>
        <translation>Clearly improper</translation>
    </message>
    <message>
        <source>程序轻微违法</source>
        <translation>Minor breach of procedure</translation>
    </message>
    <message>
        <source>未按期举证</source>
        <translation>Evidence not filed in time</translation>
    </message>
    <message>
        <source>开庭（含线上）</source>
        <translation>Court hearing</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>Reconsideration hearing</translation>
    </message>
    <message>
        <source>询问</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>证据交换</source>
        <translation>Exchange of evidence</translation>
    </message>
    <message>
        <source>庭前会议</source>
        <translation>Pre-trial conference</translation>
    </message>
    <message>
        <source>已出庭</source>
        <translation>Appeared</translation>
    </message>
    <message>
        <source>未出庭</source>
        <translation>Did not appear</translation>
    </message>
    <message>
        <source>未开庭</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>不可抗力</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>意外事件</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>需要履行他人不能代替的公务</source>
        <translation>Official duty nobody else can perform</translation>
    </message>
    <message>
        <source>其他正当事由</source>
        <translation>Other good cause</translation>
    </message>
    <message>
        <source>无正当理由</source>
        <translation>No good reason</translation>
    </message>
    <message>
        <source>政府</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Subdistrict or town</translation>
    </message>
    <message>
        <source>上级机关</source>
        <translation>Higher organ</translation>
    </message>
    <message>
        <source>法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>检察院</source>
        <translation>Procuratorate</translation>
    </message>
    <message>
        <source>正职</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>副职</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>分管负责人</source>
        <translation>Head in charge</translation>
    </message>
    <message>
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>应诉通知书（起诉状副本）</source>
        <translation>Notice to answer (complaint)</translation>
    </message>
    <message>
        <source>答复通知书（复议申请书副本）</source>
        <translation>Notice to reply (application)</translation>
    </message>
    <message>
        <source>上诉状副本</source>
        <translation>Copy of the appeal</translation>
    </message>
    <message>
        <source>传票、开庭通知</source>
        <translation>Summons, notice of hearing</translation>
    </message>
    <message>
        <source>判决书</source>
        <translation>Judgment</translation>
    </message>
    <message>
        <source>裁定书</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>再审申请书副本</source>
        <translation>Copy of the retrial application</translation>
    </message>
    <message>
        <source>诉前调解通知</source>
        <translation>Notice of pre-filing mediation</translation>
    </message>
    <message>
        <source>复议申请书（本机关为复议机关）</source>
        <translation>Application (we are the organ)</translation>
    </message>
    <message>
        <source>复议决定书</source>
        <translation>Reconsideration decision</translation>
    </message>
    <message>
        <source>检察建议书</source>
        <translation>Procuratorial advice</translation>
    </message>
    <message>
        <source>司法建议书</source>
        <translation>Judicial advice</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今日届满</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>7 日内</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>已过期未行使</source>
        <translation>Lapsed unused</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>逾期提交</source>
        <translation>Filed late</translation>
    </message>
    <message>
        <source>7 日内届满</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>无待办期限</source>
        <translation>No open deadline</translation>
    </message>
    <message>
        <source>可能遗漏</source>
        <translation>Possibly forgotten</translation>
    </message>
    <message>
        <source>登记当日</source>
        <translation>On registration</translation>
    </message>
    <message>
        <source>届满前 15 个工作日</source>
        <translation>15 working days before</translation>
    </message>
    <message>
        <source>届满前 10 个工作日</source>
        <translation>10 working days before</translation>
    </message>
    <message>
        <source>届满前 7 个工作日</source>
        <translation>7 working days before</translation>
    </message>
    <message>
        <source>届满前 5 个工作日</source>
        <translation>5 working days before</translation>
    </message>
    <message>
        <source>届满前 3 个工作日</source>
        <translation>3 working days before</translation>
    </message>
    <message>
        <source>届满前 2 个工作日</source>
        <translation>2 working days before</translation>
    </message>
    <message>
        <source>届满前 1 个工作日</source>
        <translation>1 working day before</translation>
    </message>
    <message>
        <source>届满日上午</source>
        <translation>Morning of the last day</translation>
    </message>
    <message>
        <source>届满日下午</source>
        <translation>Afternoon of the last day</translation>
    </message>
    <message>
        <source>届满日下班前 4 小时</source>
        <translation>Last day, 4 hours before closing</translation>
    </message>
    <message>
        <source>届满日下班前 2 小时</source>
        <translation>Last day, 2 hours before closing</translation>
    </message>
    <message>
        <source>届满日下班前 1 小时</source>
        <translation>Last day, 1 hour before closing</translation>
    </message>
    <message>
        <source>逾期每日提醒</source>
        <translation>Daily while overdue</translation>
    </message>
    <message>
        <source>开庭前 5 个工作日</source>
        <translation>5 working days before the hearing</translation>
    </message>
    <message>
        <source>开庭前 3 个工作日</source>
        <translation>3 working days before the hearing</translation>
    </message>
    <message>
        <source>开庭前 2 个工作日</source>
        <translation>2 working days before the hearing</translation>
    </message>
    <message>
        <source>开庭前 1 个工作日</source>
        <translation>1 working day before the hearing</translation>
    </message>
    <message>
        <source>开庭前 4 小时</source>
        <translation>4 hours before the hearing</translation>
    </message>
    <message>
        <source>开庭前 2 小时</source>
        <translation>2 hours before the hearing</translation>
    </message>
    <message>
        <source>开庭前 1 小时</source>
        <translation>1 hour before the hearing</translation>
    </message>
    <message>
        <source>待提醒</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>已弹出</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>已看到</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>逾时未确认，已转催办</source>
        <translation>Not answered in time; others are to be told</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>已由新的提醒取代</source>
        <translation>Replaced by a new reminder</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>没有系统托盘</source>
        <translation>no system tray</translation>
    </message>
    <message>
        <source>没有安装 notify-send</source>
        <translation>notify-send is not installed</translation>
    </message>
    <message>
        <source>没有通知服务</source>
        <translation>no notification service</translation>
    </message>
    <message>
        <source>10 秒内没有回应</source>
        <translation>no answer within 10 seconds</translation>
    </message>
    <message>
        <source>前一条弹窗还没有回应</source>
        <translation>the pop-up before it has not answered yet</translation>
    </message>
    <message>
        <source>发送失败</source>
        <translation>sending failed</translation>
    </message>
    <message>
        <source>法定义务与法院指定期限</source>
        <translation>Statutory and court-fixed duties</translation>
    </message>
    <message>
        <source>复议机关作出决定</source>
        <translation>The organ&apos;s reconsideration decision</translation>
    </message>
    <message>
        <source>答复司法建议、检察建议</source>
        <translation>Replies to suggestions</translation>
    </message>
    <message>
        <source>上诉</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>其他需要决定是否行使的权利</source>
        <translation>Other rights worth deciding</translation>
    </message>
    <message>
        <source>开庭、听证</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>内部节点</source>
        <translation>Internal steps</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>程序未运行</source>
        <translation>Program not running</translation>
    </message>
    <message>
        <source>电脑时钟被拨快</source>
        <translation>Clock put forward</translation>
    </message>
    <message>
        <source>电脑时钟被拨慢</source>
        <translation>Clock put back</translation>
    </message>
    <message>
        <source>每日摘要</source>
        <translation>Daily digest</translation>
    </message>
    <message>
        <source>下班核对</source>
        <translation>Evening check</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>转法制机构</source>
        <translation>Passed to the legal unit</translation>
    </message>
    <message>
        <source>确定承办人</source>
        <translation>Handler assigned</translation>
    </message>
    <message>
        <source>材料收齐</source>
        <translation>Material collected</translation>
    </message>
    <message>
        <source>完成初稿</source>
        <translation>First draft</translation>
    </message>
    <message>
        <source>法制审核</source>
        <translation>Legal review</translation>
    </message>
    <message>
        <source>签批用印</source>
        <translation>Signed and sealed</translation>
    </message>
    <message>
        <source>提交并留证</source>
        <translation>Filed, proof kept</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>元旦</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>春节</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>清明节</source>
        <translation>Qingming Festival</translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>端午节</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>中秋节</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>抗战胜利70周年纪念日</source>
        <translation>70th Victory Day</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>已逾期 {days} 天</source>
        <translation>Days overdue: {days}</translation>
    </message>
    <message>
        <source>今天届满</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>已过提醒日 {days} 天</source>
        <translation>Past its reminder day (days: {days})</translation>
    </message>
    <message>
        <source>{length} 日</source>
        <translation>{length} days</translation>
    </message>
    <message>
        <source>{length} 个工作日</source>
        <translation>{length} working days</translation>
    </message>
    <message>
        <source>{length} 个月</source>
        <translation>{length} months</translation>
    </message>
    <message>
        <source>{length} 年</source>
        <translation>{length} years</translation>
    </message>
    <message>
        <source>该日之前</source>
        <translation>before that day</translation>
    </message>
    <message>
        <source>{period}（倒推）</source>
        <translation>{period} (counted back)</translation>
    </message>
    <message>
        <source>《{law}》{articles}</source>
        <translation>{law} {articles}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>提出管辖异议</source>
        <translation>Object to jurisdiction</translation>
    </message>
    <message>
        <source>提起上诉</source>
        <translation>File an appeal</translation>
    </message>
    <message>
        <source>完成受理审查</source>
        <translation>Examine for acceptance</translation>
    </message>
    <message>
        <source>作出复议决定</source>
        <translation>Decide the reconsideration</translation>
    </message>
    <message>
        <source>提交{papers}</source>
        <translation>File {papers}</translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>延期前为 {day}</source>
        <translation>before extension {day}</translation>
    </message>
    <message>
        <source>末日 {day} 休息，顺延</source>
        <translation>rolled from {day}</translation>
    </message>
    <message>
        <source>文书载明 {day}</source>
        <translation>stated in the paper {day}</translation>
    </message>
    <message>
        <source>{period}（日历日）</source>
        <translation>{period} (calendar days)</translation>
    </message>
    <message>
        <source>暂定：涉及的放假安排尚未公布，公布后复核。</source>
        <translation>Provisional: the holiday schedule is not yet published; to be reviewed once it is.</translation>
    </message>
    <message>
        <source>暂定：放假安排尚未公布，届满日最早 {first}，最晚 {last}，公布后复核。</source>
        <translation>Provisional: the holiday schedule is not yet published; the last day lies between {first} and {last}, to be reviewed once it is.</translation>
    </message>
    <message>
        <source>稳妥日 {day}：从严理解，“几日前”应当留足整日，比 {due} 早；提醒按较早的一日。</source>
        <translation>Careful day {day}: read strictly, the days before must be whole days, which is earlier than {due}; reminders follow the earlier day.</translation>
    </message>
    <message>
        <source>稳妥日 {day}：新旧《行政复议法》没有规定如何衔接，按另一部计算为此日，比 {due} 早；提醒按较早的一日。</source>
        <translation>Careful day {day}: the two Reconsideration Laws have no rule for the change; by the other one it is this day, earlier than {due}; reminders follow the earlier day.</translation>
    </message>
    <message>
        <source>稳妥日 {day}：期间的算法另有一种理解，比 {due} 早；提醒按较早的一日。</source>
        <translation>Careful day {day}: the period can be read another way, which is earlier than {due}; reminders follow the earlier day.</translation>
    </message>
    <message>
        <source>{day} 已申请延期，尚未准许，原届满日 {due} 仍有效。</source>
        <translation>Extension asked for on {day} and not granted yet: the last day {due} still counts.</translation>
    </message>
    <message>
        <source>由法院（文书）指定，不随计算变动：{why}</source>
        <translation>Set by the court or the paper, not moved by counting: {why}</translation>
    </message>
    <message>
        <source>人工填写，不随计算变动：{why}</source>
        <translation>Entered by hand, not moved by counting: {why}</translation>
    </message>
    <message>
        <source>保留原日期的理由：{why}</source>
        <translation>Why the old day was kept: {why}</translation>
    </message>
    <message>
        <source>由法院（文书）指定，不随计算变动。</source>
        <translation>Set by the court or the paper, not moved by counting.</translation>
    </message>
    <message>
        <source>人工填写，不随计算变动。</source>
        <translation>Entered by hand, not moved by counting.</translation>
    </message>
    <message>
        <source>延期（变动）前的届满日 {day}</source>
        <translation>Last day before the extension or change: {day}</translation>
    </message>
    <message>
        <source>法定届满日 {due}，文书载明 {stated}，提醒按较早的一日。</source>
        <translation>Statutory last day {due}, stated in the paper {stated}; reminders follow the earlier one.</translation>
    </message>
    <message>
        <source>现有规则中已没有这一条，日期按原规则保留。</source>
        <translation>The rules in force no longer have this one; the day is kept as it was counted.</translation>
    </message>
    <message>
        <source>未核对原文：规则凭记忆录入，使用前请对照正式文本。</source>
        <translation>Text not verified: entered from memory. Compare it with the official text before use.</translation>
    </message>
    <message>
        <source>仅见摘录：规则只核对过摘录，使用前请对照正式文本。</source>
        <translation>Excerpt only: compare it with the official text before use.</translation>
    </message>
    <message>
        <source>稳妥日 {day}</source>
        <translation>Careful day {day}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{why}：{reason}</source>
        <translation>{why}: {reason}</translation>
    </message>
    <message>
        <source>{who} {hour} 登记</source>
        <translation>recorded by {who} at {hour}</translation>
    </message>
    <message>
        <source>缺凭证：没有凭证号，也没有扫描件</source>
        <translation>No proof: neither a number nor a scan</translation>
    </message>
    <message>
        <source>凭证：有扫描件</source>
        <translation>Proof: scan</translation>
    </message>
    <message>
        <source>凭证号 {number}，有扫描件</source>
        <translation>Proof no. {number}, with scan</translation>
    </message>
    <message>
        <source>凭证号 {number}，未附扫描件</source>
        <translation>Proof no. {number}, without scan</translation>
    </message>
    <message>
        <source>已核对确实发出</source>
        <translation>Checked: it really went out</translation>
    </message>
    <message>
        <source>已核对共同被告确已提交</source>
        <translation>Checked: the co-defendant really filed it</translation>
    </message>
    <message>
        <source>已核对确实无需提交</source>
        <translation>Checked: it really need not be filed</translation>
    </message>
    <message>
        <source>已逾期 {count} 项</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>今日届满 {count} 项</source>
        <translation>{count} due today</translation>
    </message>
    <message>
        <source>今后 7 日内届满 {count} 项</source>
        <translation>{count} due within 7 days</translation>
    </message>
    <message>
        <source>今日开庭 {count} 场</source>
        <translation>{count} hearings today</translation>
    </message>
    <message>
        <source>即将届满的权利 {count} 项</source>
        <translation>{count} rights about to lapse</translation>
    </message>
    <message>
        <source>内部节点 {count} 个</source>
        <translation>{count} internal steps</translation>
    </message>
    <message>
        <source>今日不在岗 {count} 人</source>
        <translation>{count} away today</translation>
    </message>
    <message>
        <source>{parts}。</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{hour} {kind}</source>
        <translation>{hour} {kind}</translation>
    </message>
    <message>
        <source>未定出庭负责人</source>
        <translation>No head named yet</translation>
    </message>
    <message>
        <source>出庭负责人：{heads}</source>
        <translation>Head to appear: {heads}</translation>
    </message>
    <message>
        <source>{case}：{tasks}</source>
        <translation>{case}: {tasks}</translation>
    </message>
    <message>
        <source>至 {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{name}（至 {day}，未另行指定代理人）</source>
        <translation>{name} (until {day}, no deputy of their own named)</translation>
    </message>
    <message>
        <source>{name}（至 {day}，代理人 {deputy}）</source>
        <translation>{name} (until {day}, stand-in {deputy})</translation>
    </message>
    <message>
        <source>{step} {day}（压缩）</source>
        <translation>{step} {day} (pressed together)</translation>
    </message>
    <message>
        <source>{step} {day}</source>
        <translation>{step} {day}</translation>
    </message>
    <message>
        <source>届满未办 {count} 项</source>
        <translation>{count} due and not done</translation>
    </message>
    <message>
        <source>今日已办 {count} 项待核对</source>
        <translation>{count} done today to be checked</translation>
    </message>
    <message>
        <source>下一个工作日前届满 {count} 项</source>
        <translation>{count} due before the next working day</translation>
    </message>
    <message>
        <source>明日届满</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>至 {day} 届满</source>
        <translation>Due until {day}</translation>
    </message>
    <message>
        <source>{task}：{reason}</source>
        <translation>{task}: {reason}</translation>
    </message>
    <message>
        <source>逾期 {days} 天</source>
        <translation>Days late: {days}</translation>
    </message>
    <message>
        <source>按时提交</source>
        <translation>Filed on time</translation>
    </message>
    <message>
        <source>按时完成</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>逾期未提交</source>
        <translation>Overdue, not filed</translation>
    </message>
    <message>
        <source>逾期未完成</source>
        <translation>Overdue, not done</translation>
    </message>
    <message>
        <source>待办理</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>由共同被告完成</source>
        <translation>Done by a co-defendant</translation>
    </message>
    <message>
        <source>无需办理</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>{claimants} 诉 {act}</source>
        <translation>{claimants} re {act}</translation>
    </message>
    <message>
        <source>{claimants} 不服 {act}</source>
        <translation>{claimants} re {act}</translation>
    </message>
    <message>
        <source>{when} · {kind}</source>
        <translation>{when} · {kind}</translation>
    </message>
    <message>
        <source>{role}：{agency}</source>
        <translation>{role}: {agency}</translation>
    </message>
    <message>
        <source>{title}（{number}）</source>
        <translation>{title} ({number})</translation>
    </message>
    <message>
        <source>{title}（{number}，文号未核对）</source>
        <translation>{title} ({number}, number not verified)</translation>
    </message>
    <message>
        <source>{days}，共 {count} 天</source>
        <translation>{days}; days: {count}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{year} 年的放假通知尚未载入，全年各日均未确认：暂以周一至周五为工作日，扣除法定节假日；据此算出的届满日均为暂定。</source>
        <translation>The notice for {year} is not loaded, so no day of it is confirmed: Monday to Friday less the statutory holidays stand in, and every last day that rests on them is provisional.</translation>
    </message>
    <message>
        <source>12 月 29 日至 31 日待 {year} 年的放假通知确认：该通知可能调整这三天。</source>
        <translation>29 to 31 December wait for the notice for {year}, which may change them.</translation>
    </message>
    <message>
        <source>{year} 年：工作日 {worked} 天，放假 {off} 天，调休上班 {makeup} 天</source>
        <translation>{year}: working days {worked}, days off {off}, make-up working days {makeup}</translation>
    </message>
    <message>
        <source>{year} 年（未公布）：推算工作日 {worked} 天，法定节假日 {off} 天</source>
        <translation>{year} (not published): working days by reckoning {worked}, statutory holidays {off}</translation>
    </message>
    <message>
        <source>起算日由 {trigger_was} 改为 {trigger}。</source>
        <translation>The first day changes from {trigger_was} to {trigger}.</translation>
    </message>
    <message>
        <source>适用的规则由“{rule_was}”改为“{rule}”。</source>
        <translation>The rule changes from &quot;{rule_was}&quot; to &quot;{rule}&quot;.</translation>
    </message>
    <message>
        <source>延期（延长）后届满日为 {due}。</source>
        <translation>With the extension the last day is {due}.</translation>
    </message>
    <message>
        <source>中止、障碍期间扣除的天数有变化。</source>
        <translation>Other days are left out for suspension or obstacle.</translation>
    </message>
    <message>
        <source>改为法院（文书）指定的 {due}。</source>
        <translation>Now set by the court or the paper: {due}.</translation>
    </message>
    <message>
        <source>文书载明的期限改为 {stated}。</source>
        <translation>The paper now states {stated}.</translation>
    </message>
    <message>
        <source>稳妥日改为 {careful}。</source>
        <translation>The careful day is now {careful}.</translation>
    </message>
    <message>
        <source>放假安排有变化。</source>
        <translation>Days off changed.</translation>
    </message>
    <message>
        <source>提交日期由 {submitted_was} 改为 {submitted}。</source>
        <translation>The filing day changes from {submitted_was} to {submitted}.</translation>
    </message>
    <message>
        <source>不再延期（延长）。</source>
        <translation>No longer extended.</translation>
    </message>
    <message>
        <source>不再由法院（文书）指定。</source>
        <translation>No longer set by the court or the paper.</translation>
    </message>
    <message>
        <source>文书不再载明期限。</source>
        <translation>The paper no longer states a term.</translation>
    </message>
    <message>
        <source>不再有稳妥日。</source>
        <translation>No careful day any more.</translation>
    </message>
    <message>
        <source>提交日期不再成立。</source>
        <translation>The filing day no longer holds.</translation>
    </message>
    <message>
        <source>现在：{reason}。</source>
        <translation>Now: {reason}.</translation>
    </message>
    <message>
        <source>已届满</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>{day} 提出，晚于期限最后一日。</source>
        <translation>Brought on {day}, after the last day.</translation>
    </message>
    <message>
        <source>{day} 提出，在期限之内。</source>
        <translation>Brought on {day}, in time.</translation>
    </message>
    <message>
        <source>{day} 提出，晚于一般期限；但如果行政机关没有告知起诉（申请）期限，自知道行政行为内容之日起一年内仍可提出。请核对是否已经告知。</source>
        <translation>Brought on {day}, after the ordinary period; but where the agency did not tell the claimant of the period, it can be brought within a year of knowing the act. Check whether it was told.</translation>
    </message>
    <message>
        <source>按现有日期（{day}）看已超过期限，但起诉（申请）的实际日期可能更早，或者属于不动产案件而适用二十年期限，请核对后判断。</source>
        <translation>By the day known ({day}) it is late, but the actual day of the suit (application) may be earlier, or the case concerns real estate, where the limit is twenty years; check before deciding.</translation>
    </message>
    <message>
        <source>日期不全，还不能判断。</source>
        <translation>Dates are missing; nothing can be said yet.</translation>
    </message>
    <message>
        <source>本案已经过行政复议。</source>
        <translation>The claim has been through reconsideration.</translation>
    </message>
    <message>
        <source>此类行为应当先申请行政复议（行政复议法第二十三条），本案没有登记复议情况。</source>
        <translation>Such an act goes to reconsideration first (ARL art. 23), and none is recorded in this case.</translation>
    </message>
    <message>
        <source>当场作出的行政处罚、政府信息不予公开等应当先申请行政复议（行政复议法第二十三条），请核对本案是否属于这些情形。</source>
        <translation>On-the-spot penalties, refusals to disclose and some others go to reconsideration first (ARL art. 23). Check whether this is one of them.</translation>
    </message>
    <message>
        <source>此类行为不以行政复议为起诉的前提。</source>
        <translation>Such an act can be sued over without reconsideration.</translation>
    </message>
    <message>
        <source>同一原告对同一文号的行为另有诉讼：{serials}。请核对诉讼请求是否相同。</source>
        <translation>The same claimant has other suits over an act of the same number: {serials}. Check whether they claim the same.</translation>
    </message>
    <message>
        <source>没有登记同一原告对同一文号行为的其他诉讼。</source>
        <translation>No other suit of the same claimant over an act of that number is recorded.</translation>
    </message>
    <message>
        <source>没有填写被诉行为的文号，不能查找是否重复起诉。</source>
        <translation>The number of the act is missing, so repeated suits cannot be looked for.</translation>
    </message>
    <message>
        <source>认为受诉法院没有管辖权的，应在期限之内提出管辖异议。</source>
        <translation>Whoever thinks that the court has no jurisdiction has to object within the period.</translation>
    </message>
    <message>
        <source>发回重审的案件不再审查管辖异议（行诉解释第十一条第一项）。</source>
        <translation>After remand an objection to jurisdiction is not examined (Interpretation art. 11, item 1).</translation>
    </message>
    <message>
        <source>还没有登记起诉状副本的签收日期，不能计算管辖异议的期限。</source>
        <translation>The receipt of the complaint is not recorded, so the period for the objection cannot be counted.</translation>
    </message>
    <message>
        <source>原告（申请人）知道行政行为的日期</source>
        <translation>the day the claimant (applicant) knew of the act</translation>
    </message>
    <message>
        <source>作出行政行为的日期</source>
        <translation>the day the act was made</translation>
    </message>
    <message>
        <source>对方收到复议决定书的日期</source>
        <translation>the day the other side received the reconsideration decision</translation>
    </message>
    <message>
        <source>原告提起诉讼的日期</source>
        <translation>the day the claimant sued</translation>
    </message>
    <message>
        <source>申请人申请复议的日期</source>
        <translation>the day of the application for reconsideration</translation>
    </message>
    <message>
        <source>起诉状副本的签收日期</source>
        <translation>the day the complaint was received</translation>
    </message>
    <message>
        <source>尚未登记：{facts}。</source>
        <translation>Not recorded yet: {facts}.</translation>
    </message>
    <message>
        <source>{title}：自 {trigger} 起，至 {last_day} 届满（{law}）。</source>
        <translation>{title}: from {trigger}, last day {last_day} ({law}).</translation>
    </message>
    <message>
        <source>{title}：自 {trigger} 起，至 {last_day} 届满，暂定（{law}）。</source>
        <translation>{title}: from {trigger}, last day {last_day}, provisional ({law}).</translation>
    </message>
    <message>
        <source>收到文书</source>
        <translation>Papers received</translation>
    </message>
    <message>
        <source>期限变化</source>
        <translation>Changes of a period</translation>
    </message>
    <message>
        <source>程序进展</source>
        <translation>Course of the case</translation>
    </message>
    <message>
        <source>对方与事实</source>
        <translation>Other side and facts</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>签收文书会起算期限。以收发室签收章的日期为准。</source>
        <translation>A served paper opens periods. The day of the mail-room stamp counts.</translation>
    </message>
    <message>
        <source>自收到判决书起算上诉期限。</source>
        <translation>Receipt of the judgment opens the period to appeal.</translation>
    </message>
    <message>
        <source>自收到裁定书起算上诉（复议）期限。</source>
        <translation>Receipt of the ruling opens the period to appeal or ask for review.</translation>
    </message>
    <message>
        <source>制定机关收到书面通知之日，起算书面答复期限。</source>
        <translation>The day the maker received the notice; its written reply is due from then.</translation>
    </message>
    <message>
        <source>自收到行政复议意见书起算报告办理情况的期限。</source>
        <translation>Receipt of the opinion opens the period to report.</translation>
    </message>
    <message>
        <source>自收到支付申请起算向财政部门申请支付的期限。</source>
        <translation>Receipt of the request opens the period to ask the treasury for payment.</translation>
    </message>
    <message>
        <source>法院指定或文书载明的期限：选择是哪一项，填写届满日。指定的日期不随计算变动，也不因休息日顺延。</source>
        <translation>A term set by the court or stated in a paper: choose which one, and enter its last day. Such a day is not moved by counting, and does not roll over a day off.</translation>
    </message>
    <message>
        <source>仅为申请：法院准许之前，原届满日照常有效，提醒照常进行。</source>
        <translation>Only asked for: until the court grants it, the old last day counts and reminders go on.</translation>
    </message>
    <message>
        <source>只延长举证期限，答辩期限不变。填写正当事由消除之日（自该日起 15 日）或法院指定的日期，两者都填的以较早的为准。</source>
        <translation>Extends the evidence only, not the answer. Enter the day the good cause ended (15 days from then) or the day set by the court; of both the earlier counts.</translation>
    </message>
    <message>
        <source>不准延期：申请到此结束，原届满日不变。</source>
        <translation>Refused: the request ends here, and the last day stays.</translation>
    </message>
    <message>
        <source>复议普通程序情况复杂的，经行政复议机构负责人批准可延长不超过 30 日，与原期限连续计算，并书面告知当事人；简易程序不能延长。</source>
        <translation>Ordinary procedure, complicated case, approved by the head of the reconsideration office: at most 30 days, in one run with the period, told to the parties in writing. Simple procedure cannot be extended.</translation>
    </message>
    <message>
        <source>审理中止，复议决定期限停止计算；答辩、举证期限不因此停止。</source>
        <translation>The review stands still, and so does the period for the decision; answer and evidence go on.</translation>
    </message>
    <message>
        <source>审理恢复，扣除中止的天数继续计算。</source>
        <translation>The review goes on; the days of suspension are left out.</translation>
    </message>
    <message>
        <source>不可抗力或其他正当理由。对方受阻的，其申请（起诉）期限扣除该段时间；本机关受阻的，应在障碍消除后十日内申请顺延，由法院决定，期限不自动变动。</source>
        <translation>Force majeure or another good reason. For the other side its period to apply or sue stands still; our agency has to ask the court within ten days after it ended, and nothing moves by itself.</translation>
    </message>
    <message>
        <source>受理之日起算发送副本和作出复议决定的期限。</source>
        <translation>Acceptance opens the periods for sending the copy and for the decision.</translation>
    </message>
    <message>
        <source>申请人收到补正通知之日；审查期限到此结束，起算申请人补正期限。</source>
        <translation>The day the applicant received the notice: the examination ends and the supplement is due from then.</translation>
    </message>
    <message>
        <source>收到补正材料之日，重新起算审查期限。</source>
        <translation>The day the supplement came in; the examination begins anew.</translation>
    </message>
    <message>
        <source>向被申请人发送申请书副本之日。</source>
        <translation>The day the copy was sent to the respondent.</translation>
    </message>
    <message>
        <source>简易程序转为普通程序。</source>
        <translation>Simple procedure turns into ordinary procedure.</translation>
    </message>
    <message>
        <source>法院改了开庭时间或地点，或者原来登记有误。随开庭日计算的期限和提醒都按新的时间重新安排，原来的提醒作废。</source>
        <translation>The court changed time or place, or they were registered wrongly. Deadlines and reminders that follow the hearing are planned anew; the old reminders end.</translation>
    </message>
    <message>
        <source>开庭取消或延期、时间另行通知。这场开庭的提醒和随它计算的期限随之结束；收到新的传票后用“收文登记”登记。</source>
        <translation>The hearing is cancelled, or put off to a day still unknown. Its reminders and the deadlines that follow it end; when a new summons arrives, use &quot;Register paper&quot;.</translation>
    </message>
    <message>
        <source>申请人提出附带审查，或复议机关发现规范性文件问题之日，起算处理期限。</source>
        <translation>The day the applicant raised it, or the organ found a problem with a normative document.</translation>
    </message>
    <message>
        <source>作出赔偿（不予赔偿）决定之日，起算送达期限。</source>
        <translation>The day compensation was decided or refused; it has to be served from then.</translation>
    </message>
    <message>
        <source>催告书送达当事人之日，起算可以申请强制执行的最早日期。</source>
        <translation>The day the demand was served; from it follows the earliest application for enforcement.</translation>
    </message>
    <message>
        <source>提起上诉之日。二审请用“建立后续案件”另立一案，两案相互关联。</source>
        <translation>The day of the appeal. Open the second instance with &quot;Next instance&quot;; both are linked.</translation>
    </message>
    <message>
        <source>申请再审之日。再审审查请用“建立后续案件”另立一案，两案相互关联。</source>
        <translation>The day retrial was applied for. Open the retrial with &quot;Next instance&quot;; both are linked.</translation>
    </message>
    <message>
        <source>作出被诉（被复议）行政行为之日，用于核对最长起诉、申请期限。</source>
        <translation>The day the act in dispute was made, to check the longest period to sue or apply.</translation>
    </message>
    <message>
        <source>对方知道行政行为、收到决定书之日，用于核对起诉、申请期限，非诉执行由此起算。</source>
        <translation>The day the other side knew of the act or received the decision, to check its period; enforcement follows from it.</translation>
    </message>
    <message>
        <source>对方申请行政复议之日（邮寄的以邮戳日为准）。</source>
        <translation>The day the other side applied (posted: the postmark).</translation>
    </message>
    <message>
        <source>对方收到复议决定书之日：起诉期限为十五日，申请强制执行的期限随之重新计算。</source>
        <translation>The day the other side received the reconsideration decision: fifteen days to sue, and the time to apply for enforcement is counted anew.</translation>
    </message>
    <message>
        <source>收到责令重新作出行政行为的复议决定之日，起算重作期限；决定书写明期限的，另记确定期限。</source>
        <translation>The day the decision that orders a new act is received begins the period to redo it; where the decision states a term, record the last day set.</translation>
    </message>
    <message>
        <source>对方提起诉讼之日（邮寄的以邮戳日为准）。</source>
        <translation>The day the other side sued (posted: the postmark).</translation>
    </message>
    <message>
        <source>填写裁判、决定的落款日期。尚未到期的义务随之结束。</source>
        <translation>The date on the judgment or decision. Duties not due yet end with it.</translation>
    </message>
    <message>
        <source>裁判生效日由经办人确认；履行、申请再审等期限由此起算。</source>
        <translation>The day it took effect, confirmed by a person; performance and retrial follow from it.</translation>
    </message>
    <message>
        <source>裁定发回重审之日，本案到此结束。重审请用“建立后续案件”另立一案。</source>
        <translation>The day of the remand: this case ends here. Open the new trial with &quot;Next instance&quot;.</translation>
    </message>
    <message>
        <source>移送其他法院（机关）之日。已经起算的答辩、举证期限不因移送停止；移送后请用“建立后续案件”另立一案。</source>
        <translation>The day of transfer to another court (organ). Periods to answer and to give evidence that have begun do not stop; open the case at the other court with &quot;Next instance&quot;.</translation>
    </message>
    <message>
        <source>归档后不再提醒，案件仍可查阅。</source>
        <translation>Filed away it reminds of nothing; it can still be read.</translation>
    </message>
    <message>
        <source>日期待填的事项</source>
        <translation>Matters waiting for a date</translation>
    </message>
    <message>
        <source>已有的期限</source>
        <translation>Deadlines there are</translation>
    </message>
    <message>
        <source>其他由法院确定的期限</source>
        <translation>Other terms set by the court</translation>
    </message>
    <message>
        <source>没有识别出任何节假日安排。请粘贴通知全文，从标题到落款日期。</source>
        <translation>No arrangement of holidays was recognised. Paste the whole notice, from title to date.</translation>
    </message>
    <message>
        <source>看不出是哪一年的通知。请连同标题一起粘贴。</source>
        <translation>It cannot be seen which year the notice is for. Paste it with its title.</translation>
    </message>
    <message>
        <source>没有{holiday}的安排。请核对通知是否粘贴完整。</source>
        <translation>Nothing is said of {holiday}. Check whether the whole notice was pasted.</translation>
    </message>
    <message>
        <source>{holiday}出现两次，安排不同。请只保留一份通知的内容：“{text}”</source>
        <translation>{holiday} stands there twice and differs. Keep the text of one notice only: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>没有读出{holiday}的放假日期，请核对原文：“{text}”</source>
        <translation>No day off was read for {holiday}. Check the original: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>{day} 是{holiday}的法定放假日，但通知的放假日期里没有这一天。请核对原文的日期。</source>
        <translation>{day} is a statutory holiday of {holiday}, but not among the days off of the notice. Check the dates of the original.</translation>
    </message>
    <message>
        <source>{holiday}：“{text}”不是有效的日期，或者起止颠倒、跨度过长。请核对原文。</source>
        <translation>{holiday}: &quot;{text}&quot; is no valid date, or the range is reversed or too long. Check the original.</translation>
    </message>
    <message>
        <source>{holiday}：{day} 不属于该年度的放假安排，请核对年份和月份。</source>
        <translation>{holiday}: {day} does not belong to that year. Check year and month.</translation>
    </message>
    <message>
        <source>{holiday}：{day} 不是周六或周日，不能是调休上班日。请核对原文的日期。</source>
        <translation>{holiday}: {day} is no Saturday or Sunday and cannot be a make-up working day. Check the dates of the original.</translation>
    </message>
    <message>
        <source>{holiday}：{day} 既读为放假，又读为上班。请核对原文的日期。</source>
        <translation>{holiday}: {day} was read as a day off and as a working day. Check the dates of the original.</translation>
    </message>
    <message>
        <source>这是调整放假安排的通知，而该年度的放假安排还没有载入。请先载入该年度的通知。</source>
        <translation>This notice changes days off of a year that is not loaded. Load the notice of that year first.</translation>
    </message>
    <message>
        <source>下面的文字提到日期，但没有读懂，不会载入。请核对其中有无放假或上班的日期：“{text}”</source>
        <translation>The text below names dates but was not understood and is not loaded. Check whether it holds days off or working days: &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>{holiday}：原文写共 {said} 天，读出 {found} 天。请逐日核对。</source>
        <translation>{holiday}: the original says days in all: {said}; read: {found}. Check each day.</translation>
    </message>
    <message>
        <source>全年落在周一至周五的放假日减去调休上班日为 {found} 天，法定放假日为 {said} 天，历年两者相等。请核对有无漏读或者误读的日期。</source>
        <translation>Days off from Monday to Friday less make-up working days come to {found}, statutory ones to {said}; they have been equal every year. Check for dates left out or misread.</translation>
    </message>
    <message>
        <source>{holiday}：调休上班日 {day} 距假期较远，请核对月份和日期。</source>
        <translation>{holiday}: the make-up working day {day} is far from the holiday. Check month and day.</translation>
    </message>
    <message>
        <source>{holiday}：原文括注的星期与日历不符，日历上是 {day}。请核对年份和日期。</source>
        <translation>{holiday}: the weekday in brackets does not match the calendar, which says {day}. Check year and date.</translation>
    </message>
    <message>
        <source>{day} 在{holiday}和前面的节日里重复出现，只记在前一个节日名下。</source>
        <translation>{day} stands under {holiday} and an earlier holiday; it is kept under the earlier one only.</translation>
    </message>
    <message>
        <source>没有读到通知的标题，将以年份代替。</source>
        <translation>No title of the notice was read; the year stands in for it.</translation>
    </message>
    <message>
        <source>转为确定</source>
        <translation>Certain now</translation>
    </message>
    <message>
        <source>{number} · {agency}</source>
        <translation>{number} · {agency}</translation>
    </message>
    <message>
        <source>原来没有</source>
        <translation>Was not there</translation>
    </message>
    <message>
        <source>届满日不变</source>
        <translation>Last day unchanged</translation>
    </message>
    <message>
        <source>原 {day}</source>
        <translation>Was {day}</translation>
    </message>
    <message>
        <source>按现行规则和案件事实，不再产生这一期限。</source>
        <translation>By the rules in force and the facts of the case nothing opens this deadline any more.</translation>
    </message>
    <message>
        <source>按现行规则，案件应当登记这一期限：</source>
        <translation>By the rules in force the case should have this deadline:</translation>
    </message>
    <message>
        <source>改按{basis}（{span}）：{length}。</source>
        <translation>Now by {basis} ({span}): {length}.</translation>
    </message>
    <message>
        <source>原来：{reason}</source>
        <translation>Before: {reason}</translation>
    </message>
    <message>
        <source>现在：{reason}</source>
        <translation>Now: {reason}</translation>
    </message>
    <message>
        <source>涉及的放假安排均已公布，由暂定转为确定。</source>
        <translation>The days off it rests on are all published: provisional before, certain now.</translation>
    </message>
    <message>
        <source>稳妥日为 {day}。</source>
        <translation>The careful day is {day}.</translation>
    </message>
    <message>
        <source>评判由“{old}”变为“{new}”。</source>
        <translation>Judged &quot;{new}&quot; instead of &quot;{old}&quot;.</translation>
    </message>
    <message>
        <source>仍为暂定，待后续放假通知确认。</source>
        <translation>Still provisional, until later notices confirm it.</translation>
    </message>
    <message>
        <source>仍为暂定：最早 {first}，最晚 {last}。</source>
        <translation>Still provisional: between {first} and {last}.</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>修订后的文本尚未载入，程序不据此计算任何日期。取得正式文本后，请在规则库中载入规则文件。</source>
        <translation>The revised text is not loaded, and nothing is computed from it. Once you have the official text, load it as a rule file under Rules.</translation>
    </message>
    <message>
        <source>这一版本的原文尚未核对，据此算出的日期请对照正式文本后再使用。</source>
        <translation>The text of this version was not verified. Compare dates with the official text before use.</translation>
    </message>
    <message>
        <source>这一版本只见到摘录，据此算出的日期请对照正式文本后再使用。</source>
        <translation>Only an excerpt of this version was seen. Compare dates with the official text before use.</translation>
    </message>
    <message>
        <source>{day} 起</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>现行有效</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>尚未施行</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>中华人民共和国</source>
        <translation>People&apos;s Republic of China</translation>
    </message>
    <message>
        <source>{article} · {law}</source>
        <translation>{article} · {law}</translation>
    </message>
    <message>
        <source>不在案件中自动产生，供查询和试算。</source>
        <translation>Opens in no case by itself; for looking up and trying out.</translation>
    </message>
    <message>
        <source>我方为{roles}</source>
        <translation>Our role: {roles}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>登记“{event}”后产生。</source>
        <translation>Opens once &quot;{event}&quot; is recorded.</translation>
    </message>
    <message>
        <source>我方为{roles}时，列在“对方与法院期限”，只供关注。</source>
        <translation>Where our role is {roles}, it stands among the periods of others, for information only.</translation>
    </message>
    <message>
        <source>{who}另有{papers}</source>
        <translation>{who} also: {papers}</translation>
    </message>
    <message>
        <source>自该期限顺延前的末日起算，只在最后顺延一次。</source>
        <translation>Begins with the last day of that period before rolling over; rolled over once, at the end.</translation>
    </message>
    <message>
        <source>自该期限的届满日起算。</source>
        <translation>Begins with the last day of that period.</translation>
    </message>
    <message>
        <source>依法最多可延长 {most}，与原期间连续计算。</source>
        <translation>The law allows an extension of at most {most}, in one run with the period.</translation>
    </message>
    <message>
        <source>延长 {longer}</source>
        <translation>Extended by {longer}</translation>
    </message>
    <message>
        <source>{start} 中止，{end} 恢复</source>
        <translation>Suspended {start}, resumed {end}</translation>
    </message>
    <message>
        <source>{start} 至 {end} 有障碍</source>
        <translation>Obstacle {start} to {end}</translation>
    </message>
    <message>
        <source>法院指定 {day}</source>
        <translation>Set by the court: {day}</translation>
    </message>
    <message>
        <source>触发日 {trigger}，届满日 {due}</source>
        <translation>From {trigger}, last day {due}</translation>
    </message>
    <message>
        <source>触发日 {trigger}，{changes}，届满日 {due}</source>
        <translation>From {trigger}, {changes}, last day {due}</translation>
    </message>
    <message>
        <source>自检：{total} 个算例全部正确（{right}/{total}）。</source>
        <translation>Self-check: every example is right ({right}/{total}, of {total}).</translation>
    </message>
    <message>
        <source>自检：{total} 个算例中有 {wrong} 个不正确（{right}/{total}），请勿据以办案。</source>
        <translation>Self-check: wrong examples {wrong} of {total} ({right}/{total} right). Do not rely on them.</translation>
    </message>
    <message>
        <source>自检：没有算例可以核对。</source>
        <translation>Self-check: there is no example to check.</translation>
    </message>
    <message>
        <source>规则核对至 {day}，工作日历至 {year} 年。</source>
        <translation>Rules checked to {day}, work calendar to {year}.</translation>
    </message>
    <message>
        <source>{rule}（{version} 第 {number} 例）：{trigger} 起，应为 {due}，算得 {computed}。</source>
        <translation>{rule} ({version}, example {number}): {trigger} should give {due}, but gives {computed}.</translation>
    </message>
    <message>
        <source>超出工作日历</source>
        <translation>outside the work calendar</translation>
    </message>
    <message>
        <source>文本缺失、不作计算的：{laws}。</source>
        <translation>Text missing, nothing computed: {laws}.</translation>
    </message>
    <message>
        <source>另有 {number} 个规则版本未核对原文，使用前请对照法律原文。</source>
        <translation>Versions whose text was not verified: {number}. Compare them with the law before use.</translation>
    </message>
    <message>
        <source>以送达回证、收发室签收章的日期为准。</source>
        <translation>The day on the receipt or of the mail-room stamp counts.</translation>
    </message>
    <message>
        <source>以邮件回执的签收日期为准；地址不准确或拒收被退回的，以退回之日为准。</source>
        <translation>The day on the postal receipt counts; returned because of a wrong address or refusal, the day of return.</translation>
    </message>
    <message>
        <source>本机关提供或确认的地址：以到达之日为准，看没看不影响；到达日与阅知日取较早的。</source>
        <translation>An address our agency gave or confirmed: the day it arrived counts, read or not; of arrival and reading the earlier.</translation>
    </message>
    <message>
        <source>法院自行查找的地址：以回复收悉或阅知之日为准，请填写阅知日。</source>
        <translation>An address the court found by itself: the reply or reading counts; enter the day it was read.</translation>
    </message>
    <message>
        <source>以留置并记明之日为准。</source>
        <translation>The day it was left and recorded counts.</translation>
    </message>
    <message>
        <source>日期填公告发布之日；公告期满视为送达，期限自送达之日起算。</source>
        <translation>Enter the day the notice was published; once it has run out it counts as served, and the period begins then.</translation>
    </message>
    <message>
        <source>送达日：{day}，期限自次日起算。</source>
        <translation>Day of service: {day}; the period begins on the next day.</translation>
    </message>
    <message>
        <source>按日历日计算，期间内的休息日不扣除；最后一日遇休息日的，顺延。</source>
        <translation>Counted in calendar days, days off within it included; a last day that is a day off rolls over.</translation>
    </message>
    <message>
        <source>按工作日计算，休息日不计入，调休上班日计入；最后一日总是工作日。</source>
        <translation>Counted in working days: days off do not count, make-up working days do; the last day is always a working day.</translation>
    </message>
    <message>
        <source>按月计算至对应日，没有对应日的为月末日；最后一日遇休息日的，顺延。</source>
        <translation>Counted in months to the same day of the month, or its last; a last day that is a day off rolls over.</translation>
    </message>
    <message>
        <source>按年计算至对应日，没有对应日的为月末日；最后一日遇休息日的，顺延。</source>
        <translation>Counted in years to the same day, or the last of the month; a last day that is a day off rolls over.</translation>
    </message>
    <message>
        <source>按日历日计算，最后一日遇休息日的，也不顺延。</source>
        <translation>Counted in calendar days; a last day that is a day off does not roll over.</translation>
    </message>
    <message>
        <source>按月计算至对应日，最后一日遇休息日的，也不顺延。</source>
        <translation>Counted in months to the same day of the month; a last day that is a day off does not roll over.</translation>
    </message>
    <message>
        <source>按年计算至对应日，最后一日遇休息日的，也不顺延。</source>
        <translation>Counted in years to the same day; a last day that is a day off does not roll over.</translation>
    </message>
    <message>
        <source>自该日向前倒推日历日，当日不计入；遇休息日的，不顺延。</source>
        <translation>Counted back in calendar days, that day not included; a day off does not roll over.</translation>
    </message>
    <message>
        <source>自该日向前倒推工作日，当日不计入；休息日不计入，调休上班日计入。</source>
        <translation>Counted back in working days, that day not included; days off do not count, make-up working days do.</translation>
    </message>
    <message>
        <source>自该日向前倒推至对应日；遇休息日的，不顺延。</source>
        <translation>Counted back to the same day of the month; a day off does not roll over.</translation>
    </message>
    <message>
        <source>须在该日届满之前完成。</source>
        <translation>To be done before that day ends.</translation>
    </message>
    <message>
        <source>{day} 不在该规则施行期间（{since}{until}）内，按最接近的规定计算，请核对应适用的法律</source>
        <translation>{day} lies outside the time the rule was in force ({since}{until}); the nearest version was taken. Check which law applies</translation>
    </message>
    <message>
        <source>该规则未核对原文，使用前请对照法律原文</source>
        <translation>The text of this rule was not verified; compare it with the law before use</translation>
    </message>
    <message>
        <source>该规则仅见摘录，使用前请对照法律原文</source>
        <translation>Only an excerpt of this rule was seen; compare it with the law before use</translation>
    </message>
    <message>
        <source>延长 {extend}，超过法律允许的最长 {lawful}，请核对延长的依据</source>
        <translation>An extension of {extend} is longer than the law allows ({lawful}); check its basis</translation>
    </message>
    <message>
        <source>法律没有规定该期间可以延长，请核对延长 {extend} 的依据</source>
        <translation>The law gives no extension of this period; check the basis of {extend}</translation>
    </message>
    <message>
        <source>中止停止计算的是审理期限，当事人答辩、举证等期限一般不因中止而停止，请核对依据</source>
        <translation>A suspension stops the review or trial, as a rule not the periods of the parties; check its basis</translation>
    </message>
    <message>
        <source>当时的公告期间未核对原文，使用前请对照法律原文</source>
        <translation>The length of public notice at that time was not verified; compare it with the law before use</translation>
    </message>
    <message>
        <source>诉讼中的障碍，除起诉期限因不可抗力等被耽误的以外，不自动扣除，须在障碍消除后十日内申请，由法院决定，请核对</source>
        <translation>In a lawsuit an obstacle is not left out by itself, except from the period to sue: ask within ten days after it ended, the court decides. Check it</translation>
    </message>
    <message>
        <source> 至 {day}</source>
        <translation> to {day}</translation>
    </message>
    <message>
        <source> 起施行</source>
        <translation> onwards</translation>
    </message>
    <message>
        <source>{days} 天前已届满</source>
        <translation>Over since (days): {days}</translation>
    </message>
    <message>
        <source>放假安排公布后，届满日可能在 {earliest} 至 {latest} 之间。</source>
        <translation>Once the days off are published, the last day may lie between {earliest} and {latest}.</translation>
    </message>
    <message>
        <source>放假安排公布后，届满日预计仍为 {earliest}。</source>
        <translation>Once the days off are published, the last day is expected to stay {earliest}.</translation>
    </message>
    <message>
        <source>稳妥日 {day}：按当中应留足整日的理解，早一日。</source>
        <translation>Careful day {day}: with whole days between, one day earlier.</translation>
    </message>
    <message>
        <source>稳妥日 {day}：按当日施行的法律计算；适用新法旧法有争议时，不晚于此日。</source>
        <translation>Careful day {day}: by the law in force that day; where old and new law are disputed, no later than this day.</translation>
    </message>
    <message>
        <source>{confidence}，{day} 核对</source>
        <translation>{confidence}, checked {day}</translation>
    </message>
    <message>
        <source>{way}，{day}</source>
        <translation>{way}, {day}</translation>
    </message>
    <message>
        <source>阅知 {day}</source>
        <translation>read {day}</translation>
    </message>
    <message>
        <source>桌面弹窗</source>
        <translation>Desktop pop-up</translation>
    </message>
    <message>
        <source>托盘消息</source>
        <translation>Tray message</translation>
    </message>
    <message>
        <source>提醒窗口</source>
        <translation>Reminder window</translation>
    </message>
    <message>
        <source>自检时没有看到桌面弹窗：请检查系统的通知设置和勿扰模式</source>
        <translation>The test pop-up was not seen: check notification settings and do-not-disturb</translation>
    </message>
    <message>
        <source>自检时没有看到托盘消息：请检查任务栏的托盘设置</source>
        <translation>The test message of the tray was not seen: check the settings of the tray</translation>
    </message>
    <message>
        <source>自检时没有看到提醒窗口：请检查显示器的排列</source>
        <translation>The test window was not seen: check how the screens are arranged</translation>
    </message>
    <message>
        <source>将新建：{names}。如与已有名称只差一两个字，请返回核对。</source>
        <translation>To be created: {names}. If a name is almost the same as a known one, go back and check.</translation>
    </message>
    <message>
        <source>新建下列名称？</source>
        <translation>Create these names?</translation>
    </message>
    <message>
        <source>新建并保存</source>
        <translation>Create and save</translation>
    </message>
    <message>
        <source>返回核对</source>
        <translation>Go back and check</translation>
    </message>
    <message>
        <source>目前有 {count} 项期限已逾期未办。</source>
        <translation>Deadlines overdue and not done: {count}.</translation>
    </message>
    <message>
        <source>另有 {count} 项期限已逾期未办。</source>
        <translation>Deadlines also overdue and not done: {count}.</translation>
    </message>
    <message>
        <source>最近的一项：{title}，{number}，{day} 届满。</source>
        <translation>Next: {title}, {number}, last day {day}.</translation>
    </message>
    <message>
        <source>最近的一项：{kind}，{number}，{at}。</source>
        <translation>Next: {kind}, {number}, {at}.</translation>
    </message>
</context>
</TS>
