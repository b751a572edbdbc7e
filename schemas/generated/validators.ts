// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
// @ts-nocheck
export const image = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageSpec","description":"An image registered from snapshots (EC2 RegisterImage). Sources: EC2 API Reference, RegisterImage; EC2 User Guide, Create an AMI from a snapshot; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["architecture"],"properties":{"region":{"type":"string","description":"Region of the image. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the image.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name, unique among the images of the account in the Region: 3 to 128 characters. Default: the resource's name and a random suffix. Changing this replaces the image; an explicit name is deleted before it is created anew.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`"},"description":{"type":"string","description":"Description, at most 255 characters. Changed in place.","maxLength":255},"architecture":{"type":"string","description":"Processor architecture; an image launches only on instance types that support it. Changing this replaces the image.","oneOf":[{"const":"x86_64","description":"64-bit Intel and AMD."},{"const":"arm64","description":"64-bit Arm, such as AWS Graviton."},{"const":"i386","description":"32-bit Intel; a few old instance types only."},{"const":"x86_64_mac","description":"Intel Mac instances."},{"const":"arm64_mac","description":"Apple silicon Mac instances."}]},"virtualizationType":{"type":"string","description":"Virtualization type. Changing this replaces the image.","default":"hvm","oneOf":[{"const":"hvm","description":"Hardware virtual machine: every current instance type."},{"const":"paravirtual","description":"Paravirtual: C1, C3, M1, M2, M3 and T1 only. It is what EC2 assumes when nothing is said; we say `hvm`."}]},"rootDeviceName":{"type":"string","description":"Device name of the root volume; one of the mappings must bear it, with the root snapshot. Changing this replaces the image.","minLength":1},"blockDeviceMappings":{"type":"array","description":"Devices of the image; their order means nothing. Changing this replaces the image.","items":{"type":"object","description":"One device of the image: an EBS volume, an instance store volume, or a device left out.","title":"BlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a mapping.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}}}},"bootMode":{"type":"string","description":"Boot mode. Left out, instances boot in their type's own mode: UEFI on arm64, legacy BIOS on x86. Changing this replaces the image.","oneOf":[{"const":"legacy-bios","description":"Legacy BIOS."},{"const":"uefi","description":"UEFI; instance types without it refuse the image."},{"const":"uefi-preferred","description":"UEFI where the instance type has it, legacy BIOS elsewhere."}]},"tpmSupport":{"type":"string","description":"NitroTPM; needs `bootMode: uefi`. Changing this replaces the image.","oneOf":[{"const":"v2.0","description":"NitroTPM version 2.0."}]},"uefiData":{"type":"string","description":"UEFI variable store, base64, at most 64,000 characters. Instances can read it: no secrets. Changing this replaces the image.","maxLength":64000,"pattern":"^[A-Za-z0-9+/=]*$","patternErrorMessage":"base64","x-sensitive":true},"imdsSupport":{"type":"string","description":"With `v2.0`, instances ask for session tokens by default (IMDSv2, hop limit 2). Set in place; EC2 has no way back, so taking it away replaces the image.","oneOf":[{"const":"v2.0","description":"IMDSv2 by default."}]},"enaSupport":{"type":"boolean","description":"Whether the image has the Elastic Network Adapter driver; every Nitro instance type needs it. EC2's default: false. Changing this replaces the image."},"sriovNetSupport":{"type":"string","description":"Intel 82599 Virtual Function networking, for C3, C4, D2, I2, M4 and R3. Changing this replaces the image.","oneOf":[{"const":"simple","description":"Switched on."}]},"kernelId":{"type":"string","description":"Kernel of a paravirtual image. Changing this replaces the image.","pattern":"^aki-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`aki-` and 8 or 17 lower-case hexadecimal digits"},"ramdiskId":{"type":"string","description":"RAM disk of a paravirtual image. Changing this replaces the image.","pattern":"^ari-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ari-` and 8 or 17 lower-case hexadecimal digits"},"imageLocation":{"type":"string","description":"Path of the manifest of an S3-backed image. Changing this replaces the image.","minLength":1},"billingProducts":{"type":"array","description":"Billing product codes; your account must be authorised for them. Changing this replaces the image.","items":{"type":"string","minLength":1},"uniqueItems":true},"deprecateAt":{"type":"string","description":"When the image becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead, for a public image two years from its creation. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`"},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256}},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the image. Does not change the image.","default":"deregister","oneOf":[{"const":"deregister","description":"Deregister the image; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the image and delete those of its snapshots that we made; a snapshot you gave stays."},{"const":"disable","description":"Disable the image: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the image as it is."}]},"adopt":{"type":"boolean","description":"Take over an existing image of the same name that we did not make, after checking that nothing which cannot change in place differs.","default":false},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true}},"if":{"required":["adopt"],"properties":{"adopt":{"type":"boolean","const":true}}},"then":{"description":"`adopt` finds the image by its name","required":["name"],"properties":{"name":true}},"$id":"image"};
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
const pattern10 = new RegExp("^(?![aA][wW][sS]:)(?!pulumi-ami:)", "u");
const pattern11 = new RegExp("^match-[a-z0-9-]+$", "u");

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
if(data.rootDeviceName !== undefined){
let data7 = data.rootDeviceName;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err26 = {instancePath:instancePath+"/rootDeviceName",schemaPath:"#/properties/rootDeviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/rootDeviceName",schemaPath:"#/properties/rootDeviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.blockDeviceMappings !== undefined){
let data8 = data.blockDeviceMappings;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.deviceName === undefined){
const err28 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "deviceName") || (key1 === "ebs")) || (key1 === "virtualName")) || (key1 === "noDevice"))){
const err29 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.deviceName !== undefined){
let data10 = data9.deviceName;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err30 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/deviceName",schemaPath:"#/properties/blockDeviceMappings/items/properties/deviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.ebs !== undefined){
let data11 = data9.ebs;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(func2.call(schema11.properties.blockDeviceMappings.items.properties.ebs.properties, key2))){
const err32 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.snapshotId !== undefined){
let data12 = data11.snapshotId;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err33 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err34 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/snapshotId",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.volumeSize !== undefined){
let data13 = data11.volumeSize;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err35 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65536 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data11.volumeType !== undefined){
let data14 = data11.volumeType;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs46 = errors;
let valid9 = false;
const _errs47 = errors;
if("gp3" !== data14){
const err39 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs48 = errors;
if("gp2" !== data14){
const err40 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs48 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs49 = errors;
if("io2" !== data14){
const err41 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs50 = errors;
if("io1" !== data14){
const err42 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs50 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs51 = errors;
if("st1" !== data14){
const err43 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs52 = errors;
if("sc1" !== data14){
const err44 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs53 = errors;
if("standard" !== data14){
const err45 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs54 = errors;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err46 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid3 = _errs54 === errors;
valid9 = valid9 || _valid3;
}
}
}
}
}
}
}
if(!valid9){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data11.iops !== undefined){
let data15 = data11.iops;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 256000 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data11.throughput !== undefined){
let data16 = data11.throughput;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err51 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 2000 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data16 < 125 || isNaN(data16)){
const err53 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data11.encrypted !== undefined){
if(typeof data11.encrypted !== "boolean"){
const err54 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/encrypted",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data11.deleteOnTermination !== undefined){
if(typeof data11.deleteOnTermination !== "boolean"){
const err55 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/deleteOnTermination",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data11.volumeInitializationRate !== undefined){
let data19 = data11.volumeInitializationRate;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err56 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 300 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data19 < 100 || isNaN(data19)){
const err58 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data11.ebsCardIndex !== undefined){
let data20 = data11.ebsCardIndex;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data9.virtualName !== undefined){
let data21 = data9.virtualName;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err62 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/pattern",keyword:"pattern",params:{pattern: "^ephemeral([0-9]|1[0-9]|2[0-3])$"},message:"must match pattern \""+"^ephemeral([0-9]|1[0-9]|2[0-3])$"+"\""};
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
const err63 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/virtualName",schemaPath:"#/properties/blockDeviceMappings/items/properties/virtualName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.noDevice !== undefined){
let data22 = data9.noDevice;
if(typeof data22 !== "string"){
const err64 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if("" !== data22){
const err65 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err67 = {instancePath:instancePath+"/blockDeviceMappings",schemaPath:"#/properties/blockDeviceMappings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.bootMode !== undefined){
let data23 = data.bootMode;
if(typeof data23 !== "string"){
const err68 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs73 = errors;
let valid10 = false;
let passing2 = null;
const _errs74 = errors;
if("legacy-bios" !== data23){
const err69 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/0/const",keyword:"const",params:{allowedValue: "legacy-bios"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid4 = _errs74 === errors;
if(_valid4){
valid10 = true;
passing2 = 0;
}
const _errs75 = errors;
if("uefi" !== data23){
const err70 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/1/const",keyword:"const",params:{allowedValue: "uefi"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid4 = _errs75 === errors;
if(_valid4 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid4){
valid10 = true;
passing2 = 1;
}
const _errs76 = errors;
if("uefi-preferred" !== data23){
const err71 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf/2/const",keyword:"const",params:{allowedValue: "uefi-preferred"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid4 = _errs76 === errors;
if(_valid4 && valid10){
valid10 = false;
passing2 = [passing2, 2];
}
else {
if(_valid4){
valid10 = true;
passing2 = 2;
}
}
}
if(!valid10){
const err72 = {instancePath:instancePath+"/bootMode",schemaPath:"#/properties/bootMode/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.tpmSupport !== undefined){
let data24 = data.tpmSupport;
if(typeof data24 !== "string"){
const err73 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const _errs79 = errors;
let valid11 = false;
let passing3 = null;
const _errs80 = errors;
if("v2.0" !== data24){
const err74 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid5 = _errs80 === errors;
if(_valid5){
valid11 = true;
passing3 = 0;
}
if(!valid11){
const err75 = {instancePath:instancePath+"/tpmSupport",schemaPath:"#/properties/tpmSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
if(data.uefiData !== undefined){
let data25 = data.uefiData;
if(typeof data25 === "string"){
if(func3(data25) > 64000){
const err76 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/maxLength",keyword:"maxLength",params:{limit: 64000},message:"must NOT have more than 64000 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern6.test(data25)){
const err77 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]*$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]*$"+"\""};
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
const err78 = {instancePath:instancePath+"/uefiData",schemaPath:"#/properties/uefiData/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.imdsSupport !== undefined){
let data26 = data.imdsSupport;
if(typeof data26 !== "string"){
const err79 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const _errs85 = errors;
let valid12 = false;
let passing4 = null;
const _errs86 = errors;
if("v2.0" !== data26){
const err80 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "v2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid6 = _errs86 === errors;
if(_valid6){
valid12 = true;
passing4 = 0;
}
if(!valid12){
const err81 = {instancePath:instancePath+"/imdsSupport",schemaPath:"#/properties/imdsSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.enaSupport !== undefined){
if(typeof data.enaSupport !== "boolean"){
const err82 = {instancePath:instancePath+"/enaSupport",schemaPath:"#/properties/enaSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.sriovNetSupport !== undefined){
let data28 = data.sriovNetSupport;
if(typeof data28 !== "string"){
const err83 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs91 = errors;
let valid13 = false;
let passing5 = null;
const _errs92 = errors;
if("simple" !== data28){
const err84 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/oneOf/0/const",keyword:"const",params:{allowedValue: "simple"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid7 = _errs92 === errors;
if(_valid7){
valid13 = true;
passing5 = 0;
}
if(!valid13){
const err85 = {instancePath:instancePath+"/sriovNetSupport",schemaPath:"#/properties/sriovNetSupport/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data.kernelId !== undefined){
let data29 = data.kernelId;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
const err86 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/pattern",keyword:"pattern",params:{pattern: "^aki-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^aki-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err87 = {instancePath:instancePath+"/kernelId",schemaPath:"#/properties/kernelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.ramdiskId !== undefined){
let data30 = data.ramdiskId;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err88 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/pattern",keyword:"pattern",params:{pattern: "^ari-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^ari-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err89 = {instancePath:instancePath+"/ramdiskId",schemaPath:"#/properties/ramdiskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.imageLocation !== undefined){
let data31 = data.imageLocation;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err90 = {instancePath:instancePath+"/imageLocation",schemaPath:"#/properties/imageLocation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/imageLocation",schemaPath:"#/properties/imageLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.billingProducts !== undefined){
let data32 = data.billingProducts;
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err92 = {instancePath:instancePath+"/billingProducts/" + i1,schemaPath:"#/properties/billingProducts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/billingProducts/" + i1,schemaPath:"#/properties/billingProducts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
let i2 = data32.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data32[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err94 = {instancePath:instancePath+"/billingProducts",schemaPath:"#/properties/billingProducts/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err95 = {instancePath:instancePath+"/billingProducts",schemaPath:"#/properties/billingProducts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.deprecateAt !== undefined){
let data34 = data.deprecateAt;
if(typeof data34 === "string"){
if(!pattern9.test(data34)){
const err96 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$"+"\""};
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
const err97 = {instancePath:instancePath+"/deprecateAt",schemaPath:"#/properties/deprecateAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.tags !== undefined){
let data35 = data.tags;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 47){
const err98 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key3 in data35){
const _errs107 = errors;
if(typeof key3 === "string"){
if(func3(key3) > 128){
const err99 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func3(key3) < 1){
const err100 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern10.test(key3)){
const err101 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid17 = _errs107 === errors;
if(!valid17){
const err103 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
for(const key4 in data35){
let data36 = data35[key4];
if(typeof data36 === "string"){
if(func3(data36) > 256){
const err104 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data37 = data.onDelete;
if(typeof data37 !== "string"){
const err107 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const _errs114 = errors;
let valid19 = false;
let passing6 = null;
const _errs115 = errors;
if("deregister" !== data37){
const err108 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid8 = _errs115 === errors;
if(_valid8){
valid19 = true;
passing6 = 0;
}
const _errs116 = errors;
if("deregister-and-delete-snapshots" !== data37){
const err109 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid8 = _errs116 === errors;
if(_valid8 && valid19){
valid19 = false;
passing6 = [passing6, 1];
}
else {
if(_valid8){
valid19 = true;
passing6 = 1;
}
const _errs117 = errors;
if("disable" !== data37){
const err110 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid8 = _errs117 === errors;
if(_valid8 && valid19){
valid19 = false;
passing6 = [passing6, 2];
}
else {
if(_valid8){
valid19 = true;
passing6 = 2;
}
const _errs118 = errors;
if("retain" !== data37){
const err111 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid8 = _errs118 === errors;
if(_valid8 && valid19){
valid19 = false;
passing6 = [passing6, 3];
}
else {
if(_valid8){
valid19 = true;
passing6 = 3;
}
}
}
}
if(!valid19){
const err112 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data.adopt !== undefined){
if(typeof data.adopt !== "boolean"){
const err113 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.skipChecks !== undefined){
let data39 = data.skipChecks;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i3=0; i3<len2; i3++){
let data40 = data39[i3];
if(typeof data40 === "string"){
if(!pattern11.test(data40)){
const err114 = {instancePath:instancePath+"/skipChecks/" + i3,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/skipChecks/" + i3,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let i4 = data39.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data39[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err116 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err117 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const imageCopy = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ImageCopySpec","description":"A copy of an image, in another Region or under another key (EC2 CopyImage). Sources: EC2 API Reference, CopyImage; EC2 User Guide, Copy an AMI; checked 2026-11-22.","type":"object","additionalProperties":false,"required":["sourceImageId","sourceRegion"],"properties":{"region":{"type":"string","description":"Region of the copy. Default: the stack's `aws:region`, else what the AWS SDK finds. Changing this replaces the copy.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"assumeRoleArn":{"type":"string","description":"IAM role to assume for every call about this resource, on top of the credentials found.","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","patternErrorMessage":"a role ARN such as `arn:aws:iam::123456789012:role/publisher`"},"name":{"type":"string","description":"Name of the copy: 3 to 128 characters. Default: the name of the source image. Changing this replaces the copy.","pattern":"^[A-Za-z0-9()\\[\\] ./'@_-]{3,128}$","patternErrorMessage":"3 to 128 characters out of letters, digits, space and `( ) [ ] . / - ' @ _`"},"description":{"type":"string","description":"Description, at most 255 characters. Changed in place.","maxLength":255},"sourceImageId":{"type":"string","description":"Image to copy; it must be available to your account in `sourceRegion`. Changing this replaces the copy.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits"},"sourceRegion":{"type":"string","description":"Region of the image to copy, of the same partition. Changing this replaces the copy.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"encrypted":{"type":"boolean","description":"Whether the snapshots of the copy are encrypted. An encrypted image stays so: a copy never removes encryption. Changing this replaces the copy."},"kmsKeyId":{"type":"string","description":"KMS key of the copy's snapshots: key id, key ARN, alias name with its `alias/` prefix or alias ARN; symmetric, and of the copy's Region. An image encrypted with the AWS-managed key cannot be shared. Changing this replaces the copy.","minLength":1,"maxLength":2048},"copyImageTags":{"type":"boolean","description":"Whether the copy also gets your own tags of the source image. Default: false. Changing this replaces the copy."},"snapshotCopyCompletionDurationMinutes":{"type":"integer","description":"Minutes within which the snapshot copies must be complete: a multiple of 15, from 15 to 2,880. Default: no promise. Changing this replaces the copy.","minimum":15,"maximum":2880,"multipleOf":15},"deprecateAt":{"type":"string","description":"When the copy becomes deprecated, in UTC and rounded by EC2 to the minute; at most ten years ahead. Changed in place.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$","patternErrorMessage":"a moment in UTC such as `2027-11-22T00:00:00Z`"},"tags":{"type":"object","description":"Tags: at most 47, for EC2 allows 50 and three are ours; keys of 1 to 128 characters that do not begin with `aws:`, values of at most 256. Tags whose keys begin with `pulumi-ami:` are ours. Changed in place.","maxProperties":47,"propertyNames":{"type":"string","minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)(?!pulumi-ami:)","patternErrorMessage":"a tag key of 1 to 128 characters that does not begin with `aws:` (reserved by AWS) or `pulumi-ami:` (how we know our own images)"},"additionalProperties":{"type":"string","maxLength":256}},"onDelete":{"type":"string","description":"What `pulumi destroy` and replacement do with the copy. Does not change the copy.","default":"deregister-and-delete-snapshots","oneOf":[{"const":"deregister","description":"Deregister the copy; its snapshots stay."},{"const":"deregister-and-delete-snapshots","description":"Deregister the copy and delete the snapshots that the copying made."},{"const":"disable","description":"Disable the copy: nobody launches it, running instances stay, its launch permissions are lost."},{"const":"retain","description":"Leave the copy as it is."}]},"skipChecks":{"type":"array","description":"Ids of `match-` rules that the preview leaves out for this resource, for a limit that AWS has raised since this release. Does not change the image.","items":{"type":"string","pattern":"^match-[a-z0-9-]+$","patternErrorMessage":"the id of a `match-` rule, such as `match-volume-iops`"},"uniqueItems":true}},"if":{"required":["kmsKeyId"],"properties":{"kmsKeyId":{"type":"string"}}},"then":{"description":"`kmsKeyId` needs `encrypted: true`","required":["encrypted"],"properties":{"encrypted":{"type":"boolean","const":true}}},"$id":"image-copy"};
const pattern15 = new RegExp("^ami-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema12.properties, key0))){
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
if(!pattern15.test(data6)){
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
if(data.tags !== undefined){
let data13 = data.tags;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 47){
const err32 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 47},message:"must NOT have more than 47 properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data13){
const _errs33 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 128){
const err33 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(key1) < 1){
const err34 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern10.test(key1)){
const err35 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)(?!pulumi-ami:)"},message:"must match pattern \""+"^(?![aA][wW][sS]:)(?!pulumi-ami:)"+"\"",propertyName:key1};
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
const err36 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid4 = _errs33 === errors;
if(!valid4){
const err37 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key2 in data13){
let data14 = data13[key2];
if(typeof data14 === "string"){
if(func3(data14) > 256){
const err38 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
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
const err39 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data15 = data.onDelete;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs40 = errors;
let valid6 = false;
let passing0 = null;
const _errs41 = errors;
if("deregister" !== data15){
const err42 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/0/const",keyword:"const",params:{allowedValue: "deregister"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid6 = true;
passing0 = 0;
}
const _errs42 = errors;
if("deregister-and-delete-snapshots" !== data15){
const err43 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/1/const",keyword:"const",params:{allowedValue: "deregister-and-delete-snapshots"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid6 = true;
passing0 = 1;
}
const _errs43 = errors;
if("disable" !== data15){
const err44 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/2/const",keyword:"const",params:{allowedValue: "disable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1 && valid6){
valid6 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid6 = true;
passing0 = 2;
}
const _errs44 = errors;
if("retain" !== data15){
const err45 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf/3/const",keyword:"const",params:{allowedValue: "retain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid6){
valid6 = false;
passing0 = [passing0, 3];
}
else {
if(_valid1){
valid6 = true;
passing0 = 3;
}
}
}
}
if(!valid6){
const err46 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.skipChecks !== undefined){
let data16 = data.skipChecks;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err47 = {instancePath:instancePath+"/skipChecks/" + i0,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/skipChecks/" + i0,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
const err49 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err50 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const launchPermissions = validate12;
const pattern23 = new RegExp("^[0-9]{12}$", "u");
const pattern24 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$", "u");
const pattern25 = new RegExp("^arn:aws[a-z-]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((((((key0 === "region") || (key0 === "assumeRoleArn")) || (key0 === "imageId")) || (key0 === "accounts")) || (key0 === "organizations")) || (key0 === "organizationalUnits")) || (key0 === "public")) || (key0 === "skipChecks"))){
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
if(!pattern15.test(data2)){
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
if(!pattern23.test(data4)){
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
if(!pattern24.test(data6)){
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
if(!pattern25.test(data8)){
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
if(data.skipChecks !== undefined){
let data12 = data.skipChecks;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err30 = {instancePath:instancePath+"/skipChecks/" + i6,schemaPath:"#/properties/skipChecks/items/pattern",keyword:"pattern",params:{pattern: "^match-[a-z0-9-]+$"},message:"must match pattern \""+"^match-[a-z0-9-]+$"+"\""};
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
const err31 = {instancePath:instancePath+"/skipChecks/" + i6,schemaPath:"#/properties/skipChecks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i7 = data12.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data12[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err32 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err33 = {instancePath:instancePath+"/skipChecks",schemaPath:"#/properties/skipChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const launch = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"LaunchSpec","description":"The launch of an image on an instance type: checked, never managed. Sources: EC2 API Reference, RunInstances; checked 2026-11-22.","type":"object","additionalProperties":false,"properties":{"region":{"type":"string","description":"Region of the launch; an image launches only in its own.","pattern":"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"a Region such as `eu-west-1`, not a zone such as `eu-west-1a`"},"imageId":{"type":"string","description":"Image to launch.","pattern":"^ami-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`ami-` and 8 or 17 lower-case hexadecimal digits"},"instanceType":{"type":"string","description":"Instance type, such as `t4g.micro`; it must support the image's architecture, virtualization type and boot mode.","pattern":"^[a-z0-9-]+\\.[a-z0-9-]+$","patternErrorMessage":"an instance type such as `t4g.micro`"},"rootVolume":{"type":"object","description":"What the launch says of the root volume, whatever its device name.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"blockDeviceMappings":{"type":"array","description":"Mappings of the launch; each overlays the image's mapping of the same device name, or adds a volume.","items":{"type":"object","description":"One device of the image: an EBS volume, an instance store volume, or a device left out.","title":"BlockDeviceMapping","additionalProperties":false,"required":["deviceName"],"properties":{"deviceName":{"type":"string","description":"Device name, such as `/dev/xvda` or `/dev/sdf`.","minLength":1},"ebs":{"type":"object","description":"The EBS volume of a mapping.","title":"EbsBlockDevice","additionalProperties":false,"properties":{"snapshotId":{"type":"string","description":"Snapshot the volume begins from; it must be yours or shared with you.","pattern":"^snap-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"`snap-` and 8 or 17 lower-case hexadecimal digits"},"volumeSize":{"type":"integer","minimum":1,"maximum":65536,"description":"Size in GiB; never smaller than the snapshot, whose size is the default."},"volumeType":{"type":"string","description":"EBS volume type. EC2's own default is `gp2`.","anyOf":[{"const":"gp3","description":"General Purpose SSD; IOPS and throughput set apart from size."},{"const":"gp2","description":"General Purpose SSD, earlier generation; IOPS follow size."},{"const":"io2","description":"Provisioned IOPS SSD, Block Express."},{"const":"io1","description":"Provisioned IOPS SSD, earlier generation."},{"const":"st1","description":"Throughput Optimized HDD; never a root volume."},{"const":"sc1","description":"Cold HDD; never a root volume."},{"const":"standard","description":"Magnetic, previous generation."},{"pattern":"^[a-z]{2}[0-9]{1,2}$","description":"A type that came after this release."}]},"iops":{"type":"integer","minimum":100,"maximum":256000,"x-rule":"match-volume-iops","description":"Provisioned I/O operations per second; needed for io1 and io2, allowed for gp3, refused for other types."},"throughput":{"type":"integer","minimum":125,"maximum":2000,"description":"Throughput in MiB/s; gp3 alone takes it."},"encrypted":{"type":"boolean","description":"Whether the volume is encrypted. In an image mapping it is refused beside `snapshotId`: the snapshot decides."},"deleteOnTermination":{"type":"boolean","description":"Whether the volume is deleted with its instance. State it: the documents disagree on the default of data volumes."},"volumeInitializationRate":{"type":"integer","minimum":100,"maximum":300,"description":"Rate in MiB/s at which blocks are loaded from the snapshot."},"ebsCardIndex":{"type":"integer","minimum":0,"description":"EBS card the volume is attached to, on instance types with several; a root volume is on card 0."}}},"virtualName":{"type":"string","description":"Instance store volume: `ephemeral0` to `ephemeral23`.","pattern":"^ephemeral([0-9]|1[0-9]|2[0-3])$","patternErrorMessage":"`ephemeral0` to `ephemeral23`"},"noDevice":{"type":"string","const":"","description":"The empty string leaves the device out."}}}}},"$id":"launch"};
const pattern29 = new RegExp("^[a-z0-9-]+\\.[a-z0-9-]+$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="launch" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "region") || (key0 === "imageId")) || (key0 === "instanceType")) || (key0 === "rootVolume")) || (key0 === "blockDeviceMappings"))){
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
if(!pattern15.test(data1)){
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
if(typeof data2 === "string"){
if(!pattern29.test(data2)){
const err5 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+\\.[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+\\.[a-z0-9-]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/instanceType",schemaPath:"#/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rootVolume !== undefined){
let data3 = data.rootVolume;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func2.call(schema14.properties.rootVolume.properties, key1))){
const err7 = {instancePath:instancePath+"/rootVolume",schemaPath:"#/properties/rootVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.snapshotId !== undefined){
let data4 = data3.snapshotId;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err8 = {instancePath:instancePath+"/rootVolume/snapshotId",schemaPath:"#/properties/rootVolume/properties/snapshotId/pattern",keyword:"pattern",params:{pattern: "^snap-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^snap-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err9 = {instancePath:instancePath+"/rootVolume/snapshotId",schemaPath:"#/properties/rootVolume/properties/snapshotId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.volumeSize !== undefined){
let data5 = data3.volumeSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/rootVolume/volumeSize",schemaPath:"#/properties/rootVolume/properties/volumeSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.volumeType !== undefined){
let data6 = data3.volumeType;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if("gp3" !== data6){
const err14 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs19 = errors;
if("gp2" !== data6){
const err15 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if("io2" !== data6){
const err16 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs21 = errors;
if("io1" !== data6){
const err17 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs22 = errors;
if("st1" !== data6){
const err18 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs23 = errors;
if("sc1" !== data6){
const err19 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
if("standard" !== data6){
const err20 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs25 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err21 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf/7/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}[0-9]{1,2}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
}
}
if(!valid2){
const err22 = {instancePath:instancePath+"/rootVolume/volumeType",schemaPath:"#/properties/rootVolume/properties/volumeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if(data3.iops !== undefined){
let data7 = data3.iops;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 256000 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/rootVolume/iops",schemaPath:"#/properties/rootVolume/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data3.throughput !== undefined){
let data8 = data3.throughput;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2000 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 125 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/rootVolume/throughput",schemaPath:"#/properties/rootVolume/properties/throughput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 125},message:"must be >= 125"};
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
if(data3.encrypted !== undefined){
if(typeof data3.encrypted !== "boolean"){
const err29 = {instancePath:instancePath+"/rootVolume/encrypted",schemaPath:"#/properties/rootVolume/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.deleteOnTermination !== undefined){
if(typeof data3.deleteOnTermination !== "boolean"){
const err30 = {instancePath:instancePath+"/rootVolume/deleteOnTermination",schemaPath:"#/properties/rootVolume/properties/deleteOnTermination/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.volumeInitializationRate !== undefined){
let data11 = data3.volumeInitializationRate;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 300 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11 < 100 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/rootVolume/volumeInitializationRate",schemaPath:"#/properties/rootVolume/properties/volumeInitializationRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data3.ebsCardIndex !== undefined){
let data12 = data3.ebsCardIndex;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/rootVolume/ebsCardIndex",schemaPath:"#/properties/rootVolume/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/rootVolume/ebsCardIndex",schemaPath:"#/properties/rootVolume/properties/ebsCardIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err36 = {instancePath:instancePath+"/rootVolume",schemaPath:"#/properties/rootVolume/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
let data13 = data.blockDeviceMappings;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.deviceName === undefined){
const err37 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/required",keyword:"required",params:{missingProperty: "deviceName"},message:"must have required property '"+"deviceName"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data14){
if(!((((key2 === "deviceName") || (key2 === "ebs")) || (key2 === "virtualName")) || (key2 === "noDevice"))){
const err38 = {instancePath:instancePath+"/blockDeviceMappings/" + i0,schemaPath:"#/properties/blockDeviceMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.deviceName !== undefined){
let data15 = data14.deviceName;
if(typeof data15 === "string"){
if(func3(data15) < 1){
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
if(data14.ebs !== undefined){
let data16 = data14.ebs;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(func2.call(schema14.properties.blockDeviceMappings.items.properties.ebs.properties, key3))){
const err41 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.snapshotId !== undefined){
let data17 = data16.snapshotId;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
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
if(data16.volumeSize !== undefined){
let data18 = data16.volumeSize;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65536 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeSize",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
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
if(data16.volumeType !== undefined){
let data19 = data16.volumeType;
if(typeof data19 !== "string"){
const err47 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs54 = errors;
let valid7 = false;
const _errs55 = errors;
if("gp3" !== data19){
const err48 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/0/const",keyword:"const",params:{allowedValue: "gp3"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs56 = errors;
if("gp2" !== data19){
const err49 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/1/const",keyword:"const",params:{allowedValue: "gp2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid1 = _errs56 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs57 = errors;
if("io2" !== data19){
const err50 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/2/const",keyword:"const",params:{allowedValue: "io2"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs58 = errors;
if("io1" !== data19){
const err51 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/3/const",keyword:"const",params:{allowedValue: "io1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs58 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs59 = errors;
if("st1" !== data19){
const err52 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/4/const",keyword:"const",params:{allowedValue: "st1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs59 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs60 = errors;
if("sc1" !== data19){
const err53 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/5/const",keyword:"const",params:{allowedValue: "sc1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs60 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs61 = errors;
if("standard" !== data19){
const err54 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeType",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeType/anyOf/6/const",keyword:"const",params:{allowedValue: "standard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs61 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs62 = errors;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
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
var _valid1 = _errs62 === errors;
valid7 = valid7 || _valid1;
}
}
}
}
}
}
}
if(!valid7){
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
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data16.iops !== undefined){
let data20 = data16.iops;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err57 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 256000 || isNaN(data20)){
const err58 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/iops",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256000},message:"must be <= 256000"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20 < 100 || isNaN(data20)){
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
if(data16.throughput !== undefined){
let data21 = data16.throughput;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2000 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/throughput",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/throughput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 125 || isNaN(data21)){
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
if(data16.encrypted !== undefined){
if(typeof data16.encrypted !== "boolean"){
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
if(data16.deleteOnTermination !== undefined){
if(typeof data16.deleteOnTermination !== "boolean"){
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
if(data16.volumeInitializationRate !== undefined){
let data24 = data16.volumeInitializationRate;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err65 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 300 || isNaN(data24)){
const err66 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/volumeInitializationRate",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/volumeInitializationRate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24 < 100 || isNaN(data24)){
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
if(data16.ebsCardIndex !== undefined){
let data25 = data16.ebsCardIndex;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err68 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/ebs/ebsCardIndex",schemaPath:"#/properties/blockDeviceMappings/items/properties/ebs/properties/ebsCardIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
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
if(data14.virtualName !== undefined){
let data26 = data14.virtualName;
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
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
if(data14.noDevice !== undefined){
let data27 = data14.noDevice;
if(typeof data27 !== "string"){
const err73 = {instancePath:instancePath+"/blockDeviceMappings/" + i0+"/noDevice",schemaPath:"#/properties/blockDeviceMappings/items/properties/noDevice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("" !== data27){
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
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

