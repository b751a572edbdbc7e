// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
// @ts-nocheck
export const image = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageSpec","description":"An image registered from snapshots (EC2 RegisterImage). Sources: EC2 API Reference, RegisterImage; EC2 User Guide, Create an AMI from a snapshot; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"region":{"type":"string","description":"Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the image.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name, unique among the images of the account in the Region: 3 to 128 characters. Default: the resource's name and a random suffix. Changing this replaces the image; an explicit name is deleted before it is created anew.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`","x-rule":"match-name"},"description":{"type":"string","description":"Description, at most 255 characters. Changed in place.","maxLength":255},"architecture":{"type":"string","description":"Processor architecture; an image launches only on instance types that support it. Changing this replaces the image.","oneOf":[{"const":"x86_64","description":"64-bit Intel and AMD."},{"const":"arm64","description":"64-bit Arm, such as AWS Graviton."},{"const":"i386","description":"32-bit Intel; a few old instance types only."},{"const":"x86_64_mac","description":"Intel Mac instances."},{"const":"arm64_mac","description":"Apple silicon Mac instances."}]},"virtualizationType":{"type":"string","description":"Virtualization type. Changing this replaces the image.","default":"hvm","oneOf":[{"const":"hvm","description":"Hardware virtual machine: every current instance type."},{"const":"paravirtual","description":"Paravirtual: C1, C3, M1, M2, M3 and T1 only. It is what EC2 assumes when nothing is said; we say `hvm`."}]},"platform":{"type":"string","description":"What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry; the checks use it. Does not change the image.","oneOf":[{"const":"linux","description":"Linux without a licence that AWS bills."},{"const":"macos","description":"macOS."},{"const":"rhel","description":"Red Hat Enterprise Linux, billed through AWS."},{"const":"suse","description":"SUSE Linux Enterprise Server, billed through AWS."},{"const":"sql-server","description":"Any system with SQL Server, billed through AWS."},{"const":"ubuntu-pro","description":"Ubuntu Pro, billed through AWS."},{"const":"windows","description":"Windows Server, billed through AWS."}]},"rootDeviceName":{"type":"string","description":"Device name of the root volume; one of the mappings must bear it, with the root snapshot. Changing this replaces the image.","minLength":1},"blockDeviceMappings":{"type":"array","description":"Devices of the image; their order means nothing. Changing this replaces the image.","items":{"type":"object","description":"One device of the image: an EBS volume, an instance store volume, or a device left out.","title":"BlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a mapping.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`","x-rule":"match-mapping-kind"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}},"defaultSnippets":[{"label":"root volume","description":"The root volume, from a snapshot.","body":{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}},{"label":"data volume","description":"An empty, encrypted volume.","body":{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"instance store volume","description":"An instance store volume.","body":{"deviceName":"${1:/dev/sdb}","virtualName":"${2:ephemeral0}"}}]},"defaultSnippets":[{"label":"root volume alone","description":"The root volume, from a snapshot.","body":[{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}]}]},"bootMode":{"type":"string","description":"Boot mode. Left out, instances boot in their type's own mode: UEFI on arm64, legacy BIOS on x86. Changing this replaces the image.","oneOf":[{"const":"legacy-bios","description":"Legacy BIOS."},{"const":"uefi","description":"UEFI; instance types without it refuse the image."},{"const":"uefi-preferred","description":"UEFI where the instance type has it, legacy BIOS elsewhere."}]},"tpmSupport":{"type":"string","description":"NitroTPM; needs `bootMode: uefi`. Changing this replaces the image.","oneOf":[{"const":"v2.0","description":"NitroTPM version 2.0."}]},"uefiData":{"type":"string","description":"UEFI variable store, base64, at most 64,000 characters. Instances can read it: no secrets. Changing this replaces the image.","maxLength":64000,"pattern":"^[A-Za-z0-9+/=]*$","patternErrorMessage":"base64","x-sensitive":true},"imdsSupport":{"type":"string","description":"With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.","oneOf":[{"const":"v2.0","description":"IMDSv2 by default."}]},"enaSupport":{"type":"boolean","description":"Whether the image has the Elastic Network Adapter driver; every Nitro instance type needs it. EC2's default: false. Changing this replaces the image."},"sriovNetSupport":{"type":"string","description":"Intel 82599 Virtual Function networking, for C3, C4, D2, I2, M4 and R3. Changing this replaces the image.","oneOf":[{"const":"simple","description":"Switched on."}]},"kernelId":{"type":"string","description":"Kernel of a paravirtual image. Changing this replaces the image.","pattern":"^aki-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`aki-` and 8 or 17 lower-case hexadecimal digits","deprecated":true,"deprecationMessage":"Paravirtual images run on the oldest instance types alone; make an `hvm` image, which takes no kernel.","x-rule":"match-image-id"},"ramdiskId":{"type":"string","description":"RAM disk of a paravirtual image. Changing this replaces the image.","pattern":"^ari-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ari-` and 8 or 17 lower-case hexadecimal digits","deprecated":true,"deprecationMessage":"Paravirtual images run on the oldest instance types alone; make an `hvm` image, which takes no RAM disk.","x-rule":"match-image-id"},"imageLocation":{"type":"string","description":"S3-backed image: `bucket/path` of its manifest, which is read first and must agree with what is stated here. Changing this replaces the image.","minLength":1,"deprecated":true,"deprecationMessage":"S3-backed images are at the end of their life and run on old instance types alone; register the image from snapshots."},"verifyParts":{"type":"boolean","description":"Whether every part of an S3-backed image is read and held against its digest before the image is registered. Does not change the image.","default":false},"billingProducts":{"type":"array","description":"Billing product codes; your account must be authorised for them. Changing this replaces the image.","items":{"type":"string","minLength":1},"uniqueItems":true},"deprecateAt":{"type":"string","description":"When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`","defaultSnippets":[{"label":"midnight","description":"The first moment of a day, in UTC.","body":"${1:2027-11-22}T00:00:00Z"}]},"deregistrationProtection":{"type":"string","description":"Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.","default":"disabled","oneOf":[{"const":"disabled","description":"Not protected."},{"const":"enabled-without-cooldown","description":"Protected until it is switched off."},{"const":"enabled-with-cooldown","description":"Protected, and for 24 hours more after it is switched off."}]},"enabled":{"type":"boolean","description":"Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.","default":true},"instanceTypeSpecification":{"type":"object","title":"InstanceTypeSpecification","description":"Instance types on which EC2 lets the image be launched; without it, any that fits. Changed in place.","additionalProperties":false,"properties":{"supportedInstanceTypes":{"type":"array","description":"Only these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}},"unsupportedInstanceTypes":{"type":"array","description":"None of these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}}},"defaultSnippets":[{"label":"supported families","description":"Some families alone.","body":{"supportedInstanceTypes":["${1:t4g.*}"]}}]},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"exclusiveTags":{"type":"boolean","description":"Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.","default":false},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the image. Does not change the image.","default":"deregister","oneOf":[{"const":"deregister","description":"Deregister the image; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the image and delete those of its snapshots that we made; a snapshot you gave stays."},{"const":"disable","description":"Disable the image: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the image as it is."}]},"protectWhileInUse":{"type":"boolean","description":"Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.","default":false},"adopt":{"type":"boolean","description":"Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.","default":false},"preflight":{"type":"boolean","description":"Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.","default":true},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true}},"if":{"required":["adopt"],"properties":{"adopt":{"type":"boolean","const":true}}},"then":{"description":"`adopt` finds the image by its name","required":["name"],"properties":{"name":true}},"defaultSnippets":[{"label":"image from a root snapshot","description":"An image of one volume.","body":{"architecture":"${1:arm64}","rootDeviceName":"/dev/xvda","blockDeviceMappings":[{"deviceName":"/dev/xvda","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}],"bootMode":"uefi","imdsSupport":"v2.0","enaSupport":true}}],"$id":"image"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern1 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$", "u");
const pattern3 = new RegExp("^snap-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern4 = new RegExp("^[a-z]{2}[0-9]{1,2}$", "u");
const pattern5 = new RegExp("^ephemeral([0-9]|1[0-9]|2[0-3])$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9+/=]*$", "u");
const pattern7 = new RegExp("^aki-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern8 = new RegExp("^ari-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern9 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$", "u");
const pattern10 = new RegExp("^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$", "u");
const pattern12 = new RegExp("^(?![aA][wW][sS]:)(?!pulumi-ami:)", "u");
const pattern13 = new RegExp("^match-[a-z0-9-]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.adopt === undefined) && (missing0 = "adopt")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.adopt !== undefined){
let data0 = data.adopt;
if(typeof data0 !== "boolean"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(true !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.architecture === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data2 = data.assumeRoleArn;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func3(data4) > 255){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.architecture !== undefined){
let data5 = data.architecture;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs17 = errors;
let valid3 = false;
let passing0 = null;
const _errs18 = errors;
if("x86_64" !== data5){
const err16 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/0/const",keyword:"const",params:{allowedValue: "x86_64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs18 === errors;
if(_valid1){
valid3 = true;
passing0 = 0;
}
const _errs19 = errors;
if("arm64" !== data5){
const err17 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/1/const",keyword:"const",params:{allowedValue: "arm64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid3 = true;
passing0 = 1;
}
const _errs20 = errors;
if("i386" !== data5){
const err18 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/2/const",keyword:"const",params:{allowedValue: "i386"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid3 = true;
passing0 = 2;
}
const _errs21 = errors;
if("x86_64_mac" !== data5){
const err19 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/3/const",keyword:"const",params:{allowedValue: "x86_64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid1){
valid3 = true;
passing0 = 3;
}
const _errs22 = errors;
if("arm64_mac" !== data5){
const err20 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/4/const",keyword:"const",params:{allowedValue: "arm64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid3){
valid3 = false;
passing0 = [passing0, 4];
}
else {
if(_valid1){
valid3 = true;
passing0 = 4;
}
}
}
}
}
if(!valid3){
const err21 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.virtualizationType !== undefined){
let data6 = data.virtualizationType;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/virtualizationType",schemaPath:"#/properties/virtualizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs25 = errors;
let valid4 = false;
let passing1 = null;
const _errs26 = errors;
if("hvm" !== data6){
const err23 = {instancePath:instancePath+"/virtualizationType",schemaPath:"#/properties/virtualizationType/oneOf/0/const",keyword:"const",params:{allowedValue: "hvm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2){
valid4 = true;
passing1 = 0;
}
const _errs27 = errors;
if("paravirtual" !== data6){
const err24 = {instancePath:instancePath+"/virtualizationType",schemaPath:"#/properties/virtualizationType/oneOf/1/const",keyword:"const",params:{allowedValue: "paravirtual"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs27 === errors;
if(_valid2 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err25 = {instancePath:instancePath+"/virtualizationType",schemaPath:"#/properties/virtualizationType/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.platform !== undefined){
let data7 = data.platform;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs30 = errors;
let valid5 = false;
let passing2 = null;
const _errs31 = errors;
if("linux" !== data7){
const err27 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/0/const",keyword:"const",params:{allowedValue: "linux"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs31 === errors;
if(_valid3){
valid5 = true;
passing2 = 0;
}
const _errs32 = errors;
if("macos" !== data7){
const err28 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/const",keyword:"const",params:{allowedValue: "macos"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs32 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid5 = true;
passing2 = 1;
}
const _errs33 = errors;
if("rhel" !== data7){
const err29 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/2/const",keyword:"const",params:{allowedValue: "rhel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs33 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 2];
}
else {
if(_valid3){
valid5 = true;
passing2 = 2;
}
const _errs34 = errors;
if("suse" !== data7){
const err30 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/3/const",keyword:"const",params:{allowedValue: "suse"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs34 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 3];
}
else {
if(_valid3){
valid5 = true;
passing2 = 3;
}
const _errs35 = errors;
if("sql-server" !== data7){
const err31 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/4/const",keyword:"const",params:{allowedValue: "sql-server"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs35 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 4];
}
else {
if(_valid3){
valid5 = true;
passing2 = 4;
}
const _errs36 = errors;
if("ubuntu-pro" !== data7){
const err32 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/5/const",keyword:"const",params:{allowedValue: "ubuntu-pro"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid3 = _errs36 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 5];
}
else {
if(_valid3){
valid5 = true;
passing2 = 5;
}
const _errs37 = errors;
if("windows" !== data7){
const err33 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/6/const",keyword:"const",params:{allowedValue: "windows"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs37 === errors;
if(_valid3 && valid5){
valid5 = false;
passing2 = [passing2, 6];
}
else {
if(_valid3){
valid5 = true;
passing2 = 6;
}
}
}
}
}
}
}
if(!valid5){
const err34 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.rootDeviceName !== undefined){
let data8 = data.rootDeviceName;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err35 = {instancePath:instancePath+"/rootDeviceName",schemaPath:"#/properties/rootDeviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/rootDeviceName",schemaPath:"#/properties/rootDeviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.blockDeviceMappings !== undefined){
let data9 = data.blockDeviceMappings;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.deviceName === undefined){
const err37 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "deviceName") || (key1 === "ebs")) || (key1 === "virtualName")) || (key1 === "noDevice"))){
const err38 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.deviceName !== undefined){
let data11 = data10.deviceName;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err39 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.ebs !== undefined){
let data12 = data10.ebs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(func2.call(schema11.properties.blockDeviceMappings.items.properties.ebs.properties, key2))){
const err41 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.snapshotId !== undefined){
let data13 = data12.snapshotId;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err42 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.volumeSize !== undefined){
let data14 = data12.volumeSize;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65536 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data12.volumeType !== undefined){
let data15 = data12.volumeType;
if(typeof data15 !== "string"){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs56 = errors;
let valid10 = false;
const _errs57 = errors;
if("gp3" !== data15){
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs57 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs58 = errors;
if("gp2" !== data15){
const err49 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs59 = errors;
if("io2" !== data15){
const err50 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs59 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs60 = errors;
if("io1" !== data15){
const err51 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs61 = errors;
if("st1" !== data15){
const err52 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs62 = errors;
if("sc1" !== data15){
const err53 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs63 = errors;
if("standard" !== data15){
const err54 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs64 = errors;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err55 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid4 = _errs64 === errors;
valid10 = valid10 || _valid4;
}
}
}
}
}
}
}
if(!valid10){
const err56 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data12.iops !== undefined){
let data16 = data12.iops;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err57 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 256000 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16 < 100 || isNaN(data16)){
const err59 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data12.throughput !== undefined){
let data17 = data12.throughput;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err60 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2000 || isNaN(data17)){
const err61 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17 < 125 || isNaN(data17)){
const err62 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data12.encrypted !== undefined){
if(typeof data12.encrypted !== "boolean"){
const err63 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data12.deleteOnTermination !== undefined){
if(typeof data12.deleteOnTermination !== "boolean"){
const err64 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data12.volumeInitializationRate !== undefined){
let data20 = data12.volumeInitializationRate;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err65 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 300 || isNaN(data20)){
const err66 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data20 < 100 || isNaN(data20)){
const err67 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data12.ebsCardIndex !== undefined){
let data21 = data12.ebsCardIndex;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err68 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err69 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data10.virtualName !== undefined){
let data22 = data10.virtualName;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err71 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data10.noDevice !== undefined){
let data23 = data10.noDevice;
if(typeof data23 !== "string"){
const err73 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("" !== data23){
const err74 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/blockDeviceMappings",schemaPath:"#/properties/blockDeviceMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.bootMode !== undefined){
let data24 = data.bootMode;
if(typeof data24 !== "string"){
const err77 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const _errs83 = errors;
let valid11 = false;
let passing3 = null;
const _errs84 = errors;
if("legacy-bios" !== data24){
const err78 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/0/const",keyword:"const",params:{allowedValue: "legacy-bios"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid5 = _errs84 === errors;
if(_valid5){
valid11 = true;
passing3 = 0;
}
const _errs85 = errors;
if("uefi" !== data24){
const err79 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/1/const",keyword:"const",params:{allowedValue: "uefi"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid5 = _errs85 === errors;
if(_valid5 && valid11){
valid11 = false;
passing3 = [passing3, 1];
}
else {
if(_valid5){
valid11 = true;
passing3 = 1;
}
const _errs86 = errors;
if("uefi-preferred" !== data24){
const err80 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/2/const",keyword:"const",params:{allowedValue: "uefi-preferred"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid5 = _errs86 === errors;
if(_valid5 && valid11){
valid11 = false;
passing3 = [passing3, 2];
}
else {
if(_valid5){
valid11 = true;
passing3 = 2;
}
}
}
if(!valid11){
const err81 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.tpmSupport !== undefined){
let data25 = data.tpmSupport;
if(typeof data25 !== "string"){
const err82 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs89 = errors;
let valid12 = false;
let passing4 = null;
const _errs90 = errors;
if("v2.0" !== data25){
const err83 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid6 = _errs90 === errors;
if(_valid6){
valid12 = true;
passing4 = 0;
}
if(!valid12){
const err84 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data.uefiData !== undefined){
let data26 = data.uefiData;
if(typeof data26 === "string"){
if(func3(data26) > 64000){
const err85 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern6.test(data26)){
const err86 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]*$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]*$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.imdsSupport !== undefined){
let data27 = data.imdsSupport;
if(typeof data27 !== "string"){
const err88 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs95 = errors;
let valid13 = false;
let passing5 = null;
const _errs96 = errors;
if("v2.0" !== data27){
const err89 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid7 = _errs96 === errors;
if(_valid7){
valid13 = true;
passing5 = 0;
}
if(!valid13){
const err90 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
if(data.enaSupport !== undefined){
if(typeof data.enaSupport !== "boolean"){
const err91 = {instancePath:instancePath+"/enaSupport",schemaPath:"#/properties/enaSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.sriovNetSupport !== undefined){
let data29 = data.sriovNetSupport;
if(typeof data29 !== "string"){
const err92 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const _errs101 = errors;
let valid14 = false;
let passing6 = null;
const _errs102 = errors;
if("simple" !== data29){
const err93 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "simple"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid8 = _errs102 === errors;
if(_valid8){
valid14 = true;
passing6 = 0;
}
if(!valid14){
const err94 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data.kernelId !== undefined){
let data30 = data.kernelId;
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
const err95 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/pattern",keyword:"pattern",params:{pattern: "^aki-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^aki-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.ramdiskId !== undefined){
let data31 = data.ramdiskId;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err97 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/pattern",keyword:"pattern",params:{pattern: "^ari-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ari-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.imageLocation !== undefined){
let data32 = data.imageLocation;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err99 = {instancePath:instancePath+"/imageLocation",schemaPath:"#/properties/imageLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/imageLocation",schemaPath:"#/properties/imageLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.verifyParts !== undefined){
if(typeof data.verifyParts !== "boolean"){
const err101 = {instancePath:instancePath+"/verifyParts",schemaPath:"#/properties/verifyParts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.billingProducts !== undefined){
let data34 = data.billingProducts;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err102 = {instancePath:instancePath+"/billingProducts/" + i1,schemaPath:"#/properties/billingProducts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/billingProducts/" + i1,schemaPath:"#/properties/billingProducts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
let i2 = data34.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data34[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err104 = {instancePath:instancePath+"/billingProducts",schemaPath:"#/properties/billingProducts/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err105 = {instancePath:instancePath+"/billingProducts",schemaPath:"#/properties/billingProducts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.deprecateAt !== undefined){
let data36 = data.deprecateAt;
if(typeof data36 === "string"){
if(!pattern9.test(data36)){
const err106 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.deregistrationProtection !== undefined){
let data37 = data.deregistrationProtection;
if(typeof data37 !== "string"){
const err108 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const _errs119 = errors;
let valid18 = false;
let passing7 = null;
const _errs120 = errors;
if("disabled" !== data37){
const err109 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/0/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid9 = _errs120 === errors;
if(_valid9){
valid18 = true;
passing7 = 0;
}
const _errs121 = errors;
if("enabled-without-cooldown" !== data37){
const err110 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/1/const",keyword:"const",params:{allowedValue: "enabled-without-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid9 = _errs121 === errors;
if(_valid9 && valid18){
valid18 = false;
passing7 = [passing7, 1];
}
else {
if(_valid9){
valid18 = true;
passing7 = 1;
}
const _errs122 = errors;
if("enabled-with-cooldown" !== data37){
const err111 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/2/const",keyword:"const",params:{allowedValue: "enabled-with-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid9 = _errs122 === errors;
if(_valid9 && valid18){
valid18 = false;
passing7 = [passing7, 2];
}
else {
if(_valid9){
valid18 = true;
passing7 = 2;
}
}
}
if(!valid18){
const err112 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err113 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.instanceTypeSpecification !== undefined){
let data39 = data.instanceTypeSpecification;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key3 in data39){
if(!((key3 === "supportedInstanceTypes") || (key3 === "unsupportedInstanceTypes"))){
const err114 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data39.supportedInstanceTypes !== undefined){
let data40 = data39.supportedInstanceTypes;
if(Array.isArray(data40)){
if(data40.length > 100){
const err115 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len2 = data40.length;
for(let i3=0; i3<len2; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(!pattern10.test(data41)){
const err116 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i3,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i3,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
let i4 = data40.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data40[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err118 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err119 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data39.unsupportedInstanceTypes !== undefined){
let data42 = data39.unsupportedInstanceTypes;
if(Array.isArray(data42)){
if(data42.length > 100){
const err120 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len3 = data42.length;
for(let i5=0; i5<len3; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern10.test(data43)){
const err121 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i5,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i5,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
let i6 = data42.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data42[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err123 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err124 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.tags !== undefined){
let data44 = data.tags;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length > 47){
const err126 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key4 in data44){
const _errs138 = errors;
if(typeof key4 === "string"){
if(func3(key4) > 128){
const err127 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func3(key4) < 1){
const err128 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern12.test(key4)){
const err129 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var valid26 = _errs138 === errors;
if(!valid26){
const err131 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
for(const key5 in data44){
let data45 = data44[key5];
if(typeof data45 === "string"){
if(func3(data45) > 256){
const err132 = {instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.exclusiveTags !== undefined){
if(typeof data.exclusiveTags !== "boolean"){
const err135 = {instancePath:instancePath+"/exclusiveTags",schemaPath:"#/properties/exclusiveTags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data47 = data.onDelete;
if(typeof data47 !== "string"){
const err136 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const _errs147 = errors;
let valid28 = false;
let passing8 = null;
const _errs148 = errors;
if("deregister" !== data47){
const err137 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid10 = _errs148 === errors;
if(_valid10){
valid28 = true;
passing8 = 0;
}
const _errs149 = errors;
if("deregister-and-delete-snapshots" !== data47){
const err138 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid10 = _errs149 === errors;
if(_valid10 && valid28){
valid28 = false;
passing8 = [passing8, 1];
}
else {
if(_valid10){
valid28 = true;
passing8 = 1;
}
const _errs150 = errors;
if("disable" !== data47){
const err139 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid10 = _errs150 === errors;
if(_valid10 && valid28){
valid28 = false;
passing8 = [passing8, 2];
}
else {
if(_valid10){
valid28 = true;
passing8 = 2;
}
const _errs151 = errors;
if("retain" !== data47){
const err140 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid10 = _errs151 === errors;
if(_valid10 && valid28){
valid28 = false;
passing8 = [passing8, 3];
}
else {
if(_valid10){
valid28 = true;
passing8 = 3;
}
}
}
}
if(!valid28){
const err141 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
if(data.protectWhileInUse !== undefined){
if(typeof data.protectWhileInUse !== "boolean"){
const err142 = {instancePath:instancePath+"/protectWhileInUse",schemaPath:"#/properties/protectWhileInUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.adopt !== undefined){
if(typeof data.adopt !== "boolean"){
const err143 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err144 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data51 = data.skipChecks;
if(Array.isArray(data51)){
const len4 = data51.length;
for(let i7=0; i7<len4; i7++){
let data52 = data51[i7];
if(typeof data52 === "string"){
if(!pattern13.test(data52)){
const err145 = {instancePath:instancePath+"/skipChecks/" + i7,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/skipChecks/" + i7,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
let i8 = data51.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data51[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err147 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err148 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const imageFromInstance = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageFromInstanceSpec","description":"An image made from an instance (EC2 CreateImage). Sources: EC2 API Reference, CreateImage; EC2 User Guide, Create an Amazon EBS-backed AMI; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["instanceId"],"properties":{"region":{"type":"string","description":"Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the image.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name, unique among the images of the account in the Region: 3 to 128 characters. Default: the resource's name and a random suffix. Changing this replaces the image; an explicit name is deleted before it is created anew.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`","x-rule":"match-name"},"description":{"type":"string","description":"Description, at most 255 characters. Changed in place.","maxLength":255},"instanceId":{"type":"string","description":"Instance to make the image from: EBS-backed, running or stopped. Changing this replaces the image.","pattern":"^i-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`i-` and 8 or 17 lower-case hexadecimal digits"},"noReboot":{"type":"boolean","description":"Whether the instance is left running while its volumes are read. Default: false, which reboots it, for only then is its file system sure to be whole. Changing this replaces the image.","default":false},"blockDeviceMappings":{"type":"array","description":"What differs from the instance's own devices: of an existing volume only `deleteOnTermination`; new volumes; devices left out. Their order means nothing. Changing this replaces the image.","items":{"type":"object","description":"One device of the image: an EBS volume, an instance store volume, or a device left out.","title":"BlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a mapping.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`","x-rule":"match-mapping-kind"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}},"defaultSnippets":[{"label":"root volume","description":"The root volume, from a snapshot.","body":{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}},{"label":"data volume","description":"An empty, encrypted volume.","body":{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"instance store volume","description":"An instance store volume.","body":{"deviceName":"${1:/dev/sdb}","virtualName":"${2:ephemeral0}"}}]},"defaultSnippets":[{"label":"root volume alone","description":"The root volume, from a snapshot.","body":[{"deviceName":"${1:/dev/xvda}","ebs":{"snapshotId":"${2:snap-0123456789abcdef0}","volumeType":"gp3","deleteOnTermination":true}}]}]},"bootMode":{"type":"string","description":"Boot mode instead of the instance's own. Changing this replaces the image.","oneOf":[{"const":"uefi","description":"UEFI; instance types without it refuse the image."}]},"platform":{"type":"string","description":"What runs in the image. EC2 does not ask at registration and bills by what the snapshots carry; the checks use it. Does not change the image.","oneOf":[{"const":"linux","description":"Linux without a licence that AWS bills."},{"const":"macos","description":"macOS."},{"const":"rhel","description":"Red Hat Enterprise Linux, billed through AWS."},{"const":"suse","description":"SUSE Linux Enterprise Server, billed through AWS."},{"const":"sql-server","description":"Any system with SQL Server, billed through AWS."},{"const":"ubuntu-pro","description":"Ubuntu Pro, billed through AWS."},{"const":"windows","description":"Windows Server, billed through AWS."}]},"imdsSupport":{"type":"string","description":"With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.","oneOf":[{"const":"v2.0","description":"IMDSv2 by default."}]},"deprecateAt":{"type":"string","description":"When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`","defaultSnippets":[{"label":"midnight","description":"The first moment of a day, in UTC.","body":"${1:2027-11-22}T00:00:00Z"}]},"deregistrationProtection":{"type":"string","description":"Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.","default":"disabled","oneOf":[{"const":"disabled","description":"Not protected."},{"const":"enabled-without-cooldown","description":"Protected until it is switched off."},{"const":"enabled-with-cooldown","description":"Protected, and for 24 hours more after it is switched off."}]},"enabled":{"type":"boolean","description":"Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.","default":true},"instanceTypeSpecification":{"type":"object","title":"InstanceTypeSpecification","description":"Instance types on which EC2 lets the image be launched; without it, any that fits. Changed in place.","additionalProperties":false,"properties":{"supportedInstanceTypes":{"type":"array","description":"Only these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}},"unsupportedInstanceTypes":{"type":"array","description":"None of these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}}},"defaultSnippets":[{"label":"supported families","description":"Some families alone.","body":{"supportedInstanceTypes":["${1:t4g.*}"]}}]},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"snapshotTags":{"type":"object","description":"Tags of the snapshots that are made: at most 47 for each, by the same rules as `tags`. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"exclusiveTags":{"type":"boolean","description":"Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.","default":false},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the image. Does not change the image.","default":"deregister-and-delete-snapshots","oneOf":[{"const":"deregister","description":"Deregister the image; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the image and delete the snapshots that were made with it."},{"const":"disable","description":"Disable the image: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the image as it is."}]},"protectWhileInUse":{"type":"boolean","description":"Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.","default":false},"adopt":{"type":"boolean","description":"Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.","default":false},"preflight":{"type":"boolean","description":"Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.","default":true},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true}},"if":{"required":["adopt"],"properties":{"adopt":{"type":"boolean","const":true}}},"then":{"description":"`adopt` finds the image by its name","required":["name"],"properties":{"name":true}},"$id":"image-from-instance"};
const pattern17 = new RegExp("^i-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-from-instance" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.adopt === undefined) && (missing0 = "adopt")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.adopt !== undefined){
let data0 = data.adopt;
if(typeof data0 !== "boolean"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(true !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instanceId"},message:"must have required property '"+"instanceId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data2 = data.assumeRoleArn;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func3(data4) > 255){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.instanceId !== undefined){
let data5 = data.instanceId;
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err15 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/pattern",keyword:"pattern",params:{pattern: "^i-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^i-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.noReboot !== undefined){
if(typeof data.noReboot !== "boolean"){
const err17 = {instancePath:instancePath+"/noReboot",schemaPath:"#/properties/noReboot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.blockDeviceMappings !== undefined){
let data7 = data.blockDeviceMappings;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.deviceName === undefined){
const err18 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "deviceName") || (key1 === "ebs")) || (key1 === "virtualName")) || (key1 === "noDevice"))){
const err19 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.deviceName !== undefined){
let data9 = data8.deviceName;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err20 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.ebs !== undefined){
let data10 = data8.ebs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(func2.call(schema12.properties.blockDeviceMappings.items.properties.ebs.properties, key2))){
const err22 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.snapshotId !== undefined){
let data11 = data10.snapshotId;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.volumeSize !== undefined){
let data12 = data10.volumeSize;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65536 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data10.volumeType !== undefined){
let data13 = data10.volumeType;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs35 = errors;
let valid7 = false;
const _errs36 = errors;
if("gp3" !== data13){
const err29 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs37 = errors;
if("gp2" !== data13){
const err30 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs38 = errors;
if("io2" !== data13){
const err31 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs39 = errors;
if("io1" !== data13){
const err32 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs40 = errors;
if("st1" !== data13){
const err33 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs41 = errors;
if("sc1" !== data13){
const err34 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs42 = errors;
if("standard" !== data13){
const err35 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs43 = errors;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err36 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid1 = _errs43 === errors;
valid7 = valid7 || _valid1;
}
}
}
}
}
}
}
if(!valid7){
const err37 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data10.iops !== undefined){
let data14 = data10.iops;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 256000 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14 < 100 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data10.throughput !== undefined){
let data15 = data10.throughput;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2000 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15 < 125 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data10.encrypted !== undefined){
if(typeof data10.encrypted !== "boolean"){
const err44 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.deleteOnTermination !== undefined){
if(typeof data10.deleteOnTermination !== "boolean"){
const err45 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.volumeInitializationRate !== undefined){
let data18 = data10.volumeInitializationRate;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 300 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18 < 100 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data10.ebsCardIndex !== undefined){
let data19 = data10.ebsCardIndex;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err49 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.virtualName !== undefined){
let data20 = data8.virtualName;
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err52 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data8.noDevice !== undefined){
let data21 = data8.noDevice;
if(typeof data21 !== "string"){
const err54 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if("" !== data21){
const err55 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/blockDeviceMappings",schemaPath:"#/properties/blockDeviceMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.bootMode !== undefined){
let data22 = data.bootMode;
if(typeof data22 !== "string"){
const err58 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs62 = errors;
let valid8 = false;
let passing0 = null;
const _errs63 = errors;
if("uefi" !== data22){
const err59 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/0/const",keyword:"const",params:{allowedValue: "uefi"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs63 === errors;
if(_valid2){
valid8 = true;
passing0 = 0;
}
if(!valid8){
const err60 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data.platform !== undefined){
let data23 = data.platform;
if(typeof data23 !== "string"){
const err61 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs66 = errors;
let valid9 = false;
let passing1 = null;
const _errs67 = errors;
if("linux" !== data23){
const err62 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/0/const",keyword:"const",params:{allowedValue: "linux"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs67 === errors;
if(_valid3){
valid9 = true;
passing1 = 0;
}
const _errs68 = errors;
if("macos" !== data23){
const err63 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/const",keyword:"const",params:{allowedValue: "macos"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid3 = _errs68 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid9 = true;
passing1 = 1;
}
const _errs69 = errors;
if("rhel" !== data23){
const err64 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/2/const",keyword:"const",params:{allowedValue: "rhel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs69 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 2];
}
else {
if(_valid3){
valid9 = true;
passing1 = 2;
}
const _errs70 = errors;
if("suse" !== data23){
const err65 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/3/const",keyword:"const",params:{allowedValue: "suse"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid3 = _errs70 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 3];
}
else {
if(_valid3){
valid9 = true;
passing1 = 3;
}
const _errs71 = errors;
if("sql-server" !== data23){
const err66 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/4/const",keyword:"const",params:{allowedValue: "sql-server"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid3 = _errs71 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 4];
}
else {
if(_valid3){
valid9 = true;
passing1 = 4;
}
const _errs72 = errors;
if("ubuntu-pro" !== data23){
const err67 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/5/const",keyword:"const",params:{allowedValue: "ubuntu-pro"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid3 = _errs72 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 5];
}
else {
if(_valid3){
valid9 = true;
passing1 = 5;
}
const _errs73 = errors;
if("windows" !== data23){
const err68 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/6/const",keyword:"const",params:{allowedValue: "windows"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid3 = _errs73 === errors;
if(_valid3 && valid9){
valid9 = false;
passing1 = [passing1, 6];
}
else {
if(_valid3){
valid9 = true;
passing1 = 6;
}
}
}
}
}
}
}
if(!valid9){
const err69 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.imdsSupport !== undefined){
let data24 = data.imdsSupport;
if(typeof data24 !== "string"){
const err70 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs76 = errors;
let valid10 = false;
let passing2 = null;
const _errs77 = errors;
if("v2.0" !== data24){
const err71 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid4 = _errs77 === errors;
if(_valid4){
valid10 = true;
passing2 = 0;
}
if(!valid10){
const err72 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data.deprecateAt !== undefined){
let data25 = data.deprecateAt;
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err73 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.deregistrationProtection !== undefined){
let data26 = data.deregistrationProtection;
if(typeof data26 !== "string"){
const err75 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs82 = errors;
let valid11 = false;
let passing3 = null;
const _errs83 = errors;
if("disabled" !== data26){
const err76 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/0/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid5 = _errs83 === errors;
if(_valid5){
valid11 = true;
passing3 = 0;
}
const _errs84 = errors;
if("enabled-without-cooldown" !== data26){
const err77 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/1/const",keyword:"const",params:{allowedValue: "enabled-without-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid5 = _errs84 === errors;
if(_valid5 && valid11){
valid11 = false;
passing3 = [passing3, 1];
}
else {
if(_valid5){
valid11 = true;
passing3 = 1;
}
const _errs85 = errors;
if("enabled-with-cooldown" !== data26){
const err78 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/2/const",keyword:"const",params:{allowedValue: "enabled-with-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid5 = _errs85 === errors;
if(_valid5 && valid11){
valid11 = false;
passing3 = [passing3, 2];
}
else {
if(_valid5){
valid11 = true;
passing3 = 2;
}
}
}
if(!valid11){
const err79 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err80 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.instanceTypeSpecification !== undefined){
let data28 = data.instanceTypeSpecification;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
if(!((key3 === "supportedInstanceTypes") || (key3 === "unsupportedInstanceTypes"))){
const err81 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.supportedInstanceTypes !== undefined){
let data29 = data28.supportedInstanceTypes;
if(Array.isArray(data29)){
if(data29.length > 100){
const err82 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 === "string"){
if(!pattern10.test(data30)){
const err83 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i1,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i1,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i2 = data29.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data29[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err85 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err86 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data28.unsupportedInstanceTypes !== undefined){
let data31 = data28.unsupportedInstanceTypes;
if(Array.isArray(data31)){
if(data31.length > 100){
const err87 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len2 = data31.length;
for(let i3=0; i3<len2; i3++){
let data32 = data31[i3];
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
const err88 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i3,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i3,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let i4 = data31.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data31[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err90 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err91 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.tags !== undefined){
let data33 = data.tags;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 47){
const err93 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key4 in data33){
const _errs101 = errors;
if(typeof key4 === "string"){
if(func3(key4) > 128){
const err94 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func3(key4) < 1){
const err95 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(key4)){
const err96 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid19 = _errs101 === errors;
if(!valid19){
const err98 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
for(const key5 in data33){
let data34 = data33[key5];
if(typeof data34 === "string"){
if(func3(data34) > 256){
const err99 = {instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.snapshotTags !== undefined){
let data35 = data.snapshotTags;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 47){
const err102 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key6 in data35){
const _errs108 = errors;
if(typeof key6 === "string"){
if(func3(key6) > 128){
const err103 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func3(key6) < 1){
const err104 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern12.test(key6)){
const err105 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key6};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid21 = _errs108 === errors;
if(!valid21){
const err107 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key7 in data35){
let data36 = data35[key7];
if(typeof data36 === "string"){
if(func3(data36) > 256){
const err108 = {instancePath:instancePath+"/snapshotTags/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshotTags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/snapshotTags/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshotTags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.exclusiveTags !== undefined){
if(typeof data.exclusiveTags !== "boolean"){
const err111 = {instancePath:instancePath+"/exclusiveTags",schemaPath:"#/properties/exclusiveTags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data38 = data.onDelete;
if(typeof data38 !== "string"){
const err112 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const _errs117 = errors;
let valid23 = false;
let passing4 = null;
const _errs118 = errors;
if("deregister" !== data38){
const err113 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid6 = _errs118 === errors;
if(_valid6){
valid23 = true;
passing4 = 0;
}
const _errs119 = errors;
if("deregister-and-delete-snapshots" !== data38){
const err114 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid6 = _errs119 === errors;
if(_valid6 && valid23){
valid23 = false;
passing4 = [passing4, 1];
}
else {
if(_valid6){
valid23 = true;
passing4 = 1;
}
const _errs120 = errors;
if("disable" !== data38){
const err115 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid6 = _errs120 === errors;
if(_valid6 && valid23){
valid23 = false;
passing4 = [passing4, 2];
}
else {
if(_valid6){
valid23 = true;
passing4 = 2;
}
const _errs121 = errors;
if("retain" !== data38){
const err116 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid6 = _errs121 === errors;
if(_valid6 && valid23){
valid23 = false;
passing4 = [passing4, 3];
}
else {
if(_valid6){
valid23 = true;
passing4 = 3;
}
}
}
}
if(!valid23){
const err117 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data.protectWhileInUse !== undefined){
if(typeof data.protectWhileInUse !== "boolean"){
const err118 = {instancePath:instancePath+"/protectWhileInUse",schemaPath:"#/properties/protectWhileInUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.adopt !== undefined){
if(typeof data.adopt !== "boolean"){
const err119 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err120 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data42 = data.skipChecks;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i5=0; i5<len3; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern13.test(data43)){
const err121 = {instancePath:instancePath+"/skipChecks/" + i5,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/skipChecks/" + i5,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
let i6 = data42.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data42[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err123 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err124 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const imageCopy = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageCopySpec","description":"A copy of an image, in another Region or under another key (EC2 CopyImage). Sources: EC2 API Reference, CopyImage; EC2 User Guide, Copy an AMI; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["sourceImageId","sourceRegion"],"properties":{"region":{"type":"string","description":"Region of the copy. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the copy.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name of the copy: 3 to 128 characters. Default: the name of the source image. Changing this replaces the copy.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`","x-rule":"match-name"},"description":{"type":"string","description":"Description, at most 255 characters. Changed in place.","maxLength":255},"sourceImageId":{"type":"string","description":"Image to copy; it must be available to your account in `sourceRegion`. Changing this replaces the copy.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"sourceRegion":{"type":"string","description":"Region of the image to copy, of the same partition. Changing this replaces the copy.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"encrypted":{"type":"boolean","description":"Whether the snapshots of the copy are encrypted. An encrypted image stays so: a copy never removes encryption. Changing this replaces the copy."},"kmsKeyId":{"type":"string","description":"KMS key of the copy's snapshots: key id, key ARN, alias name with its `alias/` prefix or alias ARN; symmetric, and of the copy's Region. An image encrypted with the AWS-managed key cannot be shared. Changing this replaces the copy.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"copyImageTags":{"type":"boolean","description":"Whether the copy also gets your own tags of the source image. Default: false. Changing this replaces the copy."},"snapshotCopyCompletionDurationMinutes":{"type":"integer","description":"Minutes within which the snapshot copies must be complete: a multiple of 15, from 15 to 2,880. Default: no promise. Changing this replaces the copy.","minimum":15,"maximum":2880,"multipleOf":15,"x-rule":"match-copy-duration"},"deprecateAt":{"type":"string","description":"When the copy becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`","defaultSnippets":[{"label":"midnight","description":"The first moment of a day, in UTC.","body":"${1:2027-11-22}T00:00:00Z"}]},"deregistrationProtection":{"type":"string","description":"Whether EC2 refuses to deregister the image, whoever asks. Changed in place; with it on, destroy fails and says so.","default":"disabled","oneOf":[{"const":"disabled","description":"Not protected."},{"const":"enabled-without-cooldown","description":"Protected until it is switched off."},{"const":"enabled-with-cooldown","description":"Protected, and for 24 hours more after it is switched off."}]},"enabled":{"type":"boolean","description":"Whether the image can be launched. Disabling takes every launch permission away; we write them down and give them back when it is enabled again. Changed in place.","default":true},"instanceTypeSpecification":{"type":"object","title":"InstanceTypeSpecification","description":"Instance types on which EC2 lets the copy be launched. Default: what the source says. Changed in place.","additionalProperties":false,"properties":{"supportedInstanceTypes":{"type":"array","description":"Only these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}},"unsupportedInstanceTypes":{"type":"array","description":"None of these; `*` stands for any characters.","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$","patternErrorMessage":"1 to 24 characters out of letters, digits, `_ . -` and `*`, which must not follow itself"}}},"defaultSnippets":[{"label":"supported families","description":"Some families alone.","body":{"supportedInstanceTypes":["${1:t4g.*}"]}}]},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"snapshotTags":{"type":"object","description":"Tags of the snapshots that are made: at most 47 for each, by the same rules as `tags`. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"exclusiveTags":{"type":"boolean","description":"Whether tags that this program does not state are taken away, rather than left alone. Does not change the image.","default":false},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the copy. Does not change the copy.","default":"deregister-and-delete-snapshots","oneOf":[{"const":"deregister","description":"Deregister the copy; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the copy and delete the snapshots that the copying made."},{"const":"disable","description":"Disable the copy: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the copy as it is."}]},"protectWhileInUse":{"type":"boolean","description":"Whether destroy and replacement stop while EC2 reports that instances, launch templates or parameters of the account refer to the image. Does not change the image.","default":false},"preflight":{"type":"boolean","description":"Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.","default":true},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true}},"if":{"required":["kmsKeyId"],"properties":{"kmsKeyId":{"type":"string"}}},"then":{"description":"`kmsKeyId` needs `encrypted: true`","required":["encrypted"],"properties":{"encrypted":{"type":"boolean","const":true,"x-rule":"match-copy-encryption"}},"x-rule":"match-copy-encryption"},"defaultSnippets":[{"label":"encrypted copy","description":"A copy in this Region under your own key.","body":{"sourceImageId":"${1:ami-0123456789abcdef0}","sourceRegion":"${2:us-east-1}","encrypted":true,"kmsKeyId":"${3:alias/images}"}}],"$id":"image-copy"};
const pattern30 = new RegExp("^ami-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-copy" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kmsKeyId === undefined) && (missing0 = "kmsKeyId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kmsKeyId !== undefined){
if(typeof data.kmsKeyId !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encrypted === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "encrypted"},message:"must have required property '"+"encrypted"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.encrypted !== undefined){
let data1 = data.encrypted;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/encrypted",schemaPath:"#/then/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(true !== data1){
const err4 = {instancePath:instancePath+"/encrypted",schemaPath:"#/then/properties/encrypted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceImageId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceImageId"},message:"must have required property '"+"sourceImageId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sourceRegion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceRegion"},message:"must have required property '"+"sourceRegion"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data3 = data.assumeRoleArn;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"},message:"must match pattern \""+"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 255){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sourceImageId !== undefined){
let data6 = data.sourceImageId;
if(typeof data6 === "string"){
if(!pattern30.test(data6)){
const err17 = {instancePath:instancePath+"/sourceImageId",schemaPath:"#/properties/sourceImageId/pattern",keyword:"pattern",params:{pattern: "^ami-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ami-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sourceImageId",schemaPath:"#/properties/sourceImageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sourceRegion !== undefined){
let data7 = data.sourceRegion;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/sourceRegion",schemaPath:"#/properties/sourceRegion/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/sourceRegion",schemaPath:"#/properties/sourceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err21 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data9 = data.kmsKeyId;
if(typeof data9 === "string"){
if(func3(data9) > 2048){
const err22 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data9) < 1){
const err23 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.copyImageTags !== undefined){
if(typeof data.copyImageTags !== "boolean"){
const err25 = {instancePath:instancePath+"/copyImageTags",schemaPath:"#/properties/copyImageTags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.snapshotCopyCompletionDurationMinutes !== undefined){
let data11 = data.snapshotCopyCompletionDurationMinutes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/snapshotCopyCompletionDurationMinutes",schemaPath:"#/properties/snapshotCopyCompletionDurationMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2880 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/snapshotCopyCompletionDurationMinutes",schemaPath:"#/properties/snapshotCopyCompletionDurationMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2880},message:"must be <= 2880"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11 < 15 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/snapshotCopyCompletionDurationMinutes",schemaPath:"#/properties/snapshotCopyCompletionDurationMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 15},message:"must be >= 15"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
let res0;
if((15 === 0 || (res0 = data11/15, res0 !== parseInt(res0)))){
const err29 = {instancePath:instancePath+"/snapshotCopyCompletionDurationMinutes",schemaPath:"#/properties/snapshotCopyCompletionDurationMinutes/multipleOf",keyword:"multipleOf",params:{multipleOf: 15},message:"must be multiple of 15"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.deprecateAt !== undefined){
let data12 = data.deprecateAt;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.deregistrationProtection !== undefined){
let data13 = data.deregistrationProtection;
if(typeof data13 !== "string"){
const err32 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs33 = errors;
let valid4 = false;
let passing0 = null;
const _errs34 = errors;
if("disabled" !== data13){
const err33 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/0/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs35 = errors;
if("enabled-without-cooldown" !== data13){
const err34 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/1/const",keyword:"const",params:{allowedValue: "enabled-without-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
const _errs36 = errors;
if("enabled-with-cooldown" !== data13){
const err35 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf/2/const",keyword:"const",params:{allowedValue: "enabled-with-cooldown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid4 = true;
passing0 = 2;
}
}
}
if(!valid4){
const err36 = {instancePath:instancePath+"/deregistrationProtection",schemaPath:"#/properties/deregistrationProtection/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err37 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.instanceTypeSpecification !== undefined){
let data15 = data.instanceTypeSpecification;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!((key1 === "supportedInstanceTypes") || (key1 === "unsupportedInstanceTypes"))){
const err38 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.supportedInstanceTypes !== undefined){
let data16 = data15.supportedInstanceTypes;
if(Array.isArray(data16)){
if(data16.length > 100){
const err39 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
const err40 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i0,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes/" + i0,schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err42 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err43 = {instancePath:instancePath+"/instanceTypeSpecification/supportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/supportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.unsupportedInstanceTypes !== undefined){
let data18 = data15.unsupportedInstanceTypes;
if(Array.isArray(data18)){
if(data18.length > 100){
const err44 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err45 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i2,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"},message:"must match pattern \""+"^(?!.*\\*\\*)[A-Za-z0-9_.*-]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes/" + i2,schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let i3 = data18.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data18[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err47 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err48 = {instancePath:instancePath+"/instanceTypeSpecification/unsupportedInstanceTypes",schemaPath:"#/properties/instanceTypeSpecification/properties/unsupportedInstanceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/instanceTypeSpecification",schemaPath:"#/properties/instanceTypeSpecification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.tags !== undefined){
let data20 = data.tags;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 47){
const err50 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data20){
const _errs52 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 128){
const err51 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(key2) < 1){
const err52 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern12.test(key2)){
const err53 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid12 = _errs52 === errors;
if(!valid12){
const err55 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
for(const key3 in data20){
let data21 = data20[key3];
if(typeof data21 === "string"){
if(func3(data21) > 256){
const err56 = {instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.snapshotTags !== undefined){
let data22 = data.snapshotTags;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 47){
const err59 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key4 in data22){
const _errs59 = errors;
if(typeof key4 === "string"){
if(func3(key4) > 128){
const err60 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func3(key4) < 1){
const err61 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern12.test(key4)){
const err62 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid14 = _errs59 === errors;
if(!valid14){
const err64 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key5 in data22){
let data23 = data22[key5];
if(typeof data23 === "string"){
if(func3(data23) > 256){
const err65 = {instancePath:instancePath+"/snapshotTags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshotTags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/snapshotTags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshotTags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/snapshotTags",schemaPath:"#/properties/snapshotTags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.exclusiveTags !== undefined){
if(typeof data.exclusiveTags !== "boolean"){
const err68 = {instancePath:instancePath+"/exclusiveTags",schemaPath:"#/properties/exclusiveTags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data25 = data.onDelete;
if(typeof data25 !== "string"){
const err69 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const _errs68 = errors;
let valid16 = false;
let passing1 = null;
const _errs69 = errors;
if("deregister" !== data25){
const err70 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid2 = _errs69 === errors;
if(_valid2){
valid16 = true;
passing1 = 0;
}
const _errs70 = errors;
if("deregister-and-delete-snapshots" !== data25){
const err71 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid2 = _errs70 === errors;
if(_valid2 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid16 = true;
passing1 = 1;
}
const _errs71 = errors;
if("disable" !== data25){
const err72 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid2 = _errs71 === errors;
if(_valid2 && valid16){
valid16 = false;
passing1 = [passing1, 2];
}
else {
if(_valid2){
valid16 = true;
passing1 = 2;
}
const _errs72 = errors;
if("retain" !== data25){
const err73 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid2 = _errs72 === errors;
if(_valid2 && valid16){
valid16 = false;
passing1 = [passing1, 3];
}
else {
if(_valid2){
valid16 = true;
passing1 = 3;
}
}
}
}
if(!valid16){
const err74 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data.protectWhileInUse !== undefined){
if(typeof data.protectWhileInUse !== "boolean"){
const err75 = {instancePath:instancePath+"/protectWhileInUse",schemaPath:"#/properties/protectWhileInUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err76 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data28 = data.skipChecks;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i4=0; i4<len2; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(!pattern13.test(data29)){
const err77 = {instancePath:instancePath+"/skipChecks/" + i4,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/skipChecks/" + i4,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let i5 = data28.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data28[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err79 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err80 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const launchPermissions = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"LaunchPermissionsSpec","description":"Everyone who may launch an image; whoever is not listed may not (EC2 ModifyImageAttribute, launchPermission). Sources: EC2 API Reference, LaunchPermission; EC2 User Guide, Shared AMIs; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["imageId"],"properties":{"region":{"type":"string","description":"Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the permissions.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"imageId":{"type":"string","description":"Image that is shared; it must be yours. Changing this replaces the permissions.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"accounts":{"type":"array","description":"Accounts that may launch the image: 12 digits each, as strings (zeros in front count). Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"Account id: 12 digits, as a string, for zeros in front count.","pattern":"^[0-9]{12}$","patternErrorMessage":"an account id of exactly 12 digits, as a string","x-rule":"match-principals"}},"organizations":{"type":"array","description":"ARNs of organizations whose accounts may launch the image. Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"ARN of an organization.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$","patternErrorMessage":"an organization ARN such as `arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5`, not the bare `o-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organization ARN","description":"An organization by its ARN.","body":"arn:aws:organizations::${1:123456789012}:organization/${2:o-a1b2c3d4e5}"}]}},"organizationalUnits":{"type":"array","description":"ARNs of organizational units whose accounts may launch the image, those of units below included. Default: none. Changed in place.","default":[],"uniqueItems":true,"items":{"type":"string","description":"ARN of an organizational unit.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$","patternErrorMessage":"an OU ARN such as `arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`, not the bare `ou-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organizational unit ARN","description":"An organizational unit by its ARN.","body":"arn:aws:organizations::${1:123456789012}:ou/${2:o-a1b2c3d4e5}/${3:ou-ab12-cd34ef56}"}]}},"public":{"description":"Whether every AWS account may launch the image, and create volumes from its snapshots. Default: false. Changed in place.","default":false,"oneOf":[{"const":false,"description":"Not shared with everyone."},{"type":"object","title":"PublicAcknowledgement","description":"Shared with everyone, on purpose.","additionalProperties":false,"required":["reason","scrubbed"],"properties":{"reason":{"type":"string","minLength":1,"description":"Why everyone may launch this image; it stays in the stack's state."},"scrubbed":{"type":"boolean","const":true,"description":"Your word that no credentials, host keys, shell history or private data are in any snapshot of the image."}}}],"defaultSnippets":[{"label":"public, on purpose","description":"Shares the image, and its snapshots, with everyone: the words that this takes.","body":{"reason":"${1:why everyone may launch it}","scrubbed":true}}]},"snapshotPermissions":{"type":"boolean","description":"Whether `accounts` may also create volumes from the image's snapshots, as they must in order to copy the image. Organizations cannot be given that: EC2 shares snapshots with accounts alone. Changed in place.","default":false},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true},"preflight":{"type":"boolean","description":"Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.","default":true}},"$id":"launch-permissions"};
const pattern41 = new RegExp("^[0-9]{12}$", "u");
const pattern42 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$", "u");
const pattern43 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="launch-permissions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageId"},message:"must have required property '"+"imageId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data1 = data.assumeRoleArn;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.imageId !== undefined){
let data2 = data.imageId;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
const err6 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/pattern",keyword:"pattern",params:{pattern: "^ami-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ami-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accounts !== undefined){
let data3 = data.accounts;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern41.test(data4)){
const err8 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.organizations !== undefined){
let data5 = data.organizations;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern42.test(data6)){
const err12 = {instancePath:instancePath+"/organizations/" + i2,schemaPath:"#/properties/organizations/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/organizations/" + i2,schemaPath:"#/properties/organizations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err14 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.organizationalUnits !== undefined){
let data7 = data.organizationalUnits;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(!pattern43.test(data8)){
const err16 = {instancePath:instancePath+"/organizationalUnits/" + i4,schemaPath:"#/properties/organizationalUnits/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/organizationalUnits/" + i4,schemaPath:"#/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data7[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err18 = {instancePath:instancePath+"/organizationalUnits",schemaPath:"#/properties/organizationalUnits/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/organizationalUnits",schemaPath:"#/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.public !== undefined){
let data9 = data.public;
const _errs21 = errors;
let valid10 = false;
let passing0 = null;
const _errs22 = errors;
if(false !== data9){
const err20 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf/0/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.reason === undefined){
const err21 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.scrubbed === undefined){
const err22 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf/1/required",keyword:"required",params:{missingProperty: "scrubbed"},message:"must have required property '"+"scrubbed"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "reason") || (key1 === "scrubbed"))){
const err23 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.reason !== undefined){
let data10 = data9.reason;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err24 = {instancePath:instancePath+"/public/reason",schemaPath:"#/properties/public/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/public/reason",schemaPath:"#/properties/public/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.scrubbed !== undefined){
let data11 = data9.scrubbed;
if(typeof data11 !== "boolean"){
const err26 = {instancePath:instancePath+"/public/scrubbed",schemaPath:"#/properties/public/oneOf/1/properties/scrubbed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(true !== data11){
const err27 = {instancePath:instancePath+"/public/scrubbed",schemaPath:"#/properties/public/oneOf/1/properties/scrubbed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err29 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.snapshotPermissions !== undefined){
if(typeof data.snapshotPermissions !== "boolean"){
const err30 = {instancePath:instancePath+"/snapshotPermissions",schemaPath:"#/properties/snapshotPermissions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data13 = data.skipChecks;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err31 = {instancePath:instancePath+"/skipChecks/" + i6,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/skipChecks/" + i6,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i7 = data13.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data13[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err33 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err34 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err35 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const snapshotPermissions = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot-permissions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.snapshotId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snapshotId"},message:"must have required property '"+"snapshotId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "region") || (key0 === "snapshotId")) || (key0 === "accounts")) || (key0 === "public"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.snapshotId !== undefined){
let data1 = data.snapshotId;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accounts !== undefined){
let data2 = data.accounts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
const err6 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err10 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const snapshot = validate15;
const pattern49 = new RegExp("^vol-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern50 = new RegExp("^(?![aA][wW][sS]:)", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "region") || (key0 === "volumeId")) || (key0 === "volumeSize")) || (key0 === "encrypted")) || (key0 === "kmsKeyId")) || (key0 === "description")) || (key0 === "storageTier")) || (key0 === "tags"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.volumeId !== undefined){
let data1 = data.volumeId;
if(typeof data1 === "string"){
if(!pattern49.test(data1)){
const err3 = {instancePath:instancePath+"/volumeId",schemaPath:"#/properties/volumeId/pattern",keyword:"pattern",params:{pattern: "^vol-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^vol-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/volumeId",schemaPath:"#/properties/volumeId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.volumeSize !== undefined){
let data2 = data.volumeSize;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err8 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data4 = data.kmsKeyId;
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err9 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 255){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.storageTier !== undefined){
let data6 = data.storageTier;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/storageTier",schemaPath:"#/properties/storageTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if("standard" !== data6){
const err15 = {instancePath:instancePath+"/storageTier",schemaPath:"#/properties/storageTier/oneOf/0/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if("archive" !== data6){
const err16 = {instancePath:instancePath+"/storageTier",schemaPath:"#/properties/storageTier/oneOf/1/const",keyword:"const",params:{allowedValue: "archive"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err17 = {instancePath:instancePath+"/storageTier",schemaPath:"#/properties/storageTier/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.tags !== undefined){
let data7 = data.tags;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 50){
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data7){
const _errs21 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 128){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(key1) < 1){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern50.test(key1)){
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid2 = _errs21 === errors;
if(!valid2){
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 === "string"){
if(func3(data8) > 256){
const err24 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const snapshotCopy = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot-copy" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceSnapshotId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceSnapshotId"},message:"must have required property '"+"sourceSnapshotId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sourceRegion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceRegion"},message:"must have required property '"+"sourceRegion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "region") || (key0 === "sourceSnapshotId")) || (key0 === "sourceRegion")) || (key0 === "encrypted")) || (key0 === "kmsKeyId")) || (key0 === "completionDurationMinutes")) || (key0 === "description")) || (key0 === "tags"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceSnapshotId !== undefined){
let data1 = data.sourceSnapshotId;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/sourceSnapshotId",schemaPath:"#/properties/sourceSnapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sourceSnapshotId",schemaPath:"#/properties/sourceSnapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sourceRegion !== undefined){
let data2 = data.sourceRegion;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/sourceRegion",schemaPath:"#/properties/sourceRegion/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/sourceRegion",schemaPath:"#/properties/sourceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err9 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data4 = data.kmsKeyId;
if(typeof data4 === "string"){
if(func3(data4) > 2048){
const err10 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.completionDurationMinutes !== undefined){
let data5 = data.completionDurationMinutes;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/completionDurationMinutes",schemaPath:"#/properties/completionDurationMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2880 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/completionDurationMinutes",schemaPath:"#/properties/completionDurationMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2880},message:"must be <= 2880"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 15 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/completionDurationMinutes",schemaPath:"#/properties/completionDurationMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 15},message:"must be >= 15"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let res0;
if((15 === 0 || (res0 = data5/15, res0 !== parseInt(res0)))){
const err16 = {instancePath:instancePath+"/completionDurationMinutes",schemaPath:"#/properties/completionDurationMinutes/multipleOf",keyword:"multipleOf",params:{multipleOf: 15},message:"must be multiple of 15"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(func3(data6) > 255){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tags !== undefined){
let data7 = data.tags;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 50){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
const _errs18 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 128){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(key1) < 1){
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern50.test(key1)){
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
const err24 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 === "string"){
if(func3(data8) > 256){
const err25 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const volume = validate17;
const schema18 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"VolumeSpec","description":"A volume by itself (EC2 CreateVolume): checked, never managed. Sources: EC2 API Reference, CreateVolume; checked 2026-11-22.","type":"object","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the volume.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"availabilityZone":{"type":"string","description":"Availability Zone of the volume, such as `eu-west-1a`.","minLength":1},"snapshotId":{"type":"string","description":"Snapshot the volume begins from.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted, also over a snapshot that is not."},"kmsKeyId":{"type":"string","description":"KMS key of the volume; needs `encrypted: true`.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"outpostArn":{"type":"string","description":"Outpost the volume is on; limits are lower there.","minLength":1},"tags":{"type":"object","description":"Tags of the volume.","maxProperties":50,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}],"x-rule":"match-tags"}},"$id":"volume"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="volume" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.availabilityZone !== undefined){
let data1 = data.availabilityZone;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/availabilityZone",schemaPath:"#/properties/availabilityZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/availabilityZone",schemaPath:"#/properties/availabilityZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.snapshotId !== undefined){
let data2 = data.snapshotId;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/snapshotId",schemaPath:"#/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeSize !== undefined){
let data3 = data.volumeSize;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/volumeSize",schemaPath:"#/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.volumeType !== undefined){
let data4 = data.volumeType;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if("gp3" !== data4){
const err11 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if("gp2" !== data4){
const err12 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if("io2" !== data4){
const err13 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if("io1" !== data4){
const err14 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs17 = errors;
if("st1" !== data4){
const err15 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs18 = errors;
if("sc1" !== data4){
const err16 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if("standard" !== data4){
const err17 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs20 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
}
}
if(!valid1){
const err19 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.iops !== undefined){
let data5 = data.iops;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 256000 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 100 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/iops",schemaPath:"#/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.throughput !== undefined){
let data6 = data.throughput;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2000 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 125 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/throughput",schemaPath:"#/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.volumeInitializationRate !== undefined){
let data7 = data.volumeInitializationRate;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/volumeInitializationRate",schemaPath:"#/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 300 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/volumeInitializationRate",schemaPath:"#/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/volumeInitializationRate",schemaPath:"#/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.encrypted !== undefined){
if(typeof data.encrypted !== "boolean"){
const err29 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data9 = data.kmsKeyId;
if(typeof data9 === "string"){
if(func3(data9) > 2048){
const err30 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data9) < 1){
const err31 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.outpostArn !== undefined){
let data10 = data.outpostArn;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err33 = {instancePath:instancePath+"/outpostArn",schemaPath:"#/properties/outpostArn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/outpostArn",schemaPath:"#/properties/outpostArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 50){
const err35 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data11){
const _errs35 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 128){
const err36 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(key1) < 1){
const err37 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern50.test(key1)){
const err38 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid2 = _errs35 === errors;
if(!valid2){
const err40 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key2 in data11){
let data12 = data11[key2];
if(typeof data12 === "string"){
if(func3(data12) > 256){
const err41 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const launch = validate18;
const schema19 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"LaunchSpec","description":"The launch of an image on an instance type: checked, never managed. Sources: EC2 API Reference, RunInstances and CreateLaunchTemplate; checked 2026-11-22.","type":"object","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the launch; an image launches only in its own.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"imageId":{"type":"string","description":"Image to launch.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"instanceType":{"type":"string","description":"Instance type, such as `t4g.micro`; it must support the image's architecture, virtualization type and boot mode.","anyOf":[false,{"pattern":"^[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance type such as `t4g.micro`","description":"A type that came after this release."}]},"launchTemplate":{"type":"string","description":"Launch template that says what the launch itself does not: its id or its name.","minLength":1},"isTemplate":{"type":"boolean","description":"Whether this only says how launches will be: a template may leave out anything.","default":false},"instanceRequirements":{"type":"boolean","description":"Whether EC2 chooses the instance type by requirements.","default":false},"rootVolume":{"type":"object","description":"What the launch says of the root volume, whatever its device name.","title":"LaunchEbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted, also over a snapshot that is not; it never takes encryption away."},"kmsKeyId":{"type":"string","description":"KMS key of the volume; needs `encrypted: true`. Default: the account's default key.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"blockDeviceMappings":{"type":"array","description":"Mappings of the launch; each overlays the image's mapping of the same device name, or adds a volume.","items":{"type":"object","description":"One device of a launch: it overlays the image's mapping of the same name, or adds a volume.","title":"LaunchBlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a launch.","title":"LaunchEbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted, also over a snapshot that is not; it never takes encryption away."},"kmsKeyId":{"type":"string","description":"KMS key of the volume; needs `encrypted: true`. Default: the account's default key.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`","x-rule":"match-mapping-kind"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}},"defaultSnippets":[{"label":"root volume","description":"The image's root volume, encrypted and larger.","body":{"deviceName":"${1:/dev/xvda}","ebs":{"volumeSize":"^${2:20}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"data volume","description":"An empty, encrypted volume.","body":{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"instance store volume","description":"An instance store volume.","body":{"deviceName":"${1:/dev/sdb}","virtualName":"${2:ephemeral0}"}}]},"defaultSnippets":[{"label":"data volume alone","description":"An empty, encrypted volume.","body":[{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}]}]},"kernelId":{"type":"string","description":"Kernel of a paravirtual launch.","pattern":"^aki-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`aki-` and 8 or 17 lower-case hexadecimal digits","deprecated":true,"deprecationMessage":"Paravirtual images run on the oldest instance types alone; make an `hvm` image, which takes no kernel.","x-rule":"match-image-id"},"ramdiskId":{"type":"string","description":"RAM disk of a paravirtual launch.","pattern":"^ari-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ari-` and 8 or 17 lower-case hexadecimal digits","deprecated":true,"deprecationMessage":"Paravirtual images run on the oldest instance types alone; make an `hvm` image, which takes no RAM disk.","x-rule":"match-image-id"},"networkInterfaceCount":{"type":"integer","minimum":0,"description":"Network interfaces beyond the first that the launch attaches. On types whose attachment limit is shared, each counts against volumes."},"metadataOptions":{"type":"object","title":"MetadataOptions","description":"The instance metadata service of the launch.","additionalProperties":false,"properties":{"httpTokens":{"type":"string","description":"Whether instances must ask for session tokens (IMDSv2).","oneOf":[{"const":"required","description":"IMDSv2 only."},{"const":"optional","description":"IMDSv1 as well."}]},"httpEndpoint":{"type":"string","description":"Whether the service answers at all.","oneOf":[{"const":"enabled","description":"It answers."},{"const":"disabled","description":"It does not."}]},"httpPutResponseHopLimit":{"type":"integer","description":"Network hops that a token may travel, 1 to 64.","minimum":1,"maximum":64}}},"cpuOptions":{"type":"object","title":"CpuOptions","description":"Processor options of the launch.","additionalProperties":false,"properties":{"amdSevSnp":{"type":"string","description":"AMD SEV-SNP; needs a UEFI image and a type that has it.","oneOf":[{"const":"enabled","description":"On."},{"const":"disabled","description":"Off."}]}}},"hibernation":{"type":"boolean","description":"Whether the instance can hibernate; needs an encrypted EBS root volume and an HVM image.","default":false},"tenancy":{"type":"string","description":"Tenancy of the launch.","oneOf":[{"const":"default","description":"Shared hardware."},{"const":"dedicated","description":"Hardware of one account."},{"const":"host","description":"A Dedicated Host; Mac instance types run nowhere else."}]}},"$id":"launch"};
const pattern61 = new RegExp("^[a-z0-9-]+\\.[a-z0-9-]+$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="launch" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.imageId !== undefined){
let data1 = data.imageId;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
const err3 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/pattern",keyword:"pattern",params:{pattern: "^ami-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ami-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instanceType !== undefined){
let data2 = data.instanceType;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid1 = false;
var _valid0 = false;
const err6 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/anyOf/0/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern61.test(data2)){
const err7 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+\\.[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.launchTemplate !== undefined){
let data3 = data.launchTemplate;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/launchTemplate",schemaPath:"#/properties/launchTemplate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/launchTemplate",schemaPath:"#/properties/launchTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isTemplate !== undefined){
if(typeof data.isTemplate !== "boolean"){
const err11 = {instancePath:instancePath+"/isTemplate",schemaPath:"#/properties/isTemplate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.instanceRequirements !== undefined){
if(typeof data.instanceRequirements !== "boolean"){
const err12 = {instancePath:instancePath+"/instanceRequirements",schemaPath:"#/properties/instanceRequirements/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rootVolume !== undefined){
let data6 = data.rootVolume;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(func2.call(schema19.properties.rootVolume.properties, key1))){
const err13 = {instancePath:instancePath+"/rootVolume",schemaPath:"#/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.snapshotId !== undefined){
let data7 = data6.snapshotId;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err14 = {instancePath:instancePath+"/rootVolume/snapshotId",schemaPath:"#/properties/rootVolume/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rootVolume/snapshotId",schemaPath:"#/properties/rootVolume/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.volumeSize !== undefined){
let data8 = data6.volumeSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65536 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.volumeType !== undefined){
let data9 = data6.volumeType;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if("gp3" !== data9){
const err20 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs27 = errors;
if("gp2" !== data9){
const err21 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs28 = errors;
if("io2" !== data9){
const err22 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs29 = errors;
if("io1" !== data9){
const err23 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs30 = errors;
if("st1" !== data9){
const err24 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs31 = errors;
if("sc1" !== data9){
const err25 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs32 = errors;
if("standard" !== data9){
const err26 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs33 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err27 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
}
}
}
}
}
}
}
if(!valid3){
const err28 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data6.iops !== undefined){
let data10 = data6.iops;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 256000 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10 < 100 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data6.throughput !== undefined){
let data11 = data6.throughput;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err32 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2000 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11 < 125 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data6.encrypted !== undefined){
if(typeof data6.encrypted !== "boolean"){
const err35 = {instancePath:instancePath+"/rootVolume/encrypted",schemaPath:"#/properties/rootVolume/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.kmsKeyId !== undefined){
let data13 = data6.kmsKeyId;
if(typeof data13 === "string"){
if(func3(data13) > 2048){
const err36 = {instancePath:instancePath+"/rootVolume/kmsKeyId",schemaPath:"#/properties/rootVolume/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data13) < 1){
const err37 = {instancePath:instancePath+"/rootVolume/kmsKeyId",schemaPath:"#/properties/rootVolume/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/rootVolume/kmsKeyId",schemaPath:"#/properties/rootVolume/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.deleteOnTermination !== undefined){
if(typeof data6.deleteOnTermination !== "boolean"){
const err39 = {instancePath:instancePath+"/rootVolume/deleteOnTermination",schemaPath:"#/properties/rootVolume/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.volumeInitializationRate !== undefined){
let data15 = data6.volumeInitializationRate;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 300 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data6.ebsCardIndex !== undefined){
let data16 = data6.ebsCardIndex;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/rootVolume/ebsCardIndex",schemaPath:"#/properties/rootVolume/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/rootVolume/ebsCardIndex",schemaPath:"#/properties/rootVolume/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/rootVolume",schemaPath:"#/properties/rootVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.blockDeviceMappings !== undefined){
let data17 = data.blockDeviceMappings;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.deviceName === undefined){
const err46 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key2 in data18){
if(!((((key2 === "deviceName") || (key2 === "ebs")) || (key2 === "virtualName")) || (key2 === "noDevice"))){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.deviceName !== undefined){
let data19 = data18.deviceName;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.ebs !== undefined){
let data20 = data18.ebs;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!(func2.call(schema19.properties.blockDeviceMappings.items.properties.ebs.properties, key3))){
const err50 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.snapshotId !== undefined){
let data21 = data20.snapshotId;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err51 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.volumeSize !== undefined){
let data22 = data20.volumeSize;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 65536 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data20.volumeType !== undefined){
let data23 = data20.volumeType;
if(typeof data23 !== "string"){
const err56 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs64 = errors;
let valid8 = false;
const _errs65 = errors;
if("gp3" !== data23){
const err57 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs66 = errors;
if("gp2" !== data23){
const err58 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs66 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs67 = errors;
if("io2" !== data23){
const err59 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs67 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs68 = errors;
if("io1" !== data23){
const err60 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs68 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs69 = errors;
if("st1" !== data23){
const err61 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs70 = errors;
if("sc1" !== data23){
const err62 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid2 = _errs70 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs71 = errors;
if("standard" !== data23){
const err63 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs72 = errors;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err64 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid2 = _errs72 === errors;
valid8 = valid8 || _valid2;
}
}
}
}
}
}
}
if(!valid8){
const err65 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data20.iops !== undefined){
let data24 = data20.iops;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err66 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 256000 || isNaN(data24)){
const err67 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24 < 100 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data20.throughput !== undefined){
let data25 = data20.throughput;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err69 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 2000 || isNaN(data25)){
const err70 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25 < 125 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data20.encrypted !== undefined){
if(typeof data20.encrypted !== "boolean"){
const err72 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.kmsKeyId !== undefined){
let data27 = data20.kmsKeyId;
if(typeof data27 === "string"){
if(func3(data27) > 2048){
const err73 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func3(data27) < 1){
const err74 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.deleteOnTermination !== undefined){
if(typeof data20.deleteOnTermination !== "boolean"){
const err76 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.volumeInitializationRate !== undefined){
let data29 = data20.volumeInitializationRate;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err77 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 300 || isNaN(data29)){
const err78 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data29 < 100 || isNaN(data29)){
const err79 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data20.ebsCardIndex !== undefined){
let data30 = data20.ebsCardIndex;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err80 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err81 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data18.virtualName !== undefined){
let data31 = data18.virtualName;
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err83 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data18.noDevice !== undefined){
let data32 = data18.noDevice;
if(typeof data32 !== "string"){
const err85 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if("" !== data32){
const err86 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/blockDeviceMappings",schemaPath:"#/properties/blockDeviceMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.kernelId !== undefined){
let data33 = data.kernelId;
if(typeof data33 === "string"){
if(!pattern7.test(data33)){
const err89 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/pattern",keyword:"pattern",params:{pattern: "^aki-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^aki-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.ramdiskId !== undefined){
let data34 = data.ramdiskId;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err91 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/pattern",keyword:"pattern",params:{pattern: "^ari-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ari-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.networkInterfaceCount !== undefined){
let data35 = data.networkInterfaceCount;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err93 = {instancePath:instancePath+"/networkInterfaceCount",schemaPath:"#/properties/networkInterfaceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err94 = {instancePath:instancePath+"/networkInterfaceCount",schemaPath:"#/properties/networkInterfaceCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data.metadataOptions !== undefined){
let data36 = data.metadataOptions;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
if(!(((key4 === "httpTokens") || (key4 === "httpEndpoint")) || (key4 === "httpPutResponseHopLimit"))){
const err95 = {instancePath:instancePath+"/metadataOptions",schemaPath:"#/properties/metadataOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data36.httpTokens !== undefined){
let data37 = data36.httpTokens;
if(typeof data37 !== "string"){
const err96 = {instancePath:instancePath+"/metadataOptions/httpTokens",schemaPath:"#/properties/metadataOptions/properties/httpTokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const _errs102 = errors;
let valid10 = false;
let passing0 = null;
const _errs103 = errors;
if("required" !== data37){
const err97 = {instancePath:instancePath+"/metadataOptions/httpTokens",schemaPath:"#/properties/metadataOptions/properties/httpTokens/oneOf/0/const",keyword:"const",params:{allowedValue: "required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid3 = _errs103 === errors;
if(_valid3){
valid10 = true;
passing0 = 0;
}
const _errs104 = errors;
if("optional" !== data37){
const err98 = {instancePath:instancePath+"/metadataOptions/httpTokens",schemaPath:"#/properties/metadataOptions/properties/httpTokens/oneOf/1/const",keyword:"const",params:{allowedValue: "optional"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid3 = _errs104 === errors;
if(_valid3 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err99 = {instancePath:instancePath+"/metadataOptions/httpTokens",schemaPath:"#/properties/metadataOptions/properties/httpTokens/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data36.httpEndpoint !== undefined){
let data38 = data36.httpEndpoint;
if(typeof data38 !== "string"){
const err100 = {instancePath:instancePath+"/metadataOptions/httpEndpoint",schemaPath:"#/properties/metadataOptions/properties/httpEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const _errs107 = errors;
let valid11 = false;
let passing1 = null;
const _errs108 = errors;
if("enabled" !== data38){
const err101 = {instancePath:instancePath+"/metadataOptions/httpEndpoint",schemaPath:"#/properties/metadataOptions/properties/httpEndpoint/oneOf/0/const",keyword:"const",params:{allowedValue: "enabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid4 = _errs108 === errors;
if(_valid4){
valid11 = true;
passing1 = 0;
}
const _errs109 = errors;
if("disabled" !== data38){
const err102 = {instancePath:instancePath+"/metadataOptions/httpEndpoint",schemaPath:"#/properties/metadataOptions/properties/httpEndpoint/oneOf/1/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid4 = _errs109 === errors;
if(_valid4 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid4){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err103 = {instancePath:instancePath+"/metadataOptions/httpEndpoint",schemaPath:"#/properties/metadataOptions/properties/httpEndpoint/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data36.httpPutResponseHopLimit !== undefined){
let data39 = data36.httpPutResponseHopLimit;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err104 = {instancePath:instancePath+"/metadataOptions/httpPutResponseHopLimit",schemaPath:"#/properties/metadataOptions/properties/httpPutResponseHopLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 64 || isNaN(data39)){
const err105 = {instancePath:instancePath+"/metadataOptions/httpPutResponseHopLimit",schemaPath:"#/properties/metadataOptions/properties/httpPutResponseHopLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err106 = {instancePath:instancePath+"/metadataOptions/httpPutResponseHopLimit",schemaPath:"#/properties/metadataOptions/properties/httpPutResponseHopLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/metadataOptions",schemaPath:"#/properties/metadataOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.cpuOptions !== undefined){
let data40 = data.cpuOptions;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key5 in data40){
if(!(key5 === "amdSevSnp")){
const err108 = {instancePath:instancePath+"/cpuOptions",schemaPath:"#/properties/cpuOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data40.amdSevSnp !== undefined){
let data41 = data40.amdSevSnp;
if(typeof data41 !== "string"){
const err109 = {instancePath:instancePath+"/cpuOptions/amdSevSnp",schemaPath:"#/properties/cpuOptions/properties/amdSevSnp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const _errs117 = errors;
let valid13 = false;
let passing2 = null;
const _errs118 = errors;
if("enabled" !== data41){
const err110 = {instancePath:instancePath+"/cpuOptions/amdSevSnp",schemaPath:"#/properties/cpuOptions/properties/amdSevSnp/oneOf/0/const",keyword:"const",params:{allowedValue: "enabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid5 = _errs118 === errors;
if(_valid5){
valid13 = true;
passing2 = 0;
}
const _errs119 = errors;
if("disabled" !== data41){
const err111 = {instancePath:instancePath+"/cpuOptions/amdSevSnp",schemaPath:"#/properties/cpuOptions/properties/amdSevSnp/oneOf/1/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid5 = _errs119 === errors;
if(_valid5 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid5){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
const err112 = {instancePath:instancePath+"/cpuOptions/amdSevSnp",schemaPath:"#/properties/cpuOptions/properties/amdSevSnp/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/cpuOptions",schemaPath:"#/properties/cpuOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.hibernation !== undefined){
if(typeof data.hibernation !== "boolean"){
const err114 = {instancePath:instancePath+"/hibernation",schemaPath:"#/properties/hibernation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.tenancy !== undefined){
let data43 = data.tenancy;
if(typeof data43 !== "string"){
const err115 = {instancePath:instancePath+"/tenancy",schemaPath:"#/properties/tenancy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const _errs124 = errors;
let valid14 = false;
let passing3 = null;
const _errs125 = errors;
if("default" !== data43){
const err116 = {instancePath:instancePath+"/tenancy",schemaPath:"#/properties/tenancy/oneOf/0/const",keyword:"const",params:{allowedValue: "default"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid6 = _errs125 === errors;
if(_valid6){
valid14 = true;
passing3 = 0;
}
const _errs126 = errors;
if("dedicated" !== data43){
const err117 = {instancePath:instancePath+"/tenancy",schemaPath:"#/properties/tenancy/oneOf/1/const",keyword:"const",params:{allowedValue: "dedicated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid6 = _errs126 === errors;
if(_valid6 && valid14){
valid14 = false;
passing3 = [passing3, 1];
}
else {
if(_valid6){
valid14 = true;
passing3 = 1;
}
const _errs127 = errors;
if("host" !== data43){
const err118 = {instancePath:instancePath+"/tenancy",schemaPath:"#/properties/tenancy/oneOf/2/const",keyword:"const",params:{allowedValue: "host"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid6 = _errs127 === errors;
if(_valid6 && valid14){
valid14 = false;
passing3 = [passing3, 2];
}
else {
if(_valid6){
valid14 = true;
passing3 = 2;
}
}
}
if(!valid14){
const err119 = {instancePath:instancePath+"/tenancy",schemaPath:"#/properties/tenancy/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const imageRecipe = validate19;
const schema20 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageRecipeSpec","description":"A recipe of EC2 Image Builder: checked, never managed. Sources: EC2 Image Builder API Reference, CreateImageRecipe; checked 2026-11-22.","type":"object","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the recipe.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"name":{"type":"string","description":"Name of the recipe.","minLength":1},"parentImage":{"type":"string","description":"Image it begins from: an image id, an Image Builder ARN (which may end in `x.x.x`) or an SSM parameter.","minLength":1},"blockDeviceMappings":{"type":"array","description":"Devices of the build instance, and so of the image.","items":{"type":"object","description":"One device of a launch: it overlays the image's mapping of the same name, or adds a volume.","title":"LaunchBlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a launch.","title":"LaunchEbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"x-rule":"match-volume-size","description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"x-rule":"match-volume-throughput","description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted, also over a snapshot that is not; it never takes encryption away."},"kmsKeyId":{"type":"string","description":"KMS key of the volume; needs `encrypted: true`. Default: the account's default key.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"x-rule":"match-initialization-rate","description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`","x-rule":"match-mapping-kind"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}},"defaultSnippets":[{"label":"root volume","description":"The image's root volume, encrypted and larger.","body":{"deviceName":"${1:/dev/xvda}","ebs":{"volumeSize":"^${2:20}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"data volume","description":"An empty, encrypted volume.","body":{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}},{"label":"instance store volume","description":"An instance store volume.","body":{"deviceName":"${1:/dev/sdb}","virtualName":"${2:ephemeral0}"}}]},"defaultSnippets":[{"label":"data volume alone","description":"An empty, encrypted volume.","body":[{"deviceName":"${1:/dev/sdf}","ebs":{"volumeSize":"^${2:100}","volumeType":"gp3","encrypted":true,"deleteOnTermination":true}}]}]}},"$id":"image-recipe"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-recipe" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "region") || (key0 === "name")) || (key0 === "parentImage")) || (key0 === "blockDeviceMappings"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.parentImage !== undefined){
let data2 = data.parentImage;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/parentImage",schemaPath:"#/properties/parentImage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/parentImage",schemaPath:"#/properties/parentImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.blockDeviceMappings !== undefined){
let data3 = data.blockDeviceMappings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.deviceName === undefined){
const err7 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "deviceName") || (key1 === "ebs")) || (key1 === "virtualName")) || (key1 === "noDevice"))){
const err8 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.deviceName !== undefined){
let data5 = data4.deviceName;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err9 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.ebs !== undefined){
let data6 = data4.ebs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(func2.call(schema20.properties.blockDeviceMappings.items.properties.ebs.properties, key2))){
const err11 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.snapshotId !== undefined){
let data7 = data6.snapshotId;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err12 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.volumeSize !== undefined){
let data8 = data6.volumeSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65536 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data6.volumeType !== undefined){
let data9 = data6.volumeType;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if("gp3" !== data9){
const err18 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs26 = errors;
if("gp2" !== data9){
const err19 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs27 = errors;
if("io2" !== data9){
const err20 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs28 = errors;
if("io1" !== data9){
const err21 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
if("st1" !== data9){
const err22 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs30 = errors;
if("sc1" !== data9){
const err23 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs31 = errors;
if("standard" !== data9){
const err24 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs32 = errors;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err25 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
}
}
}
}
}
}
}
if(!valid5){
const err26 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data6.iops !== undefined){
let data10 = data6.iops;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 256000 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 100 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data6.throughput !== undefined){
let data11 = data6.throughput;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2000 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 125 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data6.encrypted !== undefined){
if(typeof data6.encrypted !== "boolean"){
const err33 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.kmsKeyId !== undefined){
let data13 = data6.kmsKeyId;
if(typeof data13 === "string"){
if(func3(data13) > 2048){
const err34 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func3(data13) < 1){
const err35 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/kmsKeyId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.deleteOnTermination !== undefined){
if(typeof data6.deleteOnTermination !== "boolean"){
const err37 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.volumeInitializationRate !== undefined){
let data15 = data6.volumeInitializationRate;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 300 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data6.ebsCardIndex !== undefined){
let data16 = data6.ebsCardIndex;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.virtualName !== undefined){
let data17 = data4.virtualName;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err44 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.noDevice !== undefined){
let data18 = data4.noDevice;
if(typeof data18 !== "string"){
const err46 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("" !== data18){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/blockDeviceMappings",schemaPath:"#/properties/blockDeviceMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const distribution = validate20;
const schema21 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"DistributionSpec","description":"Where EC2 Image Builder puts an image and who may launch it: checked, never managed. Sources: EC2 Image Builder API Reference, CreateDistributionConfiguration; checked 2026-11-22.","type":"object","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the configuration.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"distributions":{"type":"array","description":"One entry for each Region.","items":{"type":"object","title":"RegionalDistribution","description":"What happens in one Region.","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the copies.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"name":{"type":"string","description":"Name of the images; it may hold `{{ imagebuilder:buildDate }}`.","minLength":1},"description":{"type":"string","description":"Description of the images, 1 to 1,024 characters.","minLength":1,"maxLength":1024},"kmsKeyId":{"type":"string","description":"KMS key of the copies' snapshots.","minLength":1,"maxLength":2048,"x-rule":"match-key-form"},"targetAccounts":{"type":"array","description":"Accounts that get a copy of their own.","items":{"type":"string","description":"Account id: 12 digits, as a string, for zeros in front count.","pattern":"^[0-9]{12}$","patternErrorMessage":"an account id of exactly 12 digits, as a string","x-rule":"match-principals"}},"accounts":{"type":"array","description":"Accounts that may launch the image.","items":{"type":"string","description":"Account id: 12 digits, as a string, for zeros in front count.","pattern":"^[0-9]{12}$","patternErrorMessage":"an account id of exactly 12 digits, as a string","x-rule":"match-principals"}},"organizations":{"type":"array","description":"Organizations whose accounts may launch the image.","items":{"type":"string","description":"ARN of an organization.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$","patternErrorMessage":"an organization ARN such as `arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5`, not the bare `o-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organization ARN","description":"An organization by its ARN.","body":"arn:aws:organizations::${1:123456789012}:organization/${2:o-a1b2c3d4e5}"}]}},"organizationalUnits":{"type":"array","description":"Organizational units whose accounts may launch the image.","items":{"type":"string","description":"ARN of an organizational unit.","pattern":"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$","patternErrorMessage":"an OU ARN such as `arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`, not the bare `ou-…` id","x-rule":"match-principals","defaultSnippets":[{"label":"organizational unit ARN","description":"An organizational unit by its ARN.","body":"arn:aws:organizations::${1:123456789012}:ou/${2:o-a1b2c3d4e5}/${3:ou-ab12-cd34ef56}"}]}},"public":{"type":"boolean","description":"Whether every account may launch the image."},"tags":{"type":"object","description":"Tags of the images.","maxProperties":50,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}],"x-rule":"match-tags"}}}}},"$id":"distribution"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="distribution" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "region") || (key0 === "distributions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.distributions !== undefined){
let data1 = data.distributions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema21.properties.distributions.items.properties, key1))){
const err3 = {instancePath:instancePath+"/distributions/" + i0,schemaPath:"#/properties/distributions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.region !== undefined){
let data3 = data2.region;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/distributions/" + i0+"/region",schemaPath:"#/properties/distributions/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/distributions/" + i0+"/region",schemaPath:"#/properties/distributions/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err6 = {instancePath:instancePath+"/distributions/" + i0+"/name",schemaPath:"#/properties/distributions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/distributions/" + i0+"/name",schemaPath:"#/properties/distributions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.description !== undefined){
let data5 = data2.description;
if(typeof data5 === "string"){
if(func3(data5) > 1024){
const err8 = {instancePath:instancePath+"/distributions/" + i0+"/description",schemaPath:"#/properties/distributions/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data5) < 1){
const err9 = {instancePath:instancePath+"/distributions/" + i0+"/description",schemaPath:"#/properties/distributions/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/distributions/" + i0+"/description",schemaPath:"#/properties/distributions/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.kmsKeyId !== undefined){
let data6 = data2.kmsKeyId;
if(typeof data6 === "string"){
if(func3(data6) > 2048){
const err11 = {instancePath:instancePath+"/distributions/" + i0+"/kmsKeyId",schemaPath:"#/properties/distributions/items/properties/kmsKeyId/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data6) < 1){
const err12 = {instancePath:instancePath+"/distributions/" + i0+"/kmsKeyId",schemaPath:"#/properties/distributions/items/properties/kmsKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/distributions/" + i0+"/kmsKeyId",schemaPath:"#/properties/distributions/items/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.targetAccounts !== undefined){
let data7 = data2.targetAccounts;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern41.test(data8)){
const err14 = {instancePath:instancePath+"/distributions/" + i0+"/targetAccounts/" + i1,schemaPath:"#/properties/distributions/items/properties/targetAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/distributions/" + i0+"/targetAccounts/" + i1,schemaPath:"#/properties/distributions/items/properties/targetAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/distributions/" + i0+"/targetAccounts",schemaPath:"#/properties/distributions/items/properties/targetAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.accounts !== undefined){
let data9 = data2.accounts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern41.test(data10)){
const err17 = {instancePath:instancePath+"/distributions/" + i0+"/accounts/" + i2,schemaPath:"#/properties/distributions/items/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/distributions/" + i0+"/accounts/" + i2,schemaPath:"#/properties/distributions/items/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/distributions/" + i0+"/accounts",schemaPath:"#/properties/distributions/items/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.organizations !== undefined){
let data11 = data2.organizations;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern42.test(data12)){
const err20 = {instancePath:instancePath+"/distributions/" + i0+"/organizations/" + i3,schemaPath:"#/properties/distributions/items/properties/organizations/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/distributions/" + i0+"/organizations/" + i3,schemaPath:"#/properties/distributions/items/properties/organizations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/distributions/" + i0+"/organizations",schemaPath:"#/properties/distributions/items/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.organizationalUnits !== undefined){
let data13 = data2.organizationalUnits;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern43.test(data14)){
const err23 = {instancePath:instancePath+"/distributions/" + i0+"/organizationalUnits/" + i4,schemaPath:"#/properties/distributions/items/properties/organizationalUnits/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"},message:"must match pattern \""+"^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/distributions/" + i0+"/organizationalUnits/" + i4,schemaPath:"#/properties/distributions/items/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/distributions/" + i0+"/organizationalUnits",schemaPath:"#/properties/distributions/items/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.public !== undefined){
if(typeof data2.public !== "boolean"){
const err26 = {instancePath:instancePath+"/distributions/" + i0+"/public",schemaPath:"#/properties/distributions/items/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.tags !== undefined){
let data16 = data2.tags;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 50){
const err27 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data16){
const _errs37 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 128){
const err28 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(key2) < 1){
const err29 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern50.test(key2)){
const err30 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid12 = _errs37 === errors;
if(!valid12){
const err32 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data16){
let data17 = data16[key3];
if(typeof data17 === "string"){
if(func3(data17) > 256){
const err33 = {instancePath:instancePath+"/distributions/" + i0+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/distributions/items/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/distributions/" + i0+"/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/distributions/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/distributions/" + i0+"/tags",schemaPath:"#/properties/distributions/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/distributions/" + i0,schemaPath:"#/properties/distributions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/distributions",schemaPath:"#/properties/distributions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const accountSettings = validate21;
const pattern82 = new RegExp("^([0-9]{12}|amazon|aws-marketplace|aws-backup-vault|none)$", "u");
const pattern83 = new RegExp("^(?=[^?]*$|.{3})[A-Za-z0-9()\\[\\] ./'@_*?-]{1,128}$", "u");
const pattern84 = new RegExp("^[A-Za-z0-9]{1,25}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="account-settings" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "region") || (key0 === "assumeRoleArn")) || (key0 === "imageBlockPublicAccess")) || (key0 === "snapshotBlockPublicAccess")) || (key0 === "allowedImages")) || (key0 === "instanceMetadataDefaults")) || (key0 === "skipChecks")) || (key0 === "preflight"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data1 = data.assumeRoleArn;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.imageBlockPublicAccess !== undefined){
let data2 = data.imageBlockPublicAccess;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/imageBlockPublicAccess",schemaPath:"#/properties/imageBlockPublicAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if("block-new-sharing" !== data2){
const err6 = {instancePath:instancePath+"/imageBlockPublicAccess",schemaPath:"#/properties/imageBlockPublicAccess/oneOf/0/const",keyword:"const",params:{allowedValue: "block-new-sharing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if("unblocked" !== data2){
const err7 = {instancePath:instancePath+"/imageBlockPublicAccess",schemaPath:"#/properties/imageBlockPublicAccess/oneOf/1/const",keyword:"const",params:{allowedValue: "unblocked"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err8 = {instancePath:instancePath+"/imageBlockPublicAccess",schemaPath:"#/properties/imageBlockPublicAccess/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.snapshotBlockPublicAccess !== undefined){
let data3 = data.snapshotBlockPublicAccess;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/snapshotBlockPublicAccess",schemaPath:"#/properties/snapshotBlockPublicAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs13 = errors;
let valid2 = false;
let passing1 = null;
const _errs14 = errors;
if("block-all-sharing" !== data3){
const err10 = {instancePath:instancePath+"/snapshotBlockPublicAccess",schemaPath:"#/properties/snapshotBlockPublicAccess/oneOf/0/const",keyword:"const",params:{allowedValue: "block-all-sharing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs15 = errors;
if("block-new-sharing" !== data3){
const err11 = {instancePath:instancePath+"/snapshotBlockPublicAccess",schemaPath:"#/properties/snapshotBlockPublicAccess/oneOf/1/const",keyword:"const",params:{allowedValue: "block-new-sharing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
const _errs16 = errors;
if("unblocked" !== data3){
const err12 = {instancePath:instancePath+"/snapshotBlockPublicAccess",schemaPath:"#/properties/snapshotBlockPublicAccess/oneOf/2/const",keyword:"const",params:{allowedValue: "unblocked"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid2 = true;
passing1 = 2;
}
}
}
if(!valid2){
const err13 = {instancePath:instancePath+"/snapshotBlockPublicAccess",schemaPath:"#/properties/snapshotBlockPublicAccess/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.allowedImages !== undefined){
let data4 = data.allowedImages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.state === undefined){
const err14 = {instancePath:instancePath+"/allowedImages",schemaPath:"#/properties/allowedImages/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "state") || (key1 === "criteria"))){
const err15 = {instancePath:instancePath+"/allowedImages",schemaPath:"#/properties/allowedImages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.state !== undefined){
let data5 = data4.state;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/allowedImages/state",schemaPath:"#/properties/allowedImages/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs22 = errors;
let valid4 = false;
let passing2 = null;
const _errs23 = errors;
if("enabled" !== data5){
const err17 = {instancePath:instancePath+"/allowedImages/state",schemaPath:"#/properties/allowedImages/properties/state/oneOf/0/const",keyword:"const",params:{allowedValue: "enabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs23 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs24 = errors;
if("audit-mode" !== data5){
const err18 = {instancePath:instancePath+"/allowedImages/state",schemaPath:"#/properties/allowedImages/properties/state/oneOf/1/const",keyword:"const",params:{allowedValue: "audit-mode"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs24 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
const _errs25 = errors;
if("disabled" !== data5){
const err19 = {instancePath:instancePath+"/allowedImages/state",schemaPath:"#/properties/allowedImages/properties/state/oneOf/2/const",keyword:"const",params:{allowedValue: "disabled"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs25 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid4 = true;
passing2 = 2;
}
}
}
if(!valid4){
const err20 = {instancePath:instancePath+"/allowedImages/state",schemaPath:"#/properties/allowedImages/properties/state/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data4.criteria !== undefined){
let data6 = data4.criteria;
if(Array.isArray(data6)){
if(data6.length > 10){
const err21 = {instancePath:instancePath+"/allowedImages/criteria",schemaPath:"#/properties/allowedImages/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err22 = {instancePath:instancePath+"/allowedImages/criteria/" + i0,schemaPath:"#/properties/allowedImages/properties/criteria/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data7){
if(!(((((key2 === "imageProviders") || (key2 === "imageNames")) || (key2 === "marketplaceProductCodes")) || (key2 === "maximumDaysSinceCreated")) || (key2 === "maximumDaysSinceDeprecated"))){
const err23 = {instancePath:instancePath+"/allowedImages/criteria/" + i0,schemaPath:"#/properties/allowedImages/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.imageProviders !== undefined){
let data8 = data7.imageProviders;
const _errs33 = errors;
let valid8 = true;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data8)){
const _errs36 = errors;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if("none" !== data8[i1]){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs37 === errors;
if(valid9){
break;
}
}
if(!valid9){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid3 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
if(Array.isArray(data8)){
if(data8.length > 1){
const err27 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/then/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid3 = _errs38 === errors;
valid8 = _valid3;
}
if(!valid8){
const err28 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 200){
const err29 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data10 = data8[i2];
if(typeof data10 === "string"){
if(!pattern82.test(data10)){
const err30 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders/" + i2,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{12}|amazon|aws-marketplace|aws-backup-vault|none)$"},message:"must match pattern \""+"^([0-9]{12}|amazon|aws-marketplace|aws-backup-vault|none)$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders/" + i2,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i3 = data8.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data8[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err33 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageProviders",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageProviders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.imageNames !== undefined){
let data11 = data7.imageNames;
if(Array.isArray(data11)){
if(data11.length > 50){
const err34 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageNames",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageNames/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern83.test(data12)){
const err35 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageNames/" + i4,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageNames/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^?]*$|.{3})[A-Za-z0-9()\\[\\] ./'@_*?-]{1,128}$"},message:"must match pattern \""+"^(?=[^?]*$|.{3})[A-Za-z0-9()\\[\\] ./'@_*?-]{1,128}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageNames/" + i4,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i5 = data11.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data11[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err37 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageNames",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageNames/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err38 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/imageNames",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/imageNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.marketplaceProductCodes !== undefined){
let data13 = data7.marketplaceProductCodes;
if(Array.isArray(data13)){
if(data13.length > 50){
const err39 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/marketplaceProductCodes",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/marketplaceProductCodes/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len4 = data13.length;
for(let i6=0; i6<len4; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!pattern84.test(data14)){
const err40 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/marketplaceProductCodes/" + i6,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/marketplaceProductCodes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,25}$"},message:"must match pattern \""+"^[A-Za-z0-9]{1,25}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/marketplaceProductCodes/" + i6,schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/marketplaceProductCodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i7 = data13.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data13[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err42 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/marketplaceProductCodes",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/marketplaceProductCodes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err43 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/marketplaceProductCodes",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/marketplaceProductCodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.maximumDaysSinceCreated !== undefined){
let data15 = data7.maximumDaysSinceCreated;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err44 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceCreated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceCreated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceCreated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceCreated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data7.maximumDaysSinceDeprecated !== undefined){
let data16 = data7.maximumDaysSinceDeprecated;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err47 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceDeprecated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceDeprecated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2147483647 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceDeprecated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceDeprecated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err49 = {instancePath:instancePath+"/allowedImages/criteria/" + i0+"/maximumDaysSinceDeprecated",schemaPath:"#/properties/allowedImages/properties/criteria/items/properties/maximumDaysSinceDeprecated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/allowedImages/criteria/" + i0,schemaPath:"#/properties/allowedImages/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/allowedImages/criteria",schemaPath:"#/properties/allowedImages/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/allowedImages",schemaPath:"#/properties/allowedImages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.instanceMetadataDefaults !== undefined){
let data17 = data.instanceMetadataDefaults;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "httpTokens") || (key3 === "httpPutResponseHopLimit"))){
const err53 = {instancePath:instancePath+"/instanceMetadataDefaults",schemaPath:"#/properties/instanceMetadataDefaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.httpTokens !== undefined){
let data18 = data17.httpTokens;
if(typeof data18 !== "string"){
const err54 = {instancePath:instancePath+"/instanceMetadataDefaults/httpTokens",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpTokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const _errs58 = errors;
let valid20 = false;
let passing3 = null;
const _errs59 = errors;
if("required" !== data18){
const err55 = {instancePath:instancePath+"/instanceMetadataDefaults/httpTokens",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpTokens/oneOf/0/const",keyword:"const",params:{allowedValue: "required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid4 = _errs59 === errors;
if(_valid4){
valid20 = true;
passing3 = 0;
}
const _errs60 = errors;
if("optional" !== data18){
const err56 = {instancePath:instancePath+"/instanceMetadataDefaults/httpTokens",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpTokens/oneOf/1/const",keyword:"const",params:{allowedValue: "optional"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid4 = _errs60 === errors;
if(_valid4 && valid20){
valid20 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid20 = true;
passing3 = 1;
}
const _errs61 = errors;
if("no-preference" !== data18){
const err57 = {instancePath:instancePath+"/instanceMetadataDefaults/httpTokens",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpTokens/oneOf/2/const",keyword:"const",params:{allowedValue: "no-preference"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid4 = _errs61 === errors;
if(_valid4 && valid20){
valid20 = false;
passing3 = [passing3, 2];
}
else {
if(_valid4){
valid20 = true;
passing3 = 2;
}
}
}
if(!valid20){
const err58 = {instancePath:instancePath+"/instanceMetadataDefaults/httpTokens",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpTokens/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data17.httpPutResponseHopLimit !== undefined){
let data19 = data17.httpPutResponseHopLimit;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err59 = {instancePath:instancePath+"/instanceMetadataDefaults/httpPutResponseHopLimit",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpPutResponseHopLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs64 = errors;
let valid21 = false;
let passing4 = null;
const _errs65 = errors;
if(-1 !== data19){
const err60 = {instancePath:instancePath+"/instanceMetadataDefaults/httpPutResponseHopLimit",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpPutResponseHopLimit/oneOf/0/const",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid5 = _errs65 === errors;
if(_valid5){
valid21 = true;
passing4 = 0;
}
const _errs66 = errors;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 64 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/instanceMetadataDefaults/httpPutResponseHopLimit",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpPutResponseHopLimit/oneOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err62 = {instancePath:instancePath+"/instanceMetadataDefaults/httpPutResponseHopLimit",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpPutResponseHopLimit/oneOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid5 = _errs66 === errors;
if(_valid5 && valid21){
valid21 = false;
passing4 = [passing4, 1];
}
else {
if(_valid5){
valid21 = true;
passing4 = 1;
}
}
if(!valid21){
const err63 = {instancePath:instancePath+"/instanceMetadataDefaults/httpPutResponseHopLimit",schemaPath:"#/properties/instanceMetadataDefaults/properties/httpPutResponseHopLimit/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/instanceMetadataDefaults",schemaPath:"#/properties/instanceMetadataDefaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data20 = data.skipChecks;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i8=0; i8<len5; i8++){
let data21 = data20[i8];
if(typeof data21 === "string"){
if(!pattern13.test(data21)){
const err65 = {instancePath:instancePath+"/skipChecks/" + i8,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/skipChecks/" + i8,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
let i9 = data20.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data20[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err67 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err68 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err69 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const publishedParameter = validate22;
const schema23 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PublishedParameterSpec","description":"An SSM parameter of data type `aws:ec2:image` that points at an image. Sources: Systems Manager API Reference, PutParameter; Systems Manager User Guide, Native parameter support for AMI ids; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["name","imageId"],"properties":{"region":{"type":"string","description":"Region of the parameter, and of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the parameter.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name of the parameter, such as `/images/web/latest`: letters, digits and `_ . - /`, at most 1,011 characters and 15 levels; not beginning with `aws` or `ssm`. Changing this replaces the parameter.","maxLength":1011,"pattern":"^(?!/?([aA][wW][sS]|[sS][sS][mM]))(/?[A-Za-z0-9_.-]+)(/[A-Za-z0-9_.-]+){0,14}$","patternErrorMessage":"a name of letters, digits and `_ . -`, in at most 15 levels parted by `/`, that does not begin with `aws` or `ssm`"},"imageId":{"type":"string","description":"Image that the parameter points at; it must be of the Region and visible to the account. Changed in place.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits","x-rule":"match-image-id"},"description":{"type":"string","description":"Description, at most 1,024 characters. Changed in place.","maxLength":1024},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","x-rule":"match-tags","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256,"x-rule":"match-tags"},"defaultSnippets":[{"label":"tags","description":"A tag that says whose it is.","body":{"team":"${1:platform}"}}]},"overwrite":{"type":"boolean","description":"Whether a value that somebody else has put there is replaced. Does not change the parameter.","default":false},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true},"preflight":{"type":"boolean","description":"Whether EC2 is asked first, by calls that only read, for what would fail later. Does not change the image.","default":true}},"$id":"published-parameter"};
const pattern88 = new RegExp("^(?!/?([aA][wW][sS]|[sS][sS][mM]))(/?[A-Za-z0-9_.-]+)(/[A-Za-z0-9_.-]+){0,14}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="published-parameter" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.imageId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageId"},message:"must have required property '"+"imageId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data1 = data.assumeRoleArn;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 1011){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 1011},message:"must NOT have more than 1011 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern88.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!/?([aA][wW][sS]|[sS][sS][mM]))(/?[A-Za-z0-9_.-]+)(/[A-Za-z0-9_.-]+){0,14}$"},message:"must match pattern \""+"^(?!/?([aA][wW][sS]|[sS][sS][mM]))(/?[A-Za-z0-9_.-]+)(/[A-Za-z0-9_.-]+){0,14}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.imageId !== undefined){
let data3 = data.imageId;
if(typeof data3 === "string"){
if(!pattern30.test(data3)){
const err10 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/pattern",keyword:"pattern",params:{pattern: "^ami-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ami-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func3(data4) > 1024){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 47){
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
const _errs14 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 128){
const err15 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(key1) < 1){
const err16 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern12.test(key1)){
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid1 = _errs14 === errors;
if(!valid1){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(func3(data6) > 256){
const err20 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.overwrite !== undefined){
if(typeof data.overwrite !== "boolean"){
const err23 = {instancePath:instancePath+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data8 = data.skipChecks;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern13.test(data9)){
const err24 = {instancePath:instancePath+"/skipChecks/" + i0,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/skipChecks/" + i0,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err26 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err27 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.preflight !== undefined){
if(typeof data.preflight !== "boolean"){
const err28 = {instancePath:instancePath+"/preflight",schemaPath:"#/properties/preflight/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const imageLookup = validate23;
const pattern94 = new RegExp("^([0-9]{12}|self|amazon|aws-marketplace|aws-backup-vault)$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="image-lookup" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owners === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},message:"must have required property '"+"owners"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "region") || (key0 === "assumeRoleArn")) || (key0 === "owners")) || (key0 === "name")) || (key0 === "architecture")) || (key0 === "tags")) || (key0 === "newest")) || (key0 === "includeDeprecated"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.assumeRoleArn !== undefined){
let data1 = data.assumeRoleArn;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/assumeRoleArn",schemaPath:"#/properties/assumeRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern94.test(data3)){
const err7 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{12}|self|amazon|aws-marketplace|aws-backup-vault)$"},message:"must match pattern \""+"^([0-9]{12}|self|amazon|aws-marketplace|aws-backup-vault)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.architecture !== undefined){
let data5 = data.architecture;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs14 = errors;
let valid4 = false;
let passing0 = null;
const _errs15 = errors;
if("x86_64" !== data5){
const err14 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/0/const",keyword:"const",params:{allowedValue: "x86_64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs16 = errors;
if("arm64" !== data5){
const err15 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/1/const",keyword:"const",params:{allowedValue: "arm64"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
const _errs17 = errors;
if("i386" !== data5){
const err16 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/2/const",keyword:"const",params:{allowedValue: "i386"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
}
const _errs18 = errors;
if("x86_64_mac" !== data5){
const err17 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/3/const",keyword:"const",params:{allowedValue: "x86_64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid4 = true;
passing0 = 3;
}
const _errs19 = errors;
if("arm64_mac" !== data5){
const err18 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf/4/const",keyword:"const",params:{allowedValue: "arm64_mac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid4 = true;
passing0 = 4;
}
}
}
}
}
if(!valid4){
const err19 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err20 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.newest !== undefined){
if(typeof data.newest !== "boolean"){
const err22 = {instancePath:instancePath+"/newest",schemaPath:"#/properties/newest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.includeDeprecated !== undefined){
if(typeof data.includeDeprecated !== "boolean"){
const err23 = {instancePath:instancePath+"/includeDeprecated",schemaPath:"#/properties/includeDeprecated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

